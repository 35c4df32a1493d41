// Runs readers' code in the sandbox. A run has a clerk, a frame and its lines for itself, and a number on all that is said
// of it: two runs at once know nothing of each other. What comes from the sandbox the page never sees: the clerk does.
import { runtime } from 'virtual:sandbox';
import type { Ending, Event, Report, Task } from '../../../sandbox/clerk/reports.ts';
import type { Order } from '../../../sandbox/messages.ts';
import { clerks } from './clerks.ts';
import { answers, frames, sandboxIn } from './frames.ts';
import { watchLimit } from './watch-limit.ts';

export interface Running {
  readonly stop: () => void;
  readonly ended: Promise<Ending>;
}

/** milliseconds for a clerk to put its things away after a stop; one that takes longer is not used again */
const tidyWithin = 1000;
/** milliseconds, besides the limit, in which a busy machine may start the sandbox's worker */
const startWithin = 10_000;
let runs = 0;

/**
 * Runs TypeScript.
 * @param exercise  whose checks follow the run
 * @param limit     milliseconds after which it is stopped; asked again and again, so that it can be raised meanwhile
 */
export function runCode(
  source: string,
  exercise: string | undefined,
  limit: () => number,
  tell: (event: Event) => void,
): Running {
  const run = ++runs;
  const { promise: ended, resolve } = Promise.withResolvers<Ending>();
  let over = false;
  let clerk: Worker | undefined;
  let frame: HTMLIFrameElement | undefined;
  const order = (task: Task, ports: MessagePort[] = []) => clerk?.postMessage(task, ports);
  const watch = watchLimit(limit, {
    ask: () => order({ run, kind: 'ping' }),
    late: async () => {
      // A frame whose process has ended, with all that ran in it, looks as one that computes.
      const there = frame === undefined || (await answers(frame, 'running'));
      finish({ how: there ? 'limit' : 'died' }, 'thrown away');
    },
  });

  /** What has come to its own end serves the next run; what was cut off does not. */
  const finish = (ending: Ending, things: 'whole' | 'thrown away') => {
    if (over) return;
    over = true;
    watch.pause();
    if (things === 'whole') {
      if (frame) frames.giveBack(frame);
      if (clerk) clerks.giveBack(clerk);
    } else {
      frame?.remove();
      clerk?.terminate();
    }
    resolve(ending);
  };

  const stop = () => {
    if (over) return;
    const stopped = clerk;
    const loose = setTimeout(() => stopped?.terminate(), tidyWithin);
    if (stopped) {
      stopped.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.run !== run || data.kind !== 'end') return;
        clearTimeout(loose);
        // A run that came to its end just as it was stopped says so twice, and the clerk is given back once: given back
        // twice, it would serve two runs.
        stopped.onmessage = null;
        clerks.giveBack(stopped);
      };
      order({ run, kind: 'stop' });
    }
    clerk = undefined;
    finish({ how: 'stopped' }, 'thrown away');
  };

  const listen = async (work: Order) => {
    watch.pause();
    const opened = await frames.take();
    if (over) {
      if (opened) frames.giveBack(opened);
      return;
    }
    frame = opened;
    const sandbox = opened && sandboxIn(opened);
    if (sandbox === undefined) return finish({ how: 'no start' }, 'thrown away');
    const control = new MessageChannel();
    const line = new MessageChannel();
    order({ run, kind: 'listen' }, [line.port1, control.port1]);
    sandbox.postMessage({ runtime, order: work }, '*', [control.port2, line.port2]);
    watch.start(startWithin);
  };

  const hear = ({ data }: MessageEvent<Report>) => {
    if (over || data.run !== run) return;
    switch (data.kind) {
      case 'begun':
        watch.start();
        break;
      case 'ready':
        listen(data.order);
        break;
      case 'idle':
        if (watch.hasAsked()) finish({ how: 'waiting' }, 'thrown away');
        break;
      case 'end':
        finish(data.ending, isWhole(data.ending) ? 'whole' : 'thrown away');
        break;
      default:
        tell(data);
    }
  };

  const go = async () => {
    const hired = await clerks.take();
    if (hired === undefined) return finish({ how: 'no start' }, 'thrown away');
    if (over) return clerks.giveBack(hired);
    clerk = hired;
    hired.onmessage = hear;
    hired.onerror = () => finish({ how: 'no start' }, 'thrown away');
    order({ run, kind: 'strip', source, exercise });
  };
  go().catch(() => finish({ how: 'no start' }, 'thrown away'));
  return { stop, ended };
}

/** Whether a run came to an end by itself, so that nothing of it is left running. */
function isWhole({ how }: Ending): boolean {
  return how === 'done' || how === 'error' || how === 'syntax' || how === 'closed';
}
