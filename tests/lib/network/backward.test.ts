import { describe, expect, test } from 'vitest';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward, type Network, outputsOf } from '../../../src/lib/network/network.ts';
import { articlePolicy, type Policy } from '../../../src/lib/network/policy.ts';
import { type Activation, activations } from '../../../src/lib/neuron/activations.ts';
import type { LayerActivation } from '../../../src/lib/neuron/layer-activation.ts';
import { golden } from '../golden.ts';
import { check, expectClose, flat, networkAndSample, slopeOf } from '../helpers.ts';

describe('forward and backward agree with PyTorch', () => {
  test.each(golden.networks)('$name', ({ layers, input, targets, policy, learningRate, ...wanted }) => {
    const network = { layers };
    const pass = forward(network, input);
    const gradients = backward(network, pass, targets, policy, learningRate);
    expectClose(errorOf(network, pass, targets, policy), wanted.error);
    outputsOf(pass).forEach((h, k) => {
      expectClose(h, wanted.outputs[k] as number);
    });
    const numbers = flat(gradients);
    expect(numbers).toHaveLength(flat(wanted.gradients).length);
    flat(wanted.gradients).forEach((g, i) => {
      expectClose(numbers[i], g);
    });
  });

  test('on every activation, loss, bias policy and depth there is', () => {
    const { networks } = golden;
    const used = (of: (n: (typeof networks)[number]) => readonly (string | number)[]) =>
      [...new Set(networks.flatMap(of))].sort();
    expect(used(({ layers }) => layers.map((l) => l.activation))).toEqual([
      'identity',
      'relu',
      'sigmoid',
      'softmax',
      'step',
      'tanh',
    ]);
    expect(used(({ policy }) => [policy.loss])).toEqual([
      'cross-entropy',
      'half sum',
      'mean',
      'softmax cross-entropy',
      'sum',
    ]);
    expect(used(({ policy }) => [policy.biases])).toEqual(['frozen', 'per neuron', 'shared']);
    expect(used(({ policy }) => [policy.hidden])).toEqual(['new', 'old']);
    expect(used(({ layers }) => [layers.length])).toEqual([1, 2, 3, 4]);
  });
});

/** The network with one number of one layer raised; a shared bias is raised in every neuron. */
function raised(
  network: Network,
  l: number,
  at: number | readonly [number, number],
  shift: number,
  shared = false,
): Network {
  return {
    layers: network.layers.map((layer, n) => {
      if (n !== l) return layer;
      const { weights, biases } = layer;
      if (typeof at === 'number')
        return { ...layer, biases: biases.map((b, j) => (shared || j === at ? b + shift : b)) };
      const moved = (i: number, j: number) => i === at[0] && j === at[1];
      return { ...layer, weights: weights.map((row, i) => row.map((w, j) => (moved(i, j) ? w + shift : w))) };
    }),
  };
}

/** Every gradient against five points of the error. */
function expectSlopes(
  network: Network,
  input: readonly number[],
  targets: readonly number[],
  policy: Policy,
): void {
  const pass = forward(network, input);
  const size = Math.max(1, errorOf(network, pass, targets, policy));
  const slope = (move: (shift: number) => Network) =>
    slopeOf((shift) => {
      const moved = move(shift);
      return errorOf(moved, forward(moved, input), targets, policy);
    });
  backward(network, pass, targets, policy).forEach(({ weights, biases }, l) => {
    for (const [i, row] of weights.entries())
      for (const [j, g] of row.entries()) {
        expectClose(
          g,
          slope((shift) => raised(network, l, [i, j], shift)),
          1e-9,
          1e-10 * size,
        );
      }
    biases.forEach((g, j) => {
      const shared = policy.biases === 'shared';
      const wanted = policy.biases === 'frozen' ? 0 : slope((shift) => raised(network, l, j, shift, shared));
      expectClose(g, wanted, 1e-9, 1e-10 * size);
    });
  });
}

/** No unit that bends at 0 so close to it that a small shift crosses it. */
const awayFromKinks = (network: Network, input: readonly number[]) =>
  forward(network, input).sums.every((z, l) =>
    z.every((sum) => smooth.includes(network.layers[l]?.activation) || Math.abs(sum) > 0.02),
  );
const smooth: readonly (LayerActivation | undefined)[] = ['sigmoid', 'tanh', 'identity'];

describe('gradients agree with five points of the error on random networks', () => {
  const all = Object.keys(activations) as Activation[];

  test.each(['shared', 'per neuron', 'frozen'] as const)('of all activations, biases %s', (biases) => {
    const cases = networkAndSample(all).filter(({ network, sample }) => awayFromKinks(network, sample.input));
    for (const loss of ['mean', 'half sum', 'sum'] as const)
      check(cases, ({ network, sample: { input, targets } }) => {
        expectSlopes(network, input, targets, { loss, biases, hidden: 'old' });
      });
  });

  test('for cross-entropy behind a sigmoid', () => {
    check(
      networkAndSample(['sigmoid', 'tanh', 'identity'], ['sigmoid']),
      ({ network, sample: { input, targets } }) => {
        expectSlopes(network, input, targets, { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' });
      },
    );
  });
});

describe('new weights in the hidden layers', () => {
  test('are the old ones at a learning rate of 0, and always in the last layer', () => {
    check(networkAndSample(['sigmoid', 'tanh']), ({ network, sample: { input, targets } }) => {
      const pass = forward(network, input);
      const old = backward(network, pass, targets, articlePolicy);
      expect(backward(network, pass, targets, { ...articlePolicy, hidden: 'new' }, 0)).toEqual(old);
      expect(backward(network, pass, targets, { ...articlePolicy, hidden: 'new' }, 1).at(-1)).toEqual(
        old.at(-1),
      );
    });
  });
});
