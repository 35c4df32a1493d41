import { describe, expect, test } from 'vitest';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward, type Network, outputsOf, type Pass } from '../../../src/lib/network/network.ts';
import { articlePolicy } from '../../../src/lib/network/policy.ts';
import { update } from '../../../src/lib/network/train.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { expectRangeError } from '../helpers.ts';

const layer = (weights: number[][], biases: number[]) => ({
  weights,
  biases,
  activation: 'identity' as const,
});
const twoToOne: Network = { layers: [layer([[2], [3]], [1])] };
const deep: Network = {
  layers: [layer([[1, 2]], [3, 4]), { ...layer([[1], [-1]], [0]), activation: 'sigmoid' }],
};

describe('forward', () => {
  test('adds input times weight and the bias', () => {
    expect(outputsOf(forward(twoToOne, [5, 7]))).toEqual([2 * 5 + 3 * 7 + 1]);
  });

  test('keeps input, weighted sums and outputs of every layer', () => {
    expect(forward(deep, [10])).toEqual({
      input: [10],
      sums: [[13, 24], [-11]],
      outputs: [[13, 24], [sigmoid(-11)]],
    });
  });
});

const broken: readonly (readonly [string, Network, string])[] = [
  ['no layer', { layers: [] }, 'a network with at least one layer, got 0 of them'],
  [
    'an empty layer',
    { layers: [layer([[]], [])] },
    'layers with at least one neuron and one input, got 0 of them',
  ],
  ['no input', { layers: [layer([], [])] }, 'layers with at least one neuron and one input, got 0 of them'],
  [
    'an empty second layer',
    { layers: [layer([[1]], [1]), layer([[]], [])] },
    'layers with at least one neuron and one input, got 0 of them',
  ],
  ['a row too short', { layers: [layer([[1, 2], [3]], [1, 1])] }, '2 weights in a row, got 1 of them'],
  [
    'a row too few',
    { layers: [layer([[1, 2]], [1, 1]), layer([[1]], [1])] },
    '2 rows of weights, got 1 of them',
  ],
  [
    'a weight that is no number',
    { layers: [layer([[Number.NaN]], [1])] },
    'finite weights in a row, got NaN',
  ],
  [
    'an infinite weight',
    { layers: [layer([[Number.POSITIVE_INFINITY]], [1])] },
    'finite weights in a row, got Infinity',
  ],
  [
    'an infinite bias',
    { layers: [layer([[1]], [Number.NEGATIVE_INFINITY])] },
    'finite biases, got -Infinity',
  ],
];

describe('forward and backward refuse', () => {
  test.each(broken)('a network with %s', (_, network, message) => {
    const pass: Pass = { input: [1], sums: [[1]], outputs: [[1]] };
    expectRangeError(() => forward(network, [1]), `forward needs ${message}`);
    expectRangeError(() => backward(network, pass, [1]), `backward needs ${message}`);
  });

  test('inputs that do not fit', () => {
    expectRangeError(() => forward(twoToOne, []), 'forward needs 2 inputs, got 0 of them');
    expectRangeError(() => forward(twoToOne, [1, 2, 3]), 'forward needs 2 inputs, got 3 of them');
    expectRangeError(() => forward(twoToOne, [1, Number.NaN]), 'forward needs finite inputs, got NaN');
    expectRangeError(() => forward(twoToOne, [1, -Infinity]), 'forward needs finite inputs, got -Infinity');
  });

  test('targets that do not fit', () => {
    const pass = forward(twoToOne, [1, 1]);
    expectRangeError(() => backward(twoToOne, pass, []), 'backward needs 1 targets, got 0 of them');
    expectRangeError(() => backward(twoToOne, pass, [1, 2]), 'backward needs 1 targets, got 2 of them');
    expectRangeError(() => backward(twoToOne, pass, [Number.NaN]), 'backward needs finite targets, got NaN');
    expectRangeError(
      () => errorOf(twoToOne, pass, []),
      'squaredError needs at least one target, got 0 of them',
    );
    expectRangeError(
      () => errorOf(twoToOne, pass, [Infinity]),
      'squaredError needs finite targets, got Infinity',
    );
  });

  test('a learning rate that is not finite', () => {
    const pass = forward(twoToOne, [1, 1]);
    const message = (name: string) => `${name} needs a finite learning rate, got NaN`;
    expectRangeError(() => backward(twoToOne, pass, [1], articlePolicy, Number.NaN), message('backward'));
    expectRangeError(() => update(twoToOne, backward(twoToOne, pass, [1]), Number.NaN), message('update'));
  });

  test('a pass of another network', () => {
    const [one, two] = [forward(twoToOne, [1, 1]), forward(deep, [1])];
    expectRangeError(() => backward(deep, one, [1]), 'backward needs a pass through 2 layers, got 1 of them');
    expectRangeError(
      () => backward(twoToOne, two, [1]),
      'backward needs a pass through 1 layers, got 2 of them',
    );
    expectRangeError(
      () => backward(twoToOne, { ...one, input: [1] }, [1]),
      'backward needs 2 inputs, got 1 of them',
    );
    expectRangeError(
      () => backward(twoToOne, { ...one, sums: [[1, 2]] }, [1]),
      'backward needs 1 weighted sums, got 2 of them',
    );
    expectRangeError(
      () => backward(twoToOne, { ...one, outputs: [[Number.NaN]] }, [1]),
      'backward needs finite outputs of a layer, got NaN',
    );
  });

  test('cross-entropy without a sigmoid at the end', () => {
    const policy = { ...articlePolicy, loss: 'cross-entropy' } as const;
    const pass = forward(twoToOne, [1, 1]);
    const message = 'needs a sigmoid in the last layer for cross-entropy, got "identity"';
    expectRangeError(() => backward(twoToOne, pass, [1], policy), `backward ${message}`);
    expectRangeError(() => errorOf(twoToOne, pass, [1], policy), `errorOf ${message}`);
  });

  test('a target of cross-entropy outside [0, 1]', () => {
    const policy = { ...articlePolicy, loss: 'cross-entropy' } as const;
    const pass = forward(deep, [1]);
    const message = 'needs targets in [0, 1], got 2';
    expectRangeError(
      () => backward(deep, pass, [2], policy),
      `binaryCrossEntropyFromLogitsGradient ${message}`,
    );
    expectRangeError(() => errorOf(deep, pass, [2], policy), `binaryCrossEntropyFromLogits ${message}`);
  });
});
