import { expect, test } from 'vitest';
import { gradientOver } from '../../../src/lib/network/train.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { articleStart } from '../../../src/lib/training/initialise.ts';
import { squaredErrorNeuron } from '../../../src/lib/training/squared-error-neuron.ts';
import { flat } from '../helpers.ts';
import { expectAll } from '../moons-golden.ts';

test('the squared error and its gradient agree with forward and backward', () => {
  const { train } = prepareMoons({ seed: 0, samples: 200 });
  const model = squaredErrorNeuron(2);
  const [w1 = 0, w2 = 0, bias = 0] = articleStart(model, randomState(0));
  const network = { layers: [{ weights: [[w1], [w2]], biases: [bias], activation: 'sigmoid' as const }] };
  const samples = [...train.y].map((label, n) => ({
    input: [...train.x.subarray(2 * n, 2 * n + 2)],
    targets: [label],
  }));
  const wanted = gradientOver(network, samples, { loss: 'mean', biases: 'per neuron', hidden: 'old' });
  const gradient = new Float64Array(3);
  const loss = model.lossAndGradient(Float64Array.of(w1, w2, bias), train, gradient);
  expectAll([loss, ...gradient], [wanted.error, ...flat(wanted.gradients)]);
  expect(model.loss(Float64Array.of(w1, w2, bias), train)).toBe(loss);
});
