// What is no network, no pass and no target, and says so.
import { describe, expect, test } from 'vitest';
import { backwardRows, forwardRows } from '../../../src/lib/network/any-network.ts';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { entrywise } from '../../../src/lib/network/matrix.ts';
import { forward, type Layer, type Network } from '../../../src/lib/network/network.ts';
import { articlePolicy } from '../../../src/lib/network/policy.ts';
import { type Biases, type LayerShape, needShape } from '../../../src/lib/network/shape.ts';
import { expectRangeError } from '../helpers.ts';

const biases: Biases = { each: 'neuron', trained: true, sign: 1 };
const units = (count: number, activation: LayerShape['activation'] = 'sigmoid'): LayerShape => ({
  units: count,
  activation,
  biases,
});

describe('a shape', () => {
  const needed = (inputs: number, ...layers: readonly LayerShape[]) => needShape('here', { inputs, layers });

  test('has one to four layers', () => {
    const four = [units(1), units(1), units(1), units(1)];
    needed(1, units(1));
    needed(1, ...four);
    expectRangeError(() => needed(1), 'here needs one to four layers, got 0');
    expectRangeError(() => needed(1, ...four, units(1)), 'here needs one to four layers, got 5');
  });

  test.each([0, 10, 1.5, Number.NaN])('has one to nine units in each layer, not %d', (count) => {
    const message = `here needs 1 to 9 units in each layer, got ${count}`;
    expectRangeError(() => needed(count, units(1)), message);
    expectRangeError(() => needed(1, units(1), units(count)), message);
    needed(9, units(9), units(1));
  });

  test('has a softmax only at its end, of two units or more', () => {
    needed(1, units(1), units(2, 'softmax'));
    expectRangeError(
      () => needed(1, units(2), units(2, 'softmax'), units(2)),
      'here needs a softmax in the last layer only, got "one in layer 2"',
    );
    expectRangeError(
      () => needed(1, units(1, 'softmax')),
      'here needs two units or more under a softmax, which makes one always 1, got 1',
    );
  });
});

const layer = (weights: number[][], own: number[], activation: Layer['activation'] = 'identity'): Layer => ({
  weights,
  biases: own,
  activation,
});
const none: Network = { layers: [] };
const one: Network = { layers: [layer([[2], [3]], [1])] };
const soft: Network = { layers: [layer([[1, -1]], [0, 0], 'softmax')] };
const surprise = { ...articlePolicy, loss: 'softmax cross-entropy' } as const;

describe('a network', () => {
  test('has a layer, for one sample and for rows of them', () => {
    const message = 'needs a network with at least one layer, got 0 of them';
    expectRangeError(() => forwardRows(none, [[1]]), `forwardRows ${message}`);
    expectRangeError(() => backwardRows(none, [[[1]]], [[1]]), `backwardRows ${message}`);
  });

  test('has an input, even where it has a bias', () => {
    expectRangeError(
      () => forward({ layers: [layer([], [1])] }, []),
      'forward needs layers with at least one neuron and one input, got 1 of them',
    );
  });
});

describe('a pass', () => {
  const pass = forward(one, [1, 1]);

  test('has as many sums and as many outputs as there are layers', () => {
    const message = 'backward needs a pass through 1 layers, got 2 of them';
    expectRangeError(() => backward(one, { ...pass, sums: [[6], [6]] }, [1]), message);
    expectRangeError(() => backward(one, { ...pass, outputs: [[6], [6]] }, [1]), message);
  });

  test('ends in a softmax where its cross-entropy is asked for', () => {
    const message = 'needs a softmax in the last layer for softmax cross-entropy, got "identity"';
    expectRangeError(() => backward(one, pass, [1], surprise), `backward ${message}`);
    expectRangeError(() => errorOf(one, pass, [1], surprise), `errorOf ${message}`);
  });
});

describe('targets', () => {
  test('of a softmax are shares', () => {
    const pass = forward(soft, [1]);
    const message = 'needs targets that add up to 1 under a softmax, got 1.5';
    expectRangeError(() => backward(soft, pass, [1, 0.5], surprise), `backward ${message}`);
    expectRangeError(() => errorOf(soft, pass, [1, 0.5], surprise), `crossEntropy ${message}`);
    const values = forwardRows(soft, [[1], [2]]);
    const rows = (...second: readonly number[]) =>
      backwardRows(soft, values, [[1, 0], second], 'softmax cross-entropy');
    expectRangeError(() => rows(1, 0.5), `backwardRows ${message}`);
    expect(rows(0.5, 0.5)).toHaveLength(1);
  });

  test('of rows are as many as the outputs, and as wide', () => {
    const values = forwardRows(one, [[1, 1]]);
    expectRangeError(
      () => backwardRows(one, values, [[1, 2]]),
      'backwardRows needs targets of 1 × 1, got "1 × 2"',
    );
  });
});

test('two tables multiplied place by place are of one shape', () => {
  const message = 'entrywise needs two tables of 1 × 2, got';
  expectRangeError(
    () =>
      entrywise(
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    `${message} "2 × 2"`,
  );
  expectRangeError(() => entrywise([[1, 2]], [[1]]), `${message} "1 × 1"`);
});
