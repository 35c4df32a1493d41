import { runEpoch } from '../../../lib/training/gradient-descent.ts';
import type { Advance, Reply, Request } from './messages.ts';
import { begin, frameOf, type Session } from './session.ts';

/** Answers requests, one session at a time. A refused start leaves the session before it as it was. */
export function runServer(
  now: () => number = () => performance.now(),
): (request: Request) => Reply | undefined {
  let session: Session | undefined;

  const advance = ({ token, to, within }: Advance): Reply | undefined => {
    if (session?.token !== token) return undefined;
    const until = now() + within;
    const train: number[] = [];
    const test: number[] = [];
    let { run } = session;
    const stop = Math.min(to, nextLook(session));
    while (session.before + run.epoch < stop) {
      run = runEpoch(run);
      if (run.diverged) break;
      train.push(run.trainLoss);
      test.push(run.testLoss);
      if (now() >= until) break;
    }
    session = { ...session, run };
    return frameOf(session, train, test);
  };

  return (request) => {
    switch (request.kind) {
      case 'start': {
        const begun = begin(request);
        if (typeof begun === 'string') return { kind: 'refused', token: request.token, why: begun };
        session = begun;
        const { trainLoss, testLoss } = begun.run;
        return { ...frameOf(begun, [trainLoss], [testLoss]), points: begun.points };
      }
      case 'advance':
        return advance(request);
      default:
        return request satisfies never;
    }
  };
}

/** Where a run is judged next, if something judges it: ever farther apart, as a curve needs it. */
function nextLook({ judges, before, run }: Session): number {
  const made = before + run.epoch;
  return judges ? made + Math.ceil((made + 1) / 12) : Number.POSITIVE_INFINITY;
}

/** The lists of a reply that can be handed over instead of copied. */
export function listsOf(reply: Reply): ArrayBufferLike[] {
  if (reply.kind === 'refused') return [];
  const { trainLosses, testLosses, parameters, field, predicted, points } = reply;
  const lists = [trainLosses, testLosses, parameters, field, predicted];
  return [...lists, ...(points ? [points.x, points.y] : [])].map(({ buffer }) => buffer);
}
