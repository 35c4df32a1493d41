import { article } from '../../../lib/example/article.ts';
import { lastStep, type News, type Pair, type Start, type View } from './pair.ts';
import { advance, marked, nextMark, runFrom } from './run.ts';

/** What the player needs of the page around it. */
export interface Surroundings {
  readonly show: (view: View) => void;
  readonly now: () => number;
  /** sees to work after so many milliseconds; after 0, as soon as the page has answered whatever waits */
  readonly later: (work: () => void, milliseconds: number) => void;
  /** true: a run is not drawn on its way */
  readonly calm: () => boolean;
  /** true: nobody sees the page, so nothing is drawn either */
  readonly hidden: () => boolean;
}

/** A slice of work, in milliseconds, and the pause after it while the curves are seen to grow. */
const slice = 8;
const pause = 14;
const pieceOfSteps = 256;

/** No further step is taken: at the longest run's end, or where both runs ended before it. */
function isOver({ runs, taken }: Pair): boolean {
  return taken >= lastStep || runs.every(({ ended }) => ended !== undefined);
}

/**
 * Plays two runs, computed in slices short enough for the page to answer in between. Whatever changes the start or a
 * rate, or halts the runs, takes a new token, and work under an old one does nothing more.
 * @param first    what is shown before anything is pressed, and again once everything is put back
 * @param asBuilt  the start of those runs
 */
export function descentPlayer(first: View, asBuilt: Start, around: Surroundings) {
  let view = first;
  let start = asBuilt;
  /** what Cancel goes back to */
  let before: Pair | undefined;
  /** the runs under way, as far as they are computed */
  let latest: Pair | undefined;
  let token = 0;

  const change = (part: Partial<View>) => {
    view = { ...view, ...part };
    around.show(view);
  };
  const drawn = ({ runs, taken }: Pair) => ({ runs, taken, made: taken });
  const atStart = (): Pair => ({ runs: view.rates.map((rate) => runFrom(start, rate)), taken: 0 });
  const next = (): Pair => (isOver(view) ? atStart() : view);

  /** Whatever was under way ends here, and Cancel has nothing to go back to. */
  function settle(): void {
    token++;
    before = latest = undefined;
  }

  function drop(news: News, rates = view.rates): void {
    settle();
    view = { ...view, rates };
    change({ ...drawn(atStart()), status: 'idle', news });
  }

  function finish(pair: Pair): void {
    settle();
    change({ ...drawn(pair), status: 'idle', news: { what: 'done' } });
  }

  function run(): void {
    before ??= view;
    let { runs, taken } = next();
    const { rounding } = start;
    const calm = around.calm();
    const mine = ++token;
    let mark = nextMark(taken);
    latest = { runs, taken };
    change({ ...(!calm && drawn(latest)), status: 'running', news: { what: 'running' } });
    const work = () => {
      if (mine !== token) return;
      const until = around.now() + slice;
      let seen = false;
      while (!seen && around.now() < until) {
        const steps = Math.min(pieceOfSteps, mark - taken);
        taken += steps;
        runs = runs.map((each) => advance(each, steps, taken === mark, rounding));
        latest = { runs, taken };
        if (isOver(latest)) return finish(latest);
        if (taken < mark) continue;
        mark = nextMark(taken);
        seen = !calm && !around.hidden();
      }
      change(seen ? drawn({ runs, taken }) : { made: taken });
      around.later(work, seen ? pause : 0);
    };
    around.later(work, 0);
  }

  return {
    run,
    pause(): void {
      token++;
      const { runs, taken } = latest ?? view;
      const here = { runs: runs.map((each) => marked(each, start.rounding)), taken };
      change({ ...drawn(here), status: 'paused', news: { what: 'paused' } });
    },
    cancel(): void {
      if (view.status === 'idle') return;
      const back = before;
      settle();
      change({ ...(back && drawn(back)), status: 'idle', news: { what: 'cancelled' } });
    },
    step(): void {
      if (view.status === 'running') return;
      const { runs, taken } = next();
      settle();
      const one = { runs: runs.map((each) => advance(each, 1, true, start.rounding)), taken: taken + 1 };
      if (isOver(one)) finish(one);
      else change({ ...drawn(one), status: 'idle', news: { what: 'stepped' } });
    },
    back(): void {
      if (view.status !== 'idle' || view.taken > 0) drop({ what: 'at start' });
    },
    setRate(i: number, rate: number): void {
      if (rate === view.rates[i]) return;
      drop(
        { what: 'new rate', of: i },
        view.rates.map((old, j) => (j === i ? rate : old)),
      );
    },
    setStart(changed: Start): void {
      const same = isSameStart(start, changed);
      start = changed;
      if (same) return;
      // What the page was built with stands for its own start alone.
      if (isSameStart(asBuilt, changed) && view.rates.every((rate, i) => rate === first.rates[i])) {
        settle();
        change(first);
      } else drop({ what: view.taken > 0 || view.status !== 'idle' ? 'new start' : 'at start' });
    },
    /** The page lets go of the figure. */
    end: settle,
  };
}

/** The learning rate of the page is left aside: here there are two of their own. */
function isSameStart(a: Start, b: Start): boolean {
  return (
    a.rounding?.what === b.rounding?.what &&
    a.rounding?.decimals === b.rounding?.decimals &&
    Object.keys(article).every((id) => id === 'rho' || a.parameters[id] === b.parameters[id])
  );
}
