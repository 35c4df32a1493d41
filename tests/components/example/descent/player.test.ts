import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  errorAt,
  lastStep,
  namedSteps,
  type Start,
  type View,
  wholeView,
} from '../../../../src/components/example/descent/pair.ts';
import { descentPlayer } from '../../../../src/components/example/descent/player.ts';
import { advance, runFrom, wholeRun } from '../../../../src/components/example/descent/run.ts';
import { article } from '../../../../src/lib/example/article.ts';

const rates = [0.5, 5] as const;
const whole = rates.map(wholeRun);
const built = wholeView(rates, whole);
const start: Start = { parameters: article };

/** A player on a page whose time passes when it is asked for, and that turns to waiting work when it is told to. */
function bench({ calm = false, hidden = false, stepTime = 1 } = {}) {
  const works: { work: () => void; wait: number }[] = [];
  const views: View[] = [];
  let time = 0;
  const player = descentPlayer(built, start, {
    show: (view) => views.push(view),
    now: () => {
      time += stepTime;
      return time;
    },
    later: (work, wait) => works.push({ work, wait }),
    calm: () => calm,
    hidden: () => hidden,
  });
  const tick = (): boolean => {
    const next = works.shift();
    next?.work();
    return next !== undefined;
  };
  return {
    player,
    views,
    works,
    tick,
    ticks: (count: number) => {
      for (let i = 0; i < count; i++) tick();
    },
    settle: () => {
      while (tick());
    },
    view: () => views.at(-1) ?? built,
  };
}

/** Each point shown is the library's error after so many steps from the start shown, at the rate shown. */
function expectTrue({ runs, rates, taken }: View, from: Start = start): void {
  expect(runs.map(({ rate }) => rate)).toEqual(rates);
  for (const run of runs) {
    let again = runFrom(from, run.rate);
    expect(run.points[0]).toEqual(again.points[0]);
    for (const [steps, error] of run.points.slice(1)) {
      again = advance(again, steps - again.steps, true, from.rounding);
      expect(errorAt(again, steps)).toBe(error);
    }
    if (run.ended === undefined) expect(run.points.at(-1)?.[0]).toBe(taken);
  }
}

describe('Run', () => {
  test('goes to the end of both runs, and is drawn on its way', () => {
    const { player, settle, view, views } = bench();
    player.run();
    settle();
    expect(view()).toMatchObject({ status: 'idle', news: { what: 'done' }, taken: lastStep, made: lastStep });
    expect(view().runs.map(({ points }) => points)).toEqual(whole);
    const drawn = views.filter(({ news }) => news.what === 'running').map(({ taken }) => taken);
    expect(drawn.slice(0, 4)).toEqual([0, 1, 2, 3]);
    for (const steps of namedSteps.slice(0, -1)) expect(drawn).toContain(steps);
  });

  test.each([
    ['where nothing is to move', { calm: true }],
    ['while nobody sees the page', { hidden: true }],
  ])('%s counts on and draws no curve before the end', (_, how) => {
    const { player, settle, views, view } = bench(how);
    player.run();
    settle();
    expect(new Set(views.map(({ taken }) => taken)).size).toBeLessThanOrEqual(2);
    const made = views.map((each) => each.made);
    expect(new Set(made).size).toBeGreaterThan(10);
    expect(view().runs.map(({ points }) => points)).toEqual(whole);
  });

  test('works in slices: after eight milliseconds the page has its turn', () => {
    const { player, tick, views } = bench({ calm: true, stepTime: 3 });
    player.run();
    tick();
    // Two pieces fit between readings of the clock at 3, 6, 9 and 12 ms; the first steps are one a piece.
    expect(views.at(-1)?.made).toBe(2);
  });

  test('pauses after what is drawn, and only then', () => {
    const { player, tick, works } = bench();
    player.run();
    expect(works.map(({ wait }) => wait)).toEqual([0]);
    tick();
    expect(works.map(({ wait }) => wait)).toEqual([14]);
    const calm = bench({ calm: true });
    calm.player.run();
    calm.tick();
    expect(calm.works.map(({ wait }) => wait)).toEqual([0]);
  });

  test('goes on from where the runs stand, and begins again where they are over', () => {
    const { player, tick, view } = bench();
    player.back();
    player.step();
    player.step();
    player.run();
    tick();
    expect(view().taken).toBe(3);
    const over = bench();
    over.player.run();
    over.tick();
    expect(over.view().taken).toBe(1);
  });
});

describe('Pause', () => {
  test.each([false, true])('shows where the runs stand, and nothing more is computed; calm: %s', (calm) => {
    const { player, ticks, settle, views, view } = bench({ calm });
    player.run();
    ticks(30);
    const { made } = view();
    player.pause();
    const paused = view();
    expect(paused).toMatchObject({ status: 'paused', news: { what: 'paused' }, taken: made, made });
    expect(made).toBeGreaterThan(5);
    expectTrue(paused);
    const count = views.length;
    settle();
    expect(views).toHaveLength(count);
  });

  test('and Go on end as a run that never paused', () => {
    const { player, ticks, settle, view } = bench();
    player.run();
    ticks(60);
    player.pause();
    player.run();
    settle();
    expect(view().news).toEqual({ what: 'done' });
    for (const [i, run] of view().runs.entries())
      for (const steps of namedSteps)
        expect(errorAt(run, steps)).toBe(errorAt({ points: whole[i] ?? [] }, steps));
  });
});

describe('Cancel', () => {
  test.each([
    ['a run', false],
    ['a paused run', true],
  ])('of %s puts back what was there before Run was pressed', (_, paused) => {
    const { player, ticks, settle, view, views } = bench();
    player.back();
    player.step();
    const before = view();
    player.run();
    ticks(20);
    if (paused) {
      player.pause();
      player.run();
      ticks(5);
      player.pause();
    }
    player.cancel();
    expect(view()).toMatchObject({ status: 'idle', news: { what: 'cancelled' }, taken: 1, made: 1 });
    expect(view().runs).toBe(before.runs);
    const count = views.length;
    settle();
    expect(views).toHaveLength(count);
  });
});

describe('whatever changes the start or a rate drops the runs, and late work writes nothing', () => {
  const changed = { parameters: { ...article, a11: 0.2 } };
  test.each([
    ['a rate', (p: Player) => p.setRate(0, 0.25), { what: 'new rate', of: 0 }, start, [0.25, 5]],
    ['a parameter', (p: Player) => p.setStart(changed), { what: 'new start' }, changed, rates],
    ['back', (p: Player) => p.back(), { what: 'at start' }, start, rates],
  ] as const)('%s', (_, act, news, from, now) => {
    const { player, ticks, settle, view, views } = bench();
    player.run();
    ticks(40);
    act(player);
    expect(view()).toMatchObject({ status: 'idle', news, taken: 0, made: 0, rates: now });
    expectTrue(view(), from);
    const count = views.length;
    settle();
    expect(views).toHaveLength(count);
    player.run();
    ticks(40);
    player.pause();
    expectTrue(view(), from);
    expect(view().taken).toBeGreaterThan(5);
  });

  test('a rounding on the way is another start', () => {
    const { player, settle, view } = bench({ calm: true });
    const rounded: Start = { parameters: article, rounding: { what: 'outputs', decimals: 3 } };
    player.setStart(rounded);
    expect(view().news).toEqual({ what: 'new start' });
    player.run();
    settle();
    expectTrue(view(), rounded);
  });

  test('the page’s own rate is none of theirs, and the same rate again is no change', () => {
    const { player, views } = bench();
    player.setStart({ parameters: { ...article, rho: 3 } });
    player.setRate(1, 5);
    expect(views).toEqual([]);
  });

  test('a change at the start has no run to drop, and says only where one is', () => {
    const { player, view } = bench();
    player.back();
    player.setStart(changed);
    expect(view().news).toEqual({ what: 'at start' });
  });

  test('with everything put back it is as built, whatever was done meanwhile', () => {
    const { player, settle, ticks, view, views } = bench();
    player.setStart(changed);
    player.run();
    ticks(40);
    player.setStart(start);
    expect(view()).toEqual(built);
    const count = views.length;
    settle();
    expect(views).toHaveLength(count);
    // Curves of other rates were not built, so none are brought back.
    player.setRate(0, 0.25);
    player.setStart(changed);
    player.setStart(start);
    expect(view()).toMatchObject({ status: 'idle', taken: 0, rates: [0.25, 5] });
    expectTrue(view());
  });

  test('a page that lets go of the figure hears no more of it', () => {
    const { player, ticks, settle, views } = bench();
    player.run();
    ticks(3);
    player.end();
    const count = views.length;
    settle();
    expect(views).toHaveLength(count);
  });
});

type Player = ReturnType<typeof bench>['player'];

describe('One step', () => {
  test('is one step of both, from the start where they are over', () => {
    const { player, view } = bench();
    player.step();
    player.step();
    expect(view()).toMatchObject({ status: 'idle', news: { what: 'stepped' }, taken: 2, made: 2 });
    expectTrue(view());
  });

  test('leaves a pause for good: Cancel of a later run comes back to it', () => {
    const { player, ticks, view } = bench();
    player.run();
    ticks(10);
    player.pause();
    const { taken } = view();
    player.step();
    expect(view().taken).toBe(taken + 1);
    player.run();
    ticks(5);
    player.cancel();
    expect(view().taken).toBe(taken + 1);
  });
});

describe('rates too large', () => {
  test('one run ends and says why, the other goes on to its end', () => {
    const { player, settle, view } = bench({ calm: true });
    player.setRate(0, 1e6);
    player.run();
    settle();
    const [a, b] = view().runs;
    expect(a).toMatchObject({ ended: 'diverged', steps: 1 });
    expect(b).toMatchObject({ steps: lastStep });
    expect(b?.ended).toBeUndefined();
    expect(view()).toMatchObject({ news: { what: 'done' }, taken: lastStep });
  });

  test('both end, and so does the run, long before the last step', () => {
    const { player, settle, view } = bench();
    player.setRate(0, 1e6);
    player.setRate(1, 1e9);
    player.run();
    settle();
    expect(view()).toMatchObject({ status: 'idle', news: { what: 'done' }, taken: 1 });
    player.step();
    expect(view()).toMatchObject({ news: { what: 'done' }, taken: 1 });
  });
});

test('whatever is pressed, whenever the page turns to it: what is shown is the run of what is shown', () => {
  const press = fc.constantFrom('run', 'pause', 'cancel', 'step', 'back', 'rate', 'start', 'wild');
  const act = fc.oneof(press, fc.nat({ max: 25 }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), fc.boolean(), (acts, calm) => {
      const { player, ticks, view, works } = bench({ calm });
      let from = start;
      for (const [i, what] of acts.entries()) {
        const { status, taken } = view();
        if (typeof what === 'number') ticks(what);
        else if (what === 'rate') player.setRate(i % 2, 0.1 + i);
        else if (what === 'wild') player.setRate(i % 2, 1e6 + i);
        else if (what === 'start') {
          from = { parameters: { ...article, a11: i / 10 } };
          player.setStart(from);
        }
        // as on the page, where these can't be pressed otherwise
        else if (what === 'run' ? status === 'running' : what === 'pause' && status !== 'running') continue;
        else if (what === 'step' && status === 'running') continue;
        else if (what === 'cancel' && status === 'idle') continue;
        else if (what === 'back' && taken === 0 && status === 'idle') continue;
        else player[what]();
        if (view().runs !== built.runs) expectTrue(view(), view().taken === lastStep ? start : from);
        expect(view().made).toBeGreaterThanOrEqual(calm ? 0 : view().taken);
      }
      if (view().status === 'running') player.pause();
      const shown = view();
      while (works.length > 0) ticks(1);
      expect(view()).toBe(shown);
    }),
    { numRuns: 100, seed: 1 },
  );
});
