import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward, type Network } from '../../../src/lib/network/network.ts';
import { articlePolicy, type Policy } from '../../../src/lib/network/policy.ts';
import { gradientOver, train, update } from '../../../src/lib/network/train.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { errorAfterSteps } from '../facts.ts';
import { check, decimal, expectClose, expectRangeError, flat, networkAndSample } from '../helpers.ts';

const start = networkOf(article, articleShape);
const samples = [sampleOf(article, articleShape)];
const logistic: Policy = { loss: 'cross-entropy', biases: 'per neuron', hidden: 'old' };
const oneNeuron = (w: number, b: number): Network => ({
  layers: [{ weights: [[w]], biases: [b], activation: 'sigmoid' }],
});

describe('an update', () => {
  test('moves every parameter against its gradient', () => {
    const network: Network = { layers: [{ weights: [[10, 20]], biases: [30, 40], activation: 'tanh' }] };
    const after = update(network, [{ weights: [[1, -2]], biases: [3, 0] }], 2);
    expect(after.layers).toEqual([{ weights: [[8, 24]], biases: [24, 40], activation: 'tanh' }]);
  });
});

describe('the gradient over a batch', () => {
  test('is the mean of the gradients of its samples, and its error the mean of theirs', () => {
    const batch = networkAndSample(['sigmoid', 'tanh']).chain(({ network, sample }) =>
      fc
        .array(fc.array(decimal(-1, 1), { minLength: sample.input.length, maxLength: sample.input.length }), {
          minLength: 1,
          maxLength: 4,
        })
        .map((inputs) => ({ network, all: inputs.map((input) => ({ ...sample, input })) })),
    );
    check(batch, ({ network, all }) => {
      const { error, gradients } = gradientOver(network, all);
      const single = all.map(({ input, targets }) => {
        const pass = forward(network, input);
        return { error: errorOf(network, pass, targets), numbers: flat(backward(network, pass, targets)) };
      });
      const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
      expectClose(error, mean(single.map((one) => one.error)));
      flat(gradients).forEach((g, i) => {
        expectClose(g, mean(single.map(({ numbers }) => numbers[i] as number)));
      });
    });
  });

  test('needs a sample', () => {
    expectRangeError(() => gradientOver(start, []), 'gradientOver needs at least one sample, got 0 of them');
  });
});

describe('training', () => {
  test('takes the worked example down the errors of the facts', () => {
    const { errors } = train(start, { samples, learningRate: article.rho, steps: 1000 });
    expect(errors).toHaveLength(1001);
    for (const [steps, error] of errorAfterSteps.filter(([n]) => n <= 1000))
      expectClose(errors[steps], error, 1e-12, 0);
  });

  test('gives back the network that its last error belongs to', () => {
    const { network, errors } = train(start, { samples, learningRate: article.rho, steps: 7 });
    expect(gradientOver(network, samples).error).toBe(errors.at(-1));
  });

  test('for no steps gives the start and its error', () => {
    const { network, errors } = train(start, { samples, learningRate: article.rho, steps: 0 });
    expect(network).toEqual(start);
    expect(errors).toEqual([gradientOver(start, samples).error]);
  });

  test('of one sigmoid neuron on cross-entropy reaches the odds of its data from any start', () => {
    const input = [0];
    const coin = [1, 1, 1, 0].map((target) => ({ input, targets: [target] }));
    for (const b of [-3, 0, 3]) {
      const { network } = train(oneNeuron(1, b), {
        samples: coin,
        learningRate: 4,
        steps: 500,
        policy: logistic,
      });
      expectClose(network.layers[0]?.biases[0], Math.log(3), 1e-12);
      expect(network.layers[0]?.weights).toEqual([[1]]);
    }
  });

  test('hands the policy of new weights its learning rate', () => {
    const policy = { ...articlePolicy, hidden: 'new' } as const;
    const { network } = train(start, { samples, learningRate: 1 / 2, steps: 1, policy });
    const [{ input, targets }] = samples as [(typeof samples)[0]];
    const gradients = backward(start, forward(start, input), targets, policy, 1 / 2);
    expect(network).toEqual(update(start, gradients, 1 / 2));
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d steps', (steps) => {
    expectRangeError(
      () => train(start, { samples, learningRate: 1, steps }),
      `train needs a whole number of steps from 0, got ${steps}`,
    );
  });

  test('refuses a learning rate that is no number', () => {
    expectRangeError(
      () => train(start, { samples, learningRate: Number.NaN, steps: 1 }),
      'backward needs a finite learning rate, got NaN',
    );
  });
});
