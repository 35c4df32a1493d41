import type { News, Refusal } from '../../words/vocabulary.ts';
import type { Frame, HiddenSetting, MoonsSetting, TestPoints } from './run.ts';
import type { Reply, Request } from './session.ts';

/** A run as the page shows it. What is shown never changes behind the reader's back: each frame makes a new one. */
export interface Played {
  readonly setting: MoonsSetting;
  readonly points: TestPoints;
  /** losses after 0, 1, 2, … epochs; they grow with the run */
  readonly train: number[];
  readonly test: number[];
  /** so many of them belong to it */
  readonly epoch: number;
  readonly frame: Frame;
}

/** What a control changes: a part of the setting, of its hidden layer too. */
export type Change = Partial<Omit<MoonsSetting, 'hidden'>> & { readonly hidden?: Partial<HiddenSetting> };

export interface View {
  /** undefined: the run that was computed when the page was built */
  readonly played: Played | undefined;
  /** in force, for what is shown and for what comes next */
  readonly setting: MoonsSetting;
  readonly epochs: number;
  readonly status: 'idle' | 'starting' | 'running' | 'paused';
  readonly news: News;
  /** epochs made, ahead of what is drawn where nothing moves on the way */
  readonly made: number;
}

/** What the player needs of the page around it. */
export interface Surroundings {
  readonly post: (request: Request) => void;
  readonly show: (view: View) => void;
  /** a setting makes no run; the one before it stays */
  readonly refuse: (why: Refusal, setting: MoonsSetting) => void;
  readonly now: () => number;
  readonly later: (work: () => void, milliseconds: number) => void;
  /** true: a run is not drawn on its way */
  readonly calm: () => boolean;
}

type Mode = 'play' | 'end' | 'step';

/** The pause after a drawn frame, the longest play, and the longest the worker is left alone, in milliseconds. */
const pause = 14;
const longestPlay = 6000;
const perEpoch = 20;
const pace = { play: 40, end: 120 };

/**
 * Plays a run that a worker computes, one request under way at a time. Whatever begins a run anew, edits it or halts it
 * takes a new token, and a frame under an old one is dropped: nothing stale is ever shown. A run that was halted goes on
 * from its parameters.
 */
export function moonsPlayer(start: { setting: MoonsSetting; epochs: number }, around: Surroundings) {
  let view: View = { played: undefined, ...start, status: 'idle', news: 'whole', made: start.epochs };
  let token = 0;
  /** whether the worker holds the run that is shown, under the token */
  let live = false;
  /** the start under way: what it would put in force, what it would be, what comes after it */
  let wanted: { setting: MoonsSetting; news: News; next: (() => void) | undefined } | undefined;
  /** the run under way, as far as it is computed */
  let latest: Played | undefined;
  let goal: { epoch: number; mode: Mode } | undefined;
  let clock = { from: 0, epoch: 0 };
  /** what Cancel goes back to */
  let before: View | undefined;

  const change = (part: Partial<View>) => {
    view = { ...view, ...part };
    around.show(view);
  };
  const isOver = () =>
    view.played === undefined || view.played.epoch >= view.epochs || view.played.frame.diverged;
  const isHalfway = () => !isOver() && (view.played as Played).epoch > 0;

  /** Whatever was under way ends here. */
  function halt(): void {
    token++;
    live = false;
    wanted = goal = latest = undefined;
  }

  function begin(next: typeof wanted & object, resume?: Played): void {
    halt();
    wanted = next;
    latest = resume;
    const { epoch, frame } = resume ?? {};
    around.post({
      kind: 'start',
      token,
      setting: next.setting,
      ...(frame && { resume: { epoch: epoch ?? 0, parameters: frame.parameters } }),
    });
  }

  /** Runs from where the shown run stands, or from the start if it is at its end. */
  function run(mode: Mode): void {
    if (view.status === 'idle') before = view;
    if (mode !== 'step') change({ status: 'running', news: 'running', ...(isOver() && { made: 0 }) });
    const next = () => {
      const epoch = latest?.epoch ?? 0;
      goal = { mode, epoch: mode === 'step' ? epoch + 1 : view.epochs };
      clock = { from: around.now(), epoch };
      ask();
    };
    if (wanted) wanted = { ...wanted, next };
    else if (live && latest && !isOver()) next();
    else begin({ setting: view.setting, news: 'running', next }, isOver() ? undefined : view.played);
  }

  function ask(): void {
    if (goal === undefined || latest === undefined) return;
    let to = goal.epoch;
    if (goal.mode === 'play' && !around.calm()) {
      const rate = Math.max(1 / perEpoch, view.epochs / longestPlay);
      const due = clock.epoch + Math.ceil((around.now() - clock.from + pause) * rate);
      to = Math.min(to, Math.max(latest.epoch + 1, due));
    }
    around.post({ kind: 'advance', token, to, within: goal.mode === 'play' ? pace.play : pace.end });
  }

  function receive(reply: Reply): void {
    if (reply.token !== token) return;
    if (reply.kind === 'refused') refused(reply.why);
    else if (wanted) started(reply, wanted);
    else advanced(reply);
  }

  function refused(why: Refusal): void {
    const { setting } = wanted as typeof wanted & object;
    halt();
    change(isHalfway() ? { status: 'paused', news: 'paused' } : { status: 'idle' });
    around.refuse(why, setting);
  }

  function started(frame: Frame, { setting, news, next }: typeof wanted & object): void {
    const from = latest;
    const epochs = frame.epoch + 1;
    wanted = undefined;
    live = true;
    latest = {
      setting,
      points: from?.points ?? (frame.points as TestPoints),
      train: from?.train.slice(0, epochs) ?? [...frame.trainLosses],
      test: from?.test.slice(0, epochs) ?? [...frame.testLosses],
      epoch: frame.epoch,
      frame,
    };
    if (news !== 'running') {
      before = undefined;
      change({ played: latest, setting, status: 'idle', news, made: latest.epoch });
      if (next === undefined) return;
      // The reader pressed on before the new start was there; Cancel goes back to it.
      before = view;
      change({ status: 'running', news: 'running' });
    } else if (!around.calm()) change({ played: latest, made: latest.epoch });
    next?.();
  }

  function advanced(frame: Frame): void {
    if (latest === undefined || goal === undefined) return;
    for (const loss of frame.trainLosses) latest.train.push(loss);
    for (const loss of frame.testLosses) latest.test.push(loss);
    const made = frame.epoch;
    const played = { ...latest, epoch: made, frame };
    latest = played;
    if (frame.diverged || made >= view.epochs) {
      goal = before = undefined;
      change({ played, made, status: 'idle', news: frame.diverged ? 'diverged' : 'done' });
    } else if (made >= goal.epoch) {
      goal = undefined;
      change({ played, made, status: 'paused', news: 'stepped' });
    } else {
      const calm = around.calm();
      change(calm ? { made } : { played, made });
      const mine = token;
      if (goal.mode !== 'play' || calm) ask();
      else
        around.later(() => {
          if (mine === token) ask();
        }, pause);
    }
  }

  function cancel(): void {
    halt();
    change({ ...(before ?? view), status: 'idle', news: 'cancelled' });
    before = undefined;
  }

  /** Begins another run, at its start. Until it is there, the one before stays, at the epoch it has come to. */
  function restart(setting: MoonsSetting, news: News): void {
    const played = latest ?? view.played;
    begin({ setting, news, next: undefined });
    change({ status: 'starting', ...(played && { played, made: played.epoch }) });
  }

  /** What is asked for: the start under way, if there is one, else what is in force. */
  const asked = () => wanted?.setting ?? view.setting;

  return {
    receive,
    asked,
    cancel,
    play: () => run('play'),
    toEnd: () => run('end'),
    step(): void {
      if (goal?.mode === 'step') goal.epoch++;
      else run('step');
    },
    pause(): void {
      const played = latest;
      if (played === undefined) cancel();
      else {
        halt();
        change({ played, made: played.epoch, status: 'paused', news: 'paused' });
      }
    },
    back: () => restart(asked(), 'at start'),
    set({ hidden, ...part }: Change): void {
      const before = asked();
      const layer = hidden && { hidden: { ...before.hidden, ...hidden } as HiddenSetting };
      restart({ ...before, ...part, ...layer }, 'edited');
    },
    /** More epochs let the run go on; no more than it has made begin it again. */
    setEpochs(epochs: number): void {
      const played = latest ?? view.played;
      const pending = wanted;
      change({ epochs });
      if (pending) return;
      if (played === undefined || played.epoch >= epochs || played.frame.diverged)
        restart(view.setting, 'edited');
      else if (goal && goal.mode !== 'step') {
        goal.epoch = epochs;
        clock = { from: around.now(), epoch: played.epoch };
      } else if (isHalfway()) change({ status: 'paused', news: 'paused' });
    },
    /** The worker could not be started, or ended by itself. */
    fail(): void {
      halt();
      change({ status: isHalfway() ? 'paused' : 'idle', news: 'broken' });
    },
  };
}
