import { describe, expect, test } from 'vitest';
import { isSame } from '../../../src/sandbox/clerk/compare.ts';

describe('a value and the one expected', () => {
  test.each<[unknown, unknown, boolean]>([
    [0.25, 0.25, true],
    // nine digits agree, then eight
    [1 + 9e-10, 1, true],
    [1 + 2e-9, 1, false],
    [1e-300 * (1 + 1e-10), 1e-300, true],
    [2e-300, 1e-300, false],
    [0, -0, true],
    [1e-12, 0, false],
    [Infinity, 0.25, false],
    [0.25, Infinity, false],
    [Infinity, Infinity, true],
    [-Infinity, Infinity, false],
    [Number.MAX_VALUE, Infinity, false],
    [Number.MAX_VALUE, -Number.MAX_VALUE, false],
    [Number.NaN, Number.NaN, true],
    [Number.NaN, 0.25, false],
    [0.25, Number.NaN, false],
    ['0.25', 0.25, false],
    [undefined, 0.25, false],
    [undefined, undefined, true],
    [null, undefined, false],
    [0, undefined, false],
    [[], undefined, false],
    [null, 0, false],
    [[0.25], 0.25, false],
    [0.25, [0.25], false],
    [[1, 2], [1, 2], true],
    [[1, 2, 3], [1, 2], false],
    [[1], [1, 2], false],
    [Float64Array.of(1, 2), [1, 2], true],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      true,
    ],
    [
      [
        [1, 2],
        [3, Infinity],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      false,
    ],
    [[[1, 2], 3], [[1, 2], [3]], false],
    // a hole is no number
    [new Array(2), [0, 0], false],
    [{ length: 1, 0: 1 }, [1], false],
    [new DataView(new ArrayBuffer(8)), [0], false],
  ])('%o and %o: %s', (value, expected, same) => {
    expect(isSame(value, expected)).toBe(same);
  });
});

test('a list without end costs nothing', () => {
  expect(isSame(new Array(4294967295), [1])).toBe(false);
});
