import { runEpoch } from '../../../lib/training/gradient-descent.ts';
import type { Advance, Reply, Request } from './messages.ts';
import { begin, frameOf, type Session } from './session.ts';

/** Answers requests, one session at a time. A refused start leaves the session before it as it was. */
export function runServer(
  now: () => number = () => performance.now(),
): (request: Request) => Reply | undefined {
  let session: Session | undefined;
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
        return session?.token === request.token ? advanced(session, request, now) : undefined;
      default:
        return request satisfies never;
    }
  };
}

function advanced(session: Session, { to, within }: Advance, now: () => number): Reply {
  const { run, before } = session;
  const until = now() + within;
  const train: number[] = [];
  const test: number[] = [];
  while (before + run.epoch < to && !runEpoch(run).diverged) {
    train.push(run.trainLoss);
    test.push(run.testLoss);
    if (now() >= until) break;
  }
  return frameOf(session, train, test);
}

/** The lists of a reply that can be handed over instead of copied. */
export function listsOf(reply: Reply): ArrayBufferLike[] {
  if (reply.kind === 'refused') return [];
  const { trainLosses, testLosses, parameters, field, predicted, points } = reply;
  const lists = [trainLosses, testLosses, parameters, field, predicted];
  return [...lists, ...(points ? [points.x, points.y] : [])].map(({ buffer }) => buffer);
}
