import { describe, expect, test } from 'vitest';
import { idealMoonsClasses } from '../../../../src/lib/points/ideal-moons.ts';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import hidden from '../../../../src/lib/results/hidden-layer.json';
import scaling from '../../../../src/lib/results/scaling.json';
import seeds from '../../../../src/lib/results/seeds.json';
import { protocolSeeds, protocols, trainHidden } from '../../../../src/lib/studies/hidden-layer-study.ts';
import { type Scaling, trainOnMoons } from '../../../../src/lib/studies/train-on-moons.ts';
import { accuracy } from '../../../../src/lib/training/confusion.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../../src/lib/training/initialise.ts';
import { predict } from '../../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { logic } from '../../../../src/lib/training/perceptron.ts';
import { differentUnits, unitsOf } from '../../../../src/lib/training/symmetry.ts';
import { expectAll, golden } from '../../moons-golden.ts';

// The chapters print these from files, because the runs are too long for every build. The cheap entries are run again.

const trained = { seed: 0, noise: 0.1, learningRate: 0.5, epochs: 1000 } as const;

describe('the committed results are what the library gives', () => {
  test('every protocol, with the accuracies that PyTorch reached', () => {
    expect(hidden.protocols).toEqual(
      protocols.map(({ noise, epochs, learningRate }) => ({
        noise,
        epochs,
        learningRate,
        seeds: golden.hidden
          .find((row) => row.noise === noise && row.epochs === epochs)
          ?.seeds.map(({ seed, logistic, hidden }) => ({ seed, neuron: logistic, hidden })),
      })),
    );
  });

  test.each(hidden.widths.filter(({ width }) => width < 4))('$width units', (wanted) => {
    const { run, accuracy } = trainHidden([wanted.width], trained);
    expectAll(run.parameters, wanted.parameters);
    expectAll([run.trainLoss, accuracy], [wanted.trainLoss, wanted.accuracy]);
  });

  test.each(hidden.widths)('$width units by the fast model, every width', (wanted) => {
    const model = fastHiddenLayer(wanted.width, 'tanh');
    const start = initialise(model, 'fan-in', randomState(trained.seed));
    const { run, accuracy } = trainOnMoons({ ...trained, model, start });
    expectAll(run.parameters, wanted.parameters);
    expectAll([run.trainLoss, accuracy], [wanted.trainLoss, wanted.accuracy]);
  });

  test.each(['constant', 'fan-in'] as const)('four units from a start %s', (how) => {
    const model = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
    const start = initialise(model, how, randomState(0), 1 / 2);
    const { run, accuracy } = trainOnMoons({ ...trained, model, start });
    const different = differentUnits(unitsOf(model, run.parameters));
    const wanted = hidden.starts.find((row) => row.start === how);
    expect(different).toBe(wanted?.different);
    expectAll([run.trainLoss, accuracy], [wanted?.trainLoss ?? 0, wanted?.accuracy ?? 0]);
  });

  test('widths with seed 0 are those of the figure', () => {
    for (const { width, trainLoss, accuracy } of hidden.widths) {
      const row = seeds.widths.find((widths) => widths.width === width);
      expect([row?.trainLosses[0], row?.accuracies[0]]).toEqual([Number(trainLoss.toPrecision(6)), accuracy]);
    }
  });

  test('XOR with two units', () => {
    const model = multilayerModel({ inputs: 2, hidden: [2], activation: 'tanh' });
    const wanted = hidden.xor.find(({ width }) => width === 2);
    const solved = Array.from({ length: wanted?.starts ?? 0 }, (_, seed) => {
      const parameters = initialise(model, 'xavier', randomState(seed));
      const { run } = runEpochs({ model, parameters, train: logic.xor, learningRate: 0.5 }, 2000);
      return accuracy(logic.xor.y, predict(model, run.parameters, logic.xor)) === 1;
    }).filter((found) => found).length;
    expect(solved).toBe(wanted?.solved);
  });

  test('the best rule of all', () => {
    for (const { noise, accuracies } of hidden.ideal)
      for (const seed of [0, 6]) {
        const { test: held } = prepareMoons({ seed, noise }).split;
        expect(accuracy(held.y, idealMoonsClasses(held, noise))).toBe(accuracies[seed]);
      }
  });

  test.each(scaling.scalings)('scaled by $scaling', ({ scaling: how, runs }) => {
    expect(runs.map(({ seed }) => seed)).toEqual([...protocolSeeds]);
    for (const seed of [0, 4]) {
      const { run, accuracy } = trainOnMoons({ seed, scaling: how as Scaling });
      const wanted = runs[seed];
      expectAll(
        [run.trainLoss, run.testLoss, accuracy],
        [wanted?.trainLoss ?? 0, wanted?.testLoss ?? 0, wanted?.accuracy ?? 0],
      );
    }
  });
});
