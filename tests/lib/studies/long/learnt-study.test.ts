import { describe, expect, test } from 'vitest';
import { makeMoons } from '../../../../src/lib/points/moons.ts';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { standardise } from '../../../../src/lib/points/standard-scaler.ts';
import { prepareThreeParts } from '../../../../src/lib/points/validation-split.ts';
import results from '../../../../src/lib/results/learnt.json';
import { protocolSeeds } from '../../../../src/lib/studies/hidden-layer-study.ts';
import {
  decayedEpochs,
  decays,
  freshMoons,
  freshPoints,
  idealOnFresh,
  judgesOf,
  longRun,
  longTraining,
  looks,
  luck,
  luckRun,
} from '../../../../src/lib/studies/learnt-study.ts';
import { accuracy } from '../../../../src/lib/training/confusion.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart } from '../../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { predict } from '../../../../src/lib/training/model.ts';
import { learnt } from '../../learnt-golden.ts';
import { expectAll } from '../../moons-golden.ts';

// The chapter prints these from a file, since the runs take minutes. What is cheap of them is run again.

const raw = freshPoints();
const six = (value: number) => Number(value.toPrecision(6));
const runOf = (wanted: number, decay: number) => {
  const run = results.runs.find(({ seed, l2 }) => seed === wanted && l2 === decay);
  if (run === undefined) throw new Error(`no run of seed ${wanted}`);
  return run;
};

describe('the committed long runs', () => {
  test('are of ten seeds with each decay, looked at where the study looks', () => {
    expect(results.runs.map(({ seed, l2 }) => [l2, seed])).toEqual(
      decays.flatMap((l2) => protocolSeeds.map((seed) => [l2, seed])),
    );
    for (const { l2, stands } of results.runs) {
      const epochs = stands.map(({ epoch }) => epoch);
      if (l2 === 0) expect(epochs).toEqual(looks);
      else expect(epochs).toEqual(l2 === decays[1] ? [decayedEpochs, longTraining.epochs] : [decayedEpochs]);
    }
  });

  test.each(learnt.long.filter(({ l2 }) => l2 === 0))(
    'have NumPy’s losses, from seed $seed',
    ({ seed, epochs, losses, lowest }) => {
      const run = runOf(seed, 0);
      for (const [i, epoch] of epochs.entries()) {
        const stand = run.stands.find((one) => one.epoch === epoch);
        expect([stand?.train, stand?.validation, stand?.test]).toEqual(losses[i]?.map(six));
      }
      expect(run.lowest.epoch).toBe(lowest);
    },
  );

  test.each(learnt.long)(
    'longRun gives NumPy’s losses, from seed $seed with decay $l2',
    ({ seed, l2, epochs, losses }) => {
      const few = makeMoons({ samples: 1000, noise: 0.4, seed: 10 });
      const { stands } = longRun(seed, l2, few, 1000);
      for (const [i, epoch] of epochs.entries()) {
        const stand = stands.find((one) => one.epoch === epoch);
        if (epoch <= 1000)
          expectAll([stand?.train ?? 0, stand?.validation ?? 0, stand?.test ?? 0], losses[i] ?? []);
      }
    },
  );

  test('come out again: the first seed, a thousand epochs, by all fresh points', () => {
    const { stands } = longRun(0, 0, raw, 1000);
    const wanted = runOf(0, 0).stands.filter(({ epoch }) => epoch <= 1000);
    expect(stands.map((stand) => Object.values(stand).map(six))).toEqual(
      wanted.map((stand) => Object.values(stand)),
    );
  });

  test('the parameters of the first seed have the losses and shares that are written beside them', () => {
    const { fresh } = judgesOf(0);
    const { train, test: held } = prepareThreeParts({ seed: 0 });
    const model = fastHiddenLayer(longTraining.units, 'tanh');
    for (const l2 of [0, 0.001]) {
      const run = runOf(0, l2) as ReturnType<typeof runOf> & {
        parameters: Record<'lowest' | 'end', number[]>;
      };
      const end = run.stands.find(({ epoch }) => epoch === longTraining.epochs);
      for (const [name, stand] of [
        ['lowest', run.lowest],
        ['end', end],
      ] as const) {
        const parameters = Float64Array.from(run.parameters[name]);
        const right = accuracy(fresh.y, predict(model, parameters, fresh));
        const losses = [train, held, fresh].map((points) => six(model.loss(parameters, points)));
        expect(losses).toEqual([stand?.train, stand?.test, stand?.fresh]);
        expect(six(right)).toBe(stand?.freshRight);
      }
    }
  });
});

describe('the committed runs of one neuron', () => {
  test('are of a hundred seeds', () => {
    expect(results.luck.map(({ seed }) => seed)).toEqual(Array.from({ length: luck.seeds }, (_, n) => n));
  });

  test.each([0, 7, 99])('luckRun comes out again from seed %s, and is the plain neuron’s', (seed) => {
    const run = luckRun(seed, raw);
    const wanted = results.luck[seed];
    expect(run.epoch).toBe(wanted?.epoch);
    expect([run.test.lowest, run.test.end, run.fresh.lowest, run.fresh.end].map(six)).toEqual([
      ...[wanted?.test.lowest, wanted?.test.end, wanted?.fresh.lowest, wanted?.fresh.end],
    ]);
    const model = logisticModel(2);
    const { train, test: held, scaler } = prepareMoons({ seed });
    const parameters = articleStart(model, randomState(seed));
    const plain = runEpochs({ model, parameters, train, test: held, learningRate: 0.05 }, luck.epochs);
    expect(plain.losses.test.indexOf(Math.min(...plain.losses.test))).toBe(run.epoch);
    expectAll([model.loss(plain.run.parameters, standardise(scaler, raw))], [run.fresh.end]);
  });
});

test('the best rule of all comes out again, and no committed model beats it on the fresh points', () => {
  const ideal = idealOnFresh(raw);
  expect(ideal).toEqual(results.ideal);
  expect(raw.y).toHaveLength(freshMoons.samples);
  for (const { stands, lowest } of results.runs)
    for (const stand of [...stands, lowest]) {
      expect(stand.fresh).toBeGreaterThan(ideal.loss);
      expect(stand.freshRight).toBeLessThan(ideal.right);
    }
});
