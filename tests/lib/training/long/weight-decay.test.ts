import { describe, expect, test } from 'vitest';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../../src/lib/training/fast/neuron.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { penalty, withWeightDecay } from '../../../../src/lib/training/weight-decay.ts';
import { expectClose } from '../../helpers.ts';
import { learnt } from '../../learnt-golden.ts';
import { expectAll } from '../../moons-golden.ts';

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
