import type { News, Refusal } from '../../words/vocabulary.ts';
import type { RunSetting } from '../run/messages.ts';
import { type Change, changed } from './change.ts';
import { conversation, type Means } from './conversation.ts';
import type { Mode } from './pace.ts';
import { isHalfway, isOver, type Played, type View } from './view.ts';

/** What the player needs of the page around it. */
export interface Surroundings extends Means {
  readonly show: (view: View) => void;
  /** a setting makes no run; the one before it stays */
  readonly refuse: (why: Refusal, setting: RunSetting) => void;
}

/** A start under way: what it would put in force, what it would be, what comes after it. */
interface Wanted {
  readonly setting: RunSetting;
  readonly news: News;
  readonly next: (() => void) | undefined;
}

/** Plays a run that a worker computes: what the buttons do, and what is shown. A halted run goes on from its parameters. */
export function runPlayer(start: { setting: RunSetting; epochs: number }, around: Surroundings) {
  let view: View = { played: undefined, ...start, status: 'idle', news: 'whole', made: start.epochs };
  let wanted: Wanted | undefined;
  /** what Cancel goes back to */
  let before: View | undefined;
  const worker = conversation(around, () => view.epochs, { started, advanced, refused });

  function change(part: Partial<View>): void {
    view = { ...view, ...part };
    around.show(view);
  }

  /** Whatever was under way ends here. */
  function halt(): void {
    wanted = undefined;
    worker.halt();
  }

  function begin(next: Wanted, resume?: Played): void {
    wanted = next;
    worker.start(next.setting, resume);
  }

  /** Runs from where the shown run stands, or from the start if it is at its end. */
  function run(mode: Mode): void {
    if (view.status === 'idle') before = view;
    const over = isOver(view);
    if (mode !== 'step') change({ status: 'running', news: 'running', ...(over && { made: 0 }) });
    const next = () => worker.go(mode);
    if (wanted) wanted = { ...wanted, next };
    else if (worker.latest() && !over) next();
    else begin({ setting: view.setting, news: 'running', next }, over ? undefined : view.played);
  }

  function refused(why: Refusal): void {
    const { setting } = wanted as Wanted;
    wanted = undefined;
    change(isHalfway(view) ? { status: 'paused', news: 'paused' } : { status: 'idle' });
    around.refuse(why, setting);
  }

  function started(played: Played): void {
    const { setting, news, next } = wanted as Wanted;
    wanted = undefined;
    const shown = { played, made: played.epoch };
    if (news !== 'running') {
      before = undefined;
      change({ ...shown, setting, status: 'idle', news });
      if (next === undefined) return;
      // The reader pressed on before the new start was there; Cancel goes back to it.
      before = view;
      change({ status: 'running', news: 'running' });
    } else if (!around.calm()) change(shown);
    next?.();
  }

  function advanced(played: Played, stopped: boolean): void {
    const made = played.epoch;
    if (!stopped) change(around.calm() ? { made } : { played, made });
    else if (played.frame.diverged || made >= view.epochs) {
      before = undefined;
      change({ played, made, status: 'idle', news: played.frame.diverged ? 'diverged' : 'done' });
    } else change({ played, made, status: 'paused', news: 'stepped' });
  }

  function cancel(): void {
    halt();
    change({ ...(before ?? view), status: 'idle', news: 'cancelled' });
    before = undefined;
  }

  /** Begins another run, at its start. Until it is there, the one before stays, at the epoch it has come to. */
  function restart(setting: RunSetting, news: News): void {
    const played = worker.latest() ?? view.played;
    begin({ setting, news, next: undefined });
    change({ status: 'starting', ...(played && { played, made: played.epoch }) });
  }

  /** What is asked for: the start under way, if there is one, else what is in force. */
  const asked = () => wanted?.setting ?? view.setting;

  return {
    receive: worker.receive,
    asked,
    cancel,
    play: () => run('play'),
    toEnd: () => run('end'),
    step(): void {
      if (!worker.stepsOn()) run('step');
    },
    pause(): void {
      const played = worker.latest();
      if (played === undefined) cancel();
      else {
        halt();
        change({ played, made: played.epoch, status: 'paused', news: 'paused' });
      }
    },
    back: () => restart(asked(), 'at start'),
    /** What is asked for already is no change. */
    set(part: Change): void {
      const setting = changed(asked(), part);
      if (setting) restart(setting, 'edited');
    },
    /** More epochs let the run go on; no more than it has made begin it again. */
    setEpochs(epochs: number): void {
      const played = worker.latest() ?? view.played;
      change({ epochs });
      if (wanted) return;
      if (played === undefined || played.epoch >= epochs || played.frame.diverged)
        restart(view.setting, 'edited');
      else if (!worker.pace() && isHalfway(view)) change({ status: 'paused', news: 'paused' });
    },
    /** The worker could not be started, or ended by itself. */
    fail(): void {
      halt();
      change({ status: isHalfway(view) ? 'paused' : 'idle', news: 'broken' });
    },
  };
}
