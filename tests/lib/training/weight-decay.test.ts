import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { trainOnMoons } from '../../../src/lib/studies/train-on-moons.ts';
import { fastHiddenLayer } from '../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../src/lib/training/fast/neuron.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { penalty, withWeightDecay } from '../../../src/lib/training/weight-decay.ts';
import { expectClose, expectRangeError, slopeOf } from '../helpers.ts';
import { learnt } from '../learnt-golden.ts';
import { expectAll } from '../moons-golden.ts';

const kinds = ['plain', 'fast'] as const;

describe.each(kinds)('weight decay, %s', (kind) => {
  const neuron = kind === 'fast' ? fastNeuron() : logisticModel(2);
  const layer = (units: number) =>
    kind === 'fast'
      ? fastHiddenLayer(units, 'tanh')
      : multilayerModel({ inputs: 2, hidden: [units], activation: 'tanh' });

  test.each(learnt.neurons)('of one neuron is NumPy’s, seed $seed, l2 $l2', (wanted) => {
    const { seed, l2, rate, epochs } = wanted;
    const { train, test: held } = prepareMoons({ seed });
    const start = {
      model: withWeightDecay(neuron, l2),
      parameters: articleStart(neuron, randomState(seed)),
      train,
      test: held,
      learningRate: rate,
    };
    const { run, losses } = runEpochs(start, epochs.at(-1) as number);
    expectAll(
      epochs.map((n) => losses.train[n] as number),
      wanted.train,
    );
    expectAll(
      epochs.map((n) => losses.test[n] as number),
      wanted.test,
    );
    expectAll(run.parameters, wanted.parameters);
    expectAll([penalty(neuron, run.parameters, l2)], [wanted.penalty]);
  });

  test.each(learnt.neurons.filter(({ bottom }) => bottom !== null))(
    'of one neuron ends where scikit-learn’s LogisticRegression does, l2 $l2',
    ({ seed, l2, bottom }) => {
      const { train } = prepareMoons({ seed });
      const model = withWeightDecay(neuron, l2);
      const { run } = runEpochs({ model, parameters: new Float64Array(3), train, learningRate: 1 }, 2000);
      for (const [i, w] of (bottom ?? []).entries()) expect(run.parameters[i]).toBeCloseTo(w, 6);
    },
  );

  test.each(learnt.hidden)(
    'of $units units is NumPy’s and MLPClassifier’s, seed $seed, l2 $l2',
    ({ seed, units, l2, rate, epochs, ...wanted }) => {
      const { train } = prepareMoons({ seed, noise: 0.1, samples: 400 });
      const model = withWeightDecay(layer(units), l2);
      const parameters = initialise(model, 'fan-in', randomState(seed));
      const { run } = runEpochs({ model, parameters, train, learningRate: rate }, epochs);
      expectAll(run.parameters, wanted.parameters);
      expectAll([run.trainLoss, penalty(model, run.parameters, l2)], [wanted.trainLoss, wanted.penalty]);
      for (const [i, w] of wanted.sklearn.entries()) expectClose(run.parameters[i], w, 1e-9, 1e-9);
    },
  );
});

describe('weight decay', () => {
  const { train } = prepareMoons({ seed: 2, samples: 60 });
  const plain = multilayerModel({ inputs: 2, hidden: [3], activation: 'tanh' });
  const parameters = randomState(4).randn(plain.size);

  test('has the slopes of loss and penalty together', () => {
    const model = withWeightDecay(plain, 0.2);
    const gradient = new Float64Array(model.size);
    expect(model.lossAndGradient(parameters, train, gradient)).toBe(plain.loss(parameters, train));
    for (const [i, g] of gradient.entries()) {
      const slope = slopeOf((shift) => {
        const moved = parameters.map((w, k) => (k === i ? w + shift : w));
        return plain.loss(moved, train) + penalty(plain, moved, 0.2);
      });
      expectClose(g, slope, 1e-8, 1e-10);
    }
  });

  test('leaves the biases alone, and the model that it is made from', () => {
    const gradient = (l2: number) => {
      const made = new Float64Array(plain.size);
      withWeightDecay(plain, l2).lossAndGradient(parameters, train, made);
      return made;
    };
    const [without, decayed] = [gradient(0), gradient(0.5)];
    const biases = [6, 7, 8, 12];
    for (const [i, g] of decayed.entries())
      if (biases.includes(i)) expect(g).toBe(without[i]);
      else expectClose(g - (without[i] as number), 0.5 * (parameters[i] as number), 1e-12, 1e-14);
    const bare = new Float64Array(plain.size);
    plain.lossAndGradient(parameters, train, bare);
    expect(without).toEqual(bare);
  });

  test('gives points that a line can part a bottom', () => {
    const apart = { features: 1, x: Float64Array.of(-2, -1, 1, 2), y: Uint8Array.of(0, 0, 1, 1) };
    const weight = (l2: number, epochs: number) =>
      runEpochs(
        {
          model: withWeightDecay(logisticModel(1), l2),
          parameters: new Float64Array(2),
          train: apart,
          learningRate: 1,
        },
        epochs,
      ).run.parameters[0] as number;
    expect(weight(0, 20000) / weight(0, 2000)).toBeGreaterThan(1.2);
    expectClose(weight(0.01, 20000), weight(0.01, 2000), 1e-9);
  });

  test('in the study of moons is the same', () => {
    const setting = { seed: 3, samples: 200, epochs: 50, learningRate: 0.5 };
    const model = logisticModel(2);
    const wrapped = trainOnMoons({ ...setting, model: withWeightDecay(model, 0.1) });
    const { run } = trainOnMoons({ ...setting, l2: 0.1 });
    expect(run.parameters).toEqual(wrapped.run.parameters);
    expect(run.parameters).not.toEqual(trainOnMoons(setting).run.parameters);
  });

  test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (l2) => {
    expectRangeError(
      () => withWeightDecay(plain, l2),
      `withWeightDecay needs a finite weight decay from 0, got ${l2}`,
    );
    expectRangeError(
      () => penalty(plain, parameters, l2),
      `penalty needs a finite weight decay from 0, got ${l2}`,
    );
  });
});
