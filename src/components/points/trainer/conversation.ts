import type { Refusal } from '../../words/vocabulary.ts';
import type { Frame, Reply, Request, RunSetting } from '../run/messages.ts';
import { type Mode, nextStretch, pause } from './pace.ts';
import { type Played, playedFrom, playedOn } from './view.ts';

/** What a conversation with the worker needs. */
export interface Means {
  readonly post: (request: Request) => void;
  readonly now: () => number;
  readonly later: (work: () => void, milliseconds: number) => void;
  /** true: a run is not drawn on its way */
  readonly calm: () => boolean;
}

/** What comes of it. */
export interface Heard {
  readonly started: (run: Played) => void;
  /** `stopped`: it is where it was to go, or can't go on */
  readonly advanced: (run: Played, stopped: boolean) => void;
  readonly refused: (why: Refusal) => void;
}

/**
 * Lets a worker compute a run, one request under way at a time. Whatever begins a run anew or halts it takes a new token,
 * and an answer under an old one is dropped: nothing stale is ever heard.
 * @param epochs  of the whole run, where it stops at the latest
 */
export function conversation(means: Means, epochs: () => number, heard: Heard) {
  let token = 0;
  /** the setting of the start under way */
  let starting: RunSetting | undefined;
  /** the run as far as it is computed; while a start is under way, the one that it resumes */
  let latest: Played | undefined;
  /** whether an answer is awaited */
  let waiting = false;
  /** where it goes, and since when */
  let goal: { mode: Mode; steps: number; clock: number; from: number } | undefined;

  const stop = ({ mode, steps, from }: typeof goal & object) =>
    mode === 'step' ? Math.min(from + steps, epochs()) : epochs();

  function ask(): void {
    if (goal === undefined || latest === undefined || waiting) return;
    const { mode, clock, from } = goal;
    const [played, made] = [means.now() - clock, latest.epoch];
    const under = { mode, epochs: epochs(), made, stop: stop(goal), played, from, calm: means.calm() };
    waiting = true;
    means.post({ kind: 'advance', token, ...nextStretch(under) });
  }

  function halt(): void {
    token++;
    starting = goal = latest = undefined;
    waiting = false;
  }

  function advanced(frame: Frame): void {
    if (latest === undefined || goal === undefined) return;
    latest = playedOn(latest, frame);
    const { mode } = goal;
    const stopped = frame.diverged || frame.epoch >= stop(goal);
    if (stopped) goal = undefined;
    heard.advanced(latest, stopped);
    if (stopped) return;
    const mine = token;
    if (mode !== 'play' || means.calm()) ask();
    else means.later(() => mine === token && ask(), pause);
  }

  return {
    halt,
    /** The run as far as it is computed; undefined before its start is there. */
    latest: () => latest,
    /** Begins a run anew, or from where another stands. */
    start(setting: RunSetting, resume?: Played): void {
      halt();
      starting = setting;
      latest = resume;
      const from = resume && { resume: { epoch: resume.epoch, parameters: resume.frame.parameters } };
      means.post({ kind: 'start', token, setting, ...from });
    },
    /** Lets the run that has started go on: to its end, or one step. */
    go(mode: Mode): void {
      goal = { mode, steps: 1, clock: means.now(), from: latest?.epoch ?? 0 };
      ask();
    },
    /** One step more, where steps are under way. */
    stepsOn(): boolean {
      if (goal?.mode !== 'step') return false;
      goal.steps++;
      return true;
    },
    /** The pace is reckoned from here; false where nothing is played. */
    pace(): boolean {
      if (goal === undefined || goal.mode === 'step') return false;
      goal = { ...goal, clock: means.now(), from: latest?.epoch ?? 0 };
      return true;
    },
    receive(reply: Reply): void {
      if (reply.token !== token) return;
      waiting = false;
      if (reply.kind === 'refused') {
        halt();
        heard.refused(reply.why);
      } else if (starting === undefined) advanced(reply);
      else {
        latest = playedFrom(reply, starting, latest);
        starting = undefined;
        heard.started(latest);
      }
    },
  };
}
