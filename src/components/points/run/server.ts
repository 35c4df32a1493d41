import { runEpoch } from '../../../lib/training/gradient-descent.ts';
import type { Reply, Request } from './messages.ts';
import { begin, frameOf, type Session } from './session.ts';

/** Answers requests, one session at a time. A refused start leaves the session before it as it was. */
export function runServer(
  now: () => number = () => performance.now(),
): (request: Request) => Reply | undefined {
  let session: Session | undefined;
  return (request) => {
    if (request.kind === 'start') {
      const begun = begin(request);
      if (typeof begun === 'string') return { kind: 'refused', token: request.token, why: begun };
      session = begun;
      const { trainLoss, testLoss } = begun.run;
      return { ...frameOf(begun, [trainLoss], [testLoss]), points: begun.points };
    }
    if (session?.token !== request.token) return undefined;
    const { run, before } = session;
    const until = now() + request.within;
    const train: number[] = [];
    const test: number[] = [];
    while (before + run.epoch < request.to && !runEpoch(run).diverged) {
      train.push(run.trainLoss);
      test.push(run.testLoss);
      if (now() >= until) break;
    }
    return frameOf(session, train, test);
  };
}

/** The lists of a reply that can be handed over instead of copied. */
export function listsOf(reply: Reply): ArrayBufferLike[] {
  if (reply.kind === 'refused') return [];
  const { trainLosses, testLosses, parameters, field, predicted, points } = reply;
  const lists = [trainLosses, testLosses, parameters, field, predicted];
  return [...lists, ...(points ? [points.x, points.y] : [])].map(({ buffer }) => buffer);
}
