import { type Convention, conventions } from '../../../../lib/audit/naming/convention.ts';
import { type Meaning, meaningsOf, meaningUnder } from '../../../../lib/audit/naming/meanings.ts';
import { type NamesRead, readingSlices } from '../../../../lib/audit/naming/readings.ts';
import { figureOf, shows } from '../../../../lib/audit/verdict/figure.ts';
import type { Claim } from '../../../../lib/audit/verdict/verdict.ts';
import { type Example, type Step, stepOf } from '../../../../lib/slips/step.ts';

/** What a reader wrote, and what its names mean. */
export interface ClaimsRead {
  /** with what is added to each weight as a quantity of its own where a claim is about one */
  readonly example: Example;
  readonly claims: readonly Claim[];
  readonly names: NamesRead;
  /** for each claim, whether the chosen scheme has its name */
  readonly inScheme: readonly boolean[];
}

/**
 * Reads claims under a convention, in turns. Its scheme is the reader's choice and holds; which index comes first, what is counted from and
 * which sign a δ has is taken as the numbers show, and where they do not, as it was chosen. A name that the scheme does not have
 * is read in another one, again as more numbers come out right.
 * @throws RangeError if the network is none
 */
export function* readClaims(
  claims: readonly Claim[],
  given: Example,
  chosen: Convention,
): Generator<void, ClaimsRead> {
  // What is right is the step with the old weights on the way back; the other one is a slip.
  const right: Example = { ...given, policy: { ...given.policy, hidden: 'old' } };
  const plain = given.policy.hidden === 'old' ? given : right;
  const first = yield* waysRead(claims, stepOf(plain), chosen);
  const example = (yield* needsSteps(claims, plain, first)) ? withSteps(plain) : plain;
  const step = stepOf(example);
  const ways = example === plain ? first : yield* waysRead(claims, step, chosen);
  const unread = ({ meanings }: Way) => meanings.filter((one) => one === undefined).length;
  const least = Math.min(...ways.map(unread));
  const { convention, meanings } = mostRight(
    claims,
    ways.filter((way) => unread(way) === least),
    step,
  );
  const elsewhere = claims.filter((_, n) => meanings[n] === undefined);
  const spelled = elsewhere.map(({ quantity }) => quantity);
  const readings = (yield* readingSlices(spelled, step)).slice(0, mostReadings);
  yield;
  const others = readings.length > 0 ? mostRight(elsewhere, readings, step).meanings : [];
  const byClaim = new Map(elsewhere.map((claim, n) => [claim, others[n]]));
  return {
    example,
    claims,
    names: {
      convention,
      meanings: claims.map((claim, n): Meaning | undefined => {
        const meaning = meanings[n];
        return meaning ? { ...meaning, convention: { scheme: chosen.scheme } } : byClaim.get(claim);
      }),
    },
    inScheme: meanings.map((meaning) => meaning !== undefined),
  };
}

interface Way {
  readonly convention: Convention;
  readonly meanings: Meant;
}

/** What the names mean in each way of the chosen scheme, in turns: each way has a table of its own. */
function* waysRead(
  claims: readonly Claim[],
  step: Step,
  chosen: Convention,
): Generator<void, readonly Way[]> {
  const ways: Way[] = [];
  for (const convention of waysOf(chosen)) {
    yield;
    ways.push({
      convention,
      meanings: claims.map(({ quantity }) => meaningUnder(convention, quantity, step)),
    });
  }
  return ways;
}

/** Whether a name that means nothing means something where steps are quantities of their own. */
function* needsSteps(
  claims: readonly Claim[],
  example: Example,
  ways: readonly Way[],
): Generator<void, boolean> {
  if (example.policy.steps) return false;
  const unknown = claims.filter((_, n) => ways.every(({ meanings }) => meanings[n] === undefined));
  if (unknown.length === 0) return false;
  const [step, stepped] = [stepOf(example), stepOf(withSteps(example))];
  for (const { quantity } of unknown) {
    yield;
    if (meaningsOf(quantity, step).length > 0) continue;
    yield;
    if (meaningsOf(quantity, stepped).length > 0) return true;
  }
  return false;
}

const withSteps = (example: Example): Example => ({ ...example, policy: { ...example.policy, steps: true } });

/** More ways to read names are not gone through. */
const mostReadings = 24;

type Meant = readonly (Pick<Meaning, 'id' | 'times'> | undefined)[];

/** The way in which the most claims come out right; of several, the first. */
function mostRight<One extends { readonly meanings: Meant }>(
  claims: readonly Claim[],
  ways: readonly One[],
  step: Step,
): One {
  const right = ways.map(({ meanings }) => countRight(claims, meanings, step));
  return ways[right.indexOf(Math.max(...right))] as One;
}

/** The ways of a scheme, the chosen one first and those nearest to it before the others. */
function waysOf(chosen: Convention): readonly Convention[] {
  const apart = (one: Convention) =>
    (['base', 'order', 'delta'] as const).filter((axis) => one[axis] !== chosen[axis]).length;
  return conventions
    .filter(({ scheme }) => scheme === chosen.scheme)
    .toSorted((one, other) => apart(one) - apart(other));
}

function countRight(claims: readonly Claim[], meanings: Meant, { values }: Step): number {
  return claims.filter(({ digits }, n) => {
    const meaning = meanings[n];
    const figure = meaning && figureOf(digits, meaning.times);
    return figure && 'value' in figure && shows(figure, values[meaning.id] as number) !== undefined;
  }).length;
}
