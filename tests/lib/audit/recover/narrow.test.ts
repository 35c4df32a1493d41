// Which values of an unknown are ruled out alone, wherever the others lie: each by hand.
import { describe, expect, test } from 'vitest';
import { excludes, narrow } from '../../../../src/lib/audit/recover/narrow.ts';
import { type HandMade, problemWith } from './hand-made.ts';

/** What is left of each unknown's values, and how much work was told of, value by value. */
function narrowed(by: HandMade) {
  const { problem } = problemWith(by);
  const before = [...problem.values];
  const told: number[] = [];
  const pace = (operations: number) => {
    told.push(operations);
    return false;
  };
  const stops = [...narrow(problem, pace)];
  const left = Object.fromEntries(problem.unknowns.map(({ id, values }) => [id, values]));
  return { left, told, stops: stops.length, before, values: [...problem.values] };
}

const bit = [0, 1];
/** Two numbers whose sum is printed as 1, and the other of which as 0. */
const cascade = { may: { a: bit, b: bit }, made: { s: 'sum a b', t: 'same b' }, printed: { s: '1', t: '0' } };

describe('what is left', () => {
  test.each<readonly [string, HandMade, Readonly<Record<string, readonly number[]>>]>([
    [
      'of a sum: 3 with 0 to 1 added to it',
      { may: { a: [0, 1, 2, 3, 4], b: bit }, made: { s: 'sum a b' }, printed: { s: '3' } },
      { a: [2, 3], b: bit },
    ],
    [
      'of a sigmoid: 0.45 to 0.55 lies within a fifth of zero',
      { may: { a: [-1, -0.25, -0.2, 0, 0.2, 0.25] }, made: { y: 'sigmoid a' }, printed: { y: '0.5' } },
      { a: [-0.2, 0, 0.2] },
    ],
    [
      'of a product with a number that is stated',
      { may: { a: [1, 2, 3] }, stated: { x: 2 }, made: { p: 'product x a' }, printed: { p: '4' } },
      { a: [2] },
    ],
    ['of the first, once the second is narrower', cascade, { a: [1], b: [0] }],
    [
      'of each in turn, from the last to the first',
      {
        may: { a: bit, b: bit, c: bit },
        made: { s: 'sum a b', t: 'sum b c', u: 'same c' },
        printed: { s: '1', t: '1', u: '0' },
      },
      { a: [0], b: [1], c: [0] },
    ],
    [
      'of the others, where one has no value left: all',
      { may: { a: bit, b: bit }, made: { s: 'sum a b' }, printed: { s: '9' } },
      { a: [], b: bit },
    ],
    [
      'of one that a figure does not depend on: all, though that figure cannot come out',
      { may: { a: bit, b: bit }, made: { s: 'same a', t: 'same b' }, printed: { s: '1', t: '9' } },
      { a: [1], b: [] },
    ],
    [
      'where a figure depends on none of them: all',
      { may: { a: bit }, stated: { x: 1 }, made: { s: 'same x' }, printed: { s: '9' } },
      { a: bit },
    ],
  ])('%s', (_, by, left) => expect(narrowed(by).left).toEqual(left));

  test('the problem’s own numbers stay as they were', () => {
    const { before, values } = narrowed(cascade);
    expect(values).toEqual(before);
  });
});

describe('how it goes on', () => {
  const open = {
    may: { a: [1, 2], b: [1, 2, 3] },
    stated: { x: 1 },
    made: { w: 'same x', s: 'sum a b', y: 'sigmoid s', t: 'step b' },
    printed: { w: '1', y: '1', t: '1' },
  };

  test('each value is as much work as the ranges that it moves, four operations each; nobody is looked at twice for nothing', () => {
    // a moves the sum and its sigmoid, b its step as well; nothing is ruled out
    expect(narrowed(open)).toMatchObject({ told: [8, 8, 12, 12, 12], stops: 0 });
  });

  test('as long as something is ruled out the others are looked at again', () => {
    // a: 0 and 1; b: 0 and 1, of which 0 is left; a: 0 and 1, of which 1 is left; b: 0
    expect(narrowed(cascade).told).toEqual([4, 4, 8, 8, 4, 4, 8]);
  });

  test('once one has no value left nothing more is looked at', () => {
    const none = { may: { a: bit, b: bit }, made: { s: 'sum a b' }, printed: { s: '9' } };
    expect(narrowed(none).told).toEqual([4, 4]);
  });

  test('it stops where it is told to, and only there', () => {
    const { problem } = problemWith(open);
    let calls = 0;
    const stops = narrow(problem, () => ++calls % 2 === 0);
    expect(stops.next().done).toBe(false);
    expect(calls).toBe(2);
    expect(stops.next().done).toBe(false);
    expect(calls).toBe(4);
    expect(stops.next().done).toBe(true);
    expect(calls).toBe(5);
  });
});

describe('a figure from 1 to 2 and a quantity', () => {
  test.each([
    [0, 0.9, true],
    [0, 1, false],
    [1.2, 1.3, false],
    [0, 3, false],
    [2, 3, false],
    [2.1, 3, true],
  ])('from %d to %d: ruled out is %s', (low, high, is) => {
    const figure = { place: 0, made: 1, value: 1.5, decimals: 0, from: 1, to: 2 };
    const ranges = { low: Float64Array.of(low), high: Float64Array.of(high) };
    expect(excludes([figure], ranges)).toBe(is);
    expect(excludes([], ranges)).toBe(false);
  });
});
