import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { expectClose } from '../helpers.ts';
import { denseShapeOf, golden, numbersOf, policyOf, type Way } from '../slips-golden.ts';
import { auditOf, calledWrong, claimsOf, type Outcome, outcomeOf, type Print } from './by-hand/judge.ts';
import { kinds } from './by-hand/kinds.ts';
import { cut, cutAtPlace, places, shortest, significant } from './by-hand/printed.ts';

// Steps worked out in NumPy by hand, right and with one mistake each, by somebody who has not seen how the audit works.

const networks = golden.shapes.flatMap((shape) =>
  shape.networks.map((network, n) => ({ shape, network, n })),
);

it('takes the step as the trace does, where it makes no mistake', () => {
  expect(networks).toHaveLength(50);
  for (const { shape, network } of networks) {
    const values = evaluate(traceOfLayers(denseShapeOf(shape), policyOf(shape)), network.given);
    for (const [id, value] of Object.entries(numbersOf(shape, network, network.right)))
      expectClose(values[id], value, 1e-12, 1e-14);
  }
});

it('knows each mistake by a sentence', () => {
  const names = new Set(networks.flatMap(({ network }) => Object.keys(network.slips)));
  expect(Object.keys(kinds).sort()).toEqual([...names].sort());
});

describe('a right number is never called wrong', () => {
  const printed: readonly (readonly [string, 'right' | Way, Print])[] = [
    ...[3, 4, 5, 6, 8, 9].flatMap(
      (n) =>
        [
          [`rounded to ${n} digits`, 'right', significant(n)],
          [`cut to ${n} digits`, 'right', cut(n)],
        ] as const,
    ),
    ...[3, 4, 5, 8].flatMap(
      (n) =>
        [
          [`rounded to ${n} places`, 'right', places(n)],
          [`cut to ${n} places`, 'right', cutAtPlace(n)],
        ] as const,
    ),
    ...([5, 6, 7, 8] as const).map(
      (n) => [`in single precision, to ${n} digits`, 'single precision', significant(n)] as const,
    ),
    ['in single precision, as it is printed', 'single precision', shortest],
    // Rounded on the way to as many places as are printed, or one more.
    ...(['quantities', 'operations'] as const).flatMap((each) =>
      ([4, 5] as const).flatMap((kept) =>
        [kept, kept - 1].map(
          (n) =>
            [`${each} rounded to ${kept} places, to ${n}`, `${each} to ${kept} decimals`, places(n)] as const,
        ),
      ),
    ),
  ];

  it.each(printed)('%s', (_, way, print) => {
    const wrongly = networks.flatMap(({ shape, network, n }) => {
      const claims = claimsOf(numbersOf(shape, network, network[way]), print);
      return calledWrong(auditOf(shape, network, claims)).map(({ claim, kind }) => {
        const { quantity, digits } = claims[claim] ?? {};
        return `${shape.name}, network ${n}: ${quantity} = ${digits} ${kind}`;
      });
    });
    expect(wrongly).toEqual([]);
  });
});

describe('a mistake is told from its numbers', () => {
  // Of each shape one network with everything printed or one with what is usual; all fifty take some minutes.
  const few: Readonly<Record<number, readonly number[]>> = { 5: [0, 1], 6: [3], 8: [4] };
  const chosen = (digits: number) =>
    networks.filter(({ n }) => process.env.SLIPS_BY_HAND === 'all' || few[digits]?.includes(n));

  it.each([5, 6, 8])('from %i digits', (digits) => {
    const print = significant(digits);
    const outcomes = chosen(digits).flatMap(({ shape, network, n }) => {
      const rightly = claimsOf(numbersOf(shape, network, network.right), print);
      return Object.entries(network.slips).flatMap(([slip, row]) => {
        const claims = claimsOf(numbersOf(shape, network, row), print);
        // What does not show in print can't be told.
        if (claims.every((claim, i) => claim.digits === rightly[i]?.digits)) return [];
        const outcome = outcomeOf(slip, shape, auditOf(shape, network, claims));
        return [{ slip, outcome, where: `${shape.name}, network ${n}: ${slip}` }];
      });
    });
    const share = (...which: readonly Outcome[]) =>
      outcomes.filter(({ outcome }) => which.includes(outcome)).length / outcomes.length;

    expect(outcomes.length).toBeGreaterThan(180);
    expect(share('named first', 'right class', 'could be')).toBeGreaterThanOrEqual(0.95);
    // Over all fifty networks it is fewer than one name in a hundred that is another's; in so few, two.
    const wrongly = outcomes.filter(({ outcome }) => outcome === 'wrong name').map(({ where }) => where);
    expect(wrongly.slice(Math.floor(outcomes.length / 50)), 'wrong names').toEqual([]);
    const found = new Set(
      outcomes.filter(({ outcome }) => outcome !== 'unexplained').map(({ slip }) => slip),
    );
    expect(found, 'mistakes that nothing is said of').toEqual(new Set(outcomes.map(({ slip }) => slip)));
  });
});
