import { expect, test } from 'vitest';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { differentUnits, unitsOf } from '../../../src/lib/training/symmetry.ts';
import { expectRangeError } from '../helpers.ts';

const model = multilayerModel({ inputs: 2, hidden: [3], activation: 'tanh' });

test('a unit is its weights in, its bias, its weight out', () => {
  // first layer row by row, w_ij from i to j, then its biases; then the output's weights and bias
  const parameters = Float64Array.of(11, 12, 13, 21, 22, 23, 1, 2, 3, 101, 102, 103, 7);
  expect(unitsOf(model, parameters)).toEqual([
    [11, 21, 1, 101],
    [12, 22, 2, 102],
    [13, 23, 3, 103],
  ]);
});

test('with several outputs it has a weight to each', () => {
  const layers = [
    { inputs: 1, outputs: 2, at: 0 },
    { inputs: 2, outputs: 3, at: 4 },
  ];
  const parameters = Float64Array.of(11, 12, 1, 2, 101, 102, 103, 201, 202, 203, 7, 8, 9);
  expect(unitsOf({ layers }, parameters)).toEqual([
    [11, 1, 101, 102, 103],
    [12, 2, 201, 202, 203],
  ]);
});

test('equal means every bit', () => {
  const next = 0.1 + 2 ** -56;
  expect(next).not.toBe(0.1);
  expect(
    differentUnits([
      [0.1, 1],
      [0.1, 1],
      [0.1, 1],
    ]),
  ).toBe(1);
  expect(
    differentUnits([
      [0.1, 1],
      [next, 1],
      [0.1, 1],
    ]),
  ).toBe(2);
});

test('refuses a network without a hidden layer, or with two', () => {
  for (const hidden of [[], [2, 2]]) {
    const other = multilayerModel({ inputs: 2, hidden, activation: 'tanh' });
    expectRangeError(
      () => unitsOf(other, new Float64Array(other.size)),
      `unitsOf needs one hidden layer, got ${hidden.length}`,
    );
  }
});
