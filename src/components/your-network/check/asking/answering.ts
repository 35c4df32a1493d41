import { auditSlices } from '../../../../lib/audit/audit.ts';
import { meaningsOf } from '../../../../lib/audit/naming/meanings.ts';
import { claimsIn, givenIn } from '../../../../lib/audit/paste/read-paste.ts';
import type { Claim } from '../../../../lib/audit/verdict/verdict.ts';
import { type Step, stepOf } from '../../../../lib/slips/step.ts';
import { named, renamed } from '../../names/quantity-name.ts';
import { readNamed } from '../../names/read-named.ts';
import { readClaims } from './claims-read.ts';
import type { Checked, PasteRead, Reply, Request } from './messages.ts';
import { mistakeShown } from './mistake.ts';
import { offeredNames } from './offered.ts';

interface Means {
  readonly post: (reply: Reply) => void;
  /** lets everything else have its turn first */
  readonly later: (work: () => void) => void;
  readonly now: () => number;
  /** how many ms it works before others get a turn */
  readonly burst: number;
}

/** Answers what is asked, a burst at a time. A newer question of a kind takes the place of an older one. */
export function answerer({ post, later, now, burst }: Means): (request: Request) => void {
  const jobs = new Map<Request['kind'], number>();
  return (request) => {
    const { kind, token } = request;
    jobs.set(kind, token);
    const work = answering(request);
    const turn = (): void => {
      if (jobs.get(kind) !== token) return;
      const until = now() + burst;
      try {
        do {
          const { done, value } = work.next();
          if (done) {
            post(value);
            return;
          }
        } while (now() < until);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        post({ kind: 'refused', of: kind, token });
        return;
      }
      later(turn);
    };
    later(turn);
  };
}

function* answering(request: Request): Generator<void, Reply> {
  const { kind, token } = request;
  switch (kind) {
    case 'check':
      return { kind, token, checked: yield* checkSlices(request) };
    case 'paste':
      return { kind, token, read: pasteRead(request) };
    case 'rename': {
      const { claims, example, from, names } = request;
      const called = from === 'ids' ? named(claims, example, names) : renamed(claims, example, from, names);
      return { kind, token, claims: called };
    }
    case 'offer':
      return { kind, token, offered: yield* offeredNames(request.example, request.names) };
    default:
      return request satisfies never;
  }
}

type Check = Omit<Extract<Request, { kind: 'check' }>, 'token' | 'kind'>;

/**
 * Everything about some claims, a few ms of work at a time.
 * @throws RangeError as audit
 */
export function* checkSlices({ example, names, claims }: Check): Generator<void, Checked> {
  const read = yield* readClaims(claims, example, names);
  yield;
  const audit = yield* auditSlices(read.example, read.claims, { names: read.names });
  const step = stepOf(read.example);
  const mistakes: Checked['mistakes'][number][] = [];
  for (const finding of audit.findings) {
    yield;
    mistakes.push(mistakeShown(step, read.claims, audit, finding));
  }
  return {
    ...read,
    audit,
    mistakes,
    others: claims.map((claim, n) => (read.inScheme[n] ? [] : othersOf(claim, audit.verdicts[n], step))),
  };
}

/** The other quantities that a name may mean, where the chosen scheme does not have it. */
function othersOf(
  { quantity }: Claim,
  verdict: Checked['audit']['verdicts'][number] | undefined,
  step: Step,
): readonly string[] {
  if (!verdict || !('id' in verdict) || verdict.id === quantity) return [];
  const ids = new Set(meaningsOf(quantity, step).map(({ id }) => id));
  ids.delete(verdict.id);
  return [...ids].slice(0, 4);
}

/** What stands in a pasted text, under the chosen names where it can be read so. @throws RangeError if the network is none */
function pasteRead({ text, example, names }: Extract<Request, { kind: 'paste' }>): PasteRead {
  const of = { shape: example.shape, policy: { ...example.policy, steps: true } };
  const { pasted } = readNamed(text, of, names, {}, ({ scheme }) => scheme === names.scheme);
  return { pasted, claims: named(claimsIn(pasted, of), example, names), given: givenIn(pasted, of) };
}
