// What one operation makes of inputs that are off: enough for what they can do to it, and not much more, or digits that hold
// would be hidden. In exact arithmetic, with each input moved up and down by what it can be off.
import { describe, expect, test } from 'vitest';
import { type Entry, entry, type Op } from '../../../src/lib/trace/entry.ts';
import { errorBounds } from '../../../src/lib/trace/error-bounds.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { asNumber, exactValues, expectWithinBounds } from './exact.ts';

const unit = 2 ** -53;

interface Made {
  readonly entries: readonly Entry[];
  readonly parameters: Values;
  /** the inputs that can be moved */
  readonly inputs: readonly string[];
}

const made = (id: string, op: Op, inputs: readonly string[] = [], factor?: readonly [number, number]) =>
  entry({ id, op, inputs, ...(factor && { factor }) }, { role: 'aside', phase: 'forward' });

/**
 * An operation on numbers that come out of a sum, large − large + number + 0: they are off by about 2⁻⁵³ times what is large.
 * A target is given, and not worked out.
 */
function operation(
  op: Op,
  numbers: readonly number[],
  large: number,
  factor?: readonly [number, number],
): Made {
  const given = op === 'log loss' || op === 'log share' ? 1 : 0;
  const names = numbers.map((_, i) => `v${i}`);
  // a softmax reads its own sum first, and then once more among all
  const read = op === 'softmax' ? ['v0', ...names] : names;
  const entries = names.flatMap((id, i) =>
    i < given
      ? [made(id, 'parameter')]
      : [
          ...[`${id}_up`, `${id}_number`, `${id}_down`, `${id}_moved`].map((one) => made(one, 'parameter')),
          made(id, 'sum', [`${id}_up`, `${id}_number`, `${id}_down`, `${id}_moved`]),
        ],
  );
  const parameters = Object.fromEntries(
    numbers.flatMap((value, i) => {
      const id = `v${i}`;
      if (i < given) return [[id, value]];
      return [
        [`${id}_up`, large],
        [`${id}_number`, value],
        [`${id}_down`, -large],
        [`${id}_moved`, 0],
      ];
    }),
  );
  return { entries: [...entries, made('r', op, read, factor)], parameters, inputs: names.slice(given) };
}

/** By how much the result changes at most when every input is moved up or down by what it can be off. */
function mostMoved({ entries, parameters, inputs }: Made, bounds: Values): number {
  const result = (moved: Values) => exactValues(entries, { ...parameters, ...moved }).get('r') as bigint;
  const still = result({});
  const ways = Array.from({ length: 2 ** inputs.length }, (_, n) =>
    Object.fromEntries(
      inputs.map((id, i) => [`${id}_moved`, (n >> i) % 2 ? -(bounds[id] as number) : (bounds[id] as number)]),
    ),
  );
  return Math.max(...ways.map((moved) => Math.abs(asNumber(result(moved) - still))));
}

/** Whether the terms of a sum can be larger than what it comes to. */
const adds = (op: Op) => op.endsWith('sum') || op.endsWith('update') || op === 'weighted sum less';

/** How many units of its result an operation may round by: that of the result itself, and those on the way. */
const roundings: Partial<Record<Op, number>> = { relu: 1, step: 1, 'relu slope': 1, sigmoid: 2, tanh: 3 };

describe.each<[Op, readonly number[], number, (readonly [number, number])?]>([
  ['same', [0.7], 1.1],
  ['opposite', [0.7], 1.1],
  ['weighted sum', [0.2, 0.3, 0.5, 0.7], 1.1],
  ['weighted sum', [0.2, -0.3, 0.5, 0.7, 1.1], 1.1],
  ['weighted sum less', [0.2, -0.3, 0.5, 0.7, 1.1], 1.1],
  ['sum', [0.2, -0.3, 0.5], 1.1],
  ['scaled sum', [0.2, 0.5], 1.1, [3, 4]],
  ['product', [0.2, -0.3, 0.5], 1.1],
  ['opposite product', [0.2, 0.7], 1.1],
  ['cross slope', [0.3, 0.6], 1.1],
  ['relu', [0.7], 1.1],
  ['relu', [-0.7], 1],
  ['step', [0.7], 1],
  ['step', [-0.7], 1],
  ['relu slope', [0.7], 1],
  ['relu slope', [-0.7], 1],
  ['tanh', [0.4], 1.1],
  ['tanh', [-2.5], 1.1],
  ['tanh', [0.01], 1.1],
  // An output and what it lacks to 1 are off together, which a bound does not reckon with: it counts both.
  ['tanh slope', [0.7], 1.6],
  ['tanh slope', [-0.7], 1.6],
  ['slope', [0.1], 1.4],
  ['slope', [0.9], 1.4],
  ['sigmoid', [-7], 1.1],
  // a small output is a quotient that rounds twice more
  ['sigmoid', [-2.3], 1.3],
  ['sigmoid', [4], 1.1],
  ['sigmoid', [30], 1.1],
  ['softmax', [0.5, -0.3, 0.2], 4],
  ['softmax', [-1.5, 1.3], 2],
  ['softmax', [-7, 1.3], 2],
  ['log loss', [0.2, 0.7], 1.4],
  ['log loss', [0, 0.3], 1.1],
  ['log loss', [1, 0.3], 1.1],
  ['log share', [0.2, 0.7], 1.1],
  ['log share', [0, 0.7], 1],
  ['squared error', [0.2, 0.9], 1.1],
  ['squared error', [0.9, 0.9001], 1.5],
  ['error slope', [0.2, 0.9], 1.1, [2, 4]],
  ['error slope', [0.9, 0.9001], 1.1, [2, 4]],
  ['update', [0.2, 0.5, -0.3], 1.1],
  ['plain update', [0.2, 0.5], 1.1],
])('%s of %j', (op, numbers, share, factor) => {
  test.each([0, 1, 1000, 1e6])('that come out of a sum with %d in it', (large) => {
    const one = operation(op, numbers, large, factor);
    expectWithinBounds(one.entries, one.parameters);
    const values = evaluate(one.entries, one.parameters);
    const bounds = errorBounds(one.entries, values);
    const size = (adds(op) ? numbers : []).reduce(
      (sum, x) => sum + Math.abs(x),
      Math.abs(values.r as number),
    );
    const moved = mostMoved(one, bounds);
    expect(bounds.r).toBeGreaterThanOrEqual(moved * (1 - 1e-6));
    expect(bounds.r).toBeLessThanOrEqual(share * moved + (roundings[op] ?? 8) * unit * size);
  });
});

test('what counts for nothing is off by nothing, even where its logarithm has no number', () => {
  const boundAt = (op: Op, t: number, y: number) => {
    const entries = [made('t', 'parameter'), made('y', 'parameter'), made('r', op, ['t', 'y'])];
    return errorBounds(entries, evaluate(entries, { t, y })).r;
  };
  expect(boundAt('log share', 0, 0)).toBe(0);
  expect(boundAt('log loss', 0, 0)).toBeLessThan(unit);
  expect(boundAt('log loss', 1, 1)).toBeLessThan(4 * unit);
});
