import { prepareThreeParts } from '../../../lib/points/validation-split.ts';
import results from '../../../lib/results/learnt.json';
import {
  decayedEpochs,
  decays,
  judgesOf,
  looks,
  luck,
  type Stand,
} from '../../../lib/studies/learnt-study.ts';
import { mean, standardDeviation, standardError } from '../../../lib/studies/spread.ts';
import { calibrationBins } from '../../../lib/training/calibration.ts';
import { fastHiddenLayer } from '../../../lib/training/fast/hidden-layer.ts';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { probabilities } from '../../../lib/training/model.ts';
import { logic } from '../../../lib/training/perceptron.ts';
import { penalty, withWeightDecay } from '../../../lib/training/weight-decay.ts';
import { once, rowOf } from './results.ts';

const seed = 0;

/** What the live figure is built with: so few points that they are learnt by heart in a moment. */
export const fewPoints = { samples: 300, epochs: 5000, seed } as const;

type KeptRun = (typeof results.runs)[number];
const [none, slight] = decays;
const runsWith = (wanted: number) => results.runs.filter(({ l2 }) => l2 === wanted);
const long = runsWith(none);
const standAt = ({ stands }: KeptRun, wanted: number): Stand =>
  rowOf(stands, ({ epoch }) => epoch === wanted);

type Part = Exclude<keyof Stand, 'epoch'>;
/** The lowest loss on fresh points, of all places where the run was looked at. */
const leastOf = ({ stands, lowest }: KeptRun) => Math.min(lowest.fresh, ...stands.map(({ fresh }) => fresh));

/** Over the seeds, the mean of a part's numbers at an epoch. */
const meanAt = (runs: readonly KeptRun[], epoch: number, part: Part) =>
  mean(runs.map((run) => standAt(run, epoch)[part]));
const meanOf = (stands: readonly Stand[], part: Part) => mean(stands.map((stand) => stand[part]));

/** Differences, one a seed: their mean with its standard error, and how many are above zero. */
const over = (differences: readonly number[]) => ({
  mean: mean(differences),
  error: standardError(differences),
  above: differences.filter((difference) => difference > 0).length,
});

const [brief, whole] = [3000, 30_000] as const;
const freshAt = (runs: readonly KeptRun[], epoch: number) => runs.map((run) => standAt(run, epoch).fresh);
const stoppedFresh = long.map(({ lowest }) => lowest.fresh);
const wholeFresh = freshAt(long, whole);
const slightFresh = freshAt(runsWith(slight), whole);
const minus = (left: readonly number[], right: readonly number[]) =>
  left.map((value, i) => value - (right[i] as number));

/** Of the seeds whose neuron has its lowest test loss before the end. */
const turned = results.luck.filter(({ epoch }) => epoch < luck.epochs);

/** How often each decay has the lowest validation loss of all. */
const chosen = decays.map(
  (l2) =>
    long.filter((_, i) => {
      const validation = decays.map(
        (other) => standAt(runsWith(other)[i] as KeptRun, decayedEpochs).validation,
      );
      return validation.indexOf(Math.min(...validation)) === decays.indexOf(l2);
    }).length,
);

/** Of one test part: right by both models, by one of them alone, by neither. */
const pair = (long[seed] as KeptRun).besideNeuron as [number, number, number, number];
const [both, layerAlone, neuronAlone, neither] = pair;
const tested = pair.reduce((sum, count) => sum + count, 0);
const straysBy = (share: number) => Math.sqrt((share * (1 - share)) / tested);
const [layerRight, neuronRight] = [(both + layerAlone) / tested, (both + neuronAlone) / tested];
const differing = layerAlone + neuronAlone;
const gains = long.map(
  ({ besideNeuron: [, layer, neuron] }) => ((layer as number) - (neuron as number)) / tested,
);
const stoppedRight = long.map(({ lowest }) => lowest.testRight);

/** One neuron on the four corners of “and”, which a line can separate: loss and length of its two weights. */
function separated(l2: number) {
  const model = logisticModel(2);
  const start = {
    model: withWeightDecay(model, l2),
    parameters: new Float64Array(3),
    train: logic.and,
    learningRate: 1,
  };
  return [100, 1000, 10_000, 100_000].map((epochs) => {
    const { run } = runEpochs(start, epochs);
    const [w1 = Number.NaN, w2 = Number.NaN] = run.parameters;
    return { epochs, loss: run.trainLoss, length: Math.hypot(w1, w2) };
  });
}

/** What the model of the chapter's seed says of the fresh points: stopped in time, and at the end. */
function trusted() {
  const { fresh } = judgesOf(seed);
  const model = fastHiddenLayer(16, 'tanh');
  const { lowest, end } = (long[seed] as { parameters: { lowest: number[]; end: number[] } }).parameters;
  const said = (parameters: readonly number[]) => probabilities(model, Float64Array.from(parameters), fresh);
  const stopped = said(lowest);
  const price = 5;
  const costAt = (threshold: number) => {
    const counts = { missed: 0, alarms: 0, ones: 0, zeros: 0 };
    for (const [n, p] of stopped.entries()) {
      const isOne = fresh.y[n] === 1;
      counts[isOne ? 'ones' : 'zeros']++;
      if (isOne && p < threshold) counts.missed++;
      if (!isOne && p >= threshold) counts.alarms++;
    }
    const cost = (price * counts.missed + counts.alarms) / fresh.y.length;
    return { threshold, missed: counts.missed / counts.ones, alarms: counts.alarms / counts.zeros, cost };
  };
  const [sure, far] = [9 / 10, said(end)];
  const above = [...far.keys()].filter((n) => (far[n] as number) > sure);
  return {
    price,
    thresholds: [1 / 20, 1 / (1 + price), 3 / 10, 1 / 2, 7 / 10].map(costAt),
    bins: { stopped: calibrationBins(fresh.y, stopped), end: calibrationBins(fresh.y, far) },
    sure,
    above: {
      said: mean(above.map((n) => far[n] as number)),
      so: mean(above.map((n) => fresh.y[n] as number)),
    },
  };
}

/** The seed whose test part flatters most: what it reports, and what is so. */
function bestOfTen() {
  const stands = long.map(({ lowest }) => lowest);
  const testRight = Math.max(...stands.map((stand) => stand.testRight));
  return { testRight, freshRight: rowOf(stands, (stand) => stand.testRight === testRight).freshRight };
}

/** What the weights of the chapter's seed add to its loss with a slight decay, at the end. */
function penaltyOfSlight() {
  const run = runsWith(slight)[seed] as KeptRun & { parameters: { end: number[] } };
  const { train } = standAt(run, whole);
  const added = penalty(fastHiddenLayer(16, 'tanh'), Float64Array.from(run.parameters.end), slight);
  return { train, withPenalty: train + added };
}

/** All that the chapter computes. */
export const whatWasLearnt = once(() => {
  const { train, validation, test } = prepareThreeParts({ seed });
  return {
    seed,
    parts: { train: train.y.length, validation: validation.y.length, test: test.y.length },
    ...{ brief, whole, decayedEpochs },
    seeds: long.length,
    runs: long as readonly { readonly stands: readonly Stand[]; readonly lowest: Stand }[],
    means: looks.map((epoch) => ({
      epoch,
      train: meanAt(long, epoch, 'train'),
      fresh: meanAt(long, epoch, 'fresh'),
    })),
    onTheWay: [100, 300, 1000, brief, 10_000, whole].map((epoch) => ({
      epoch,
      ...(Object.fromEntries(
        (['train', 'validation', 'test', 'fresh', 'freshRight'] as const).map((part) => [
          part,
          meanAt(long, epoch, part),
        ]),
      ) as Record<'train' | 'validation' | 'test' | 'fresh' | 'freshRight', number>),
    })),
    at: (epoch: number, part: Part) => meanAt(long, epoch, part),
    rise: over(minus(wholeFresh, freshAt(long, brief))),
    ideal: results.ideal,
    luck: {
      ...luck,
      turned: turned.length,
      better: turned.filter(({ fresh }) => fresh.end < fresh.lowest).length,
      rise: mean(turned.map(({ test }) => test.end - test.lowest)),
    },
    stops: long.map((run) => ({
      seed: run.seed,
      epoch: run.lowest.epoch,
      validation: run.lowest.validation,
      fresh: run.lowest.fresh,
      least: leastOf(run),
      end: standAt(run, whole).fresh,
    })),
    stopped: meanOf(
      long.map(({ lowest }) => lowest),
      'fresh',
    ),
    least: mean(long.map(leastOf)),
    stoppedRight: meanOf(
      long.map(({ lowest }) => lowest),
      'freshRight',
    ),
    stopGain: over(minus(wholeFresh, stoppedFresh)),
    decays: decays.map((l2, i) => ({
      l2,
      ...{ train: meanAt(runsWith(l2), decayedEpochs, 'train') },
      validation: meanAt(runsWith(l2), decayedEpochs, 'validation'),
      fresh: meanAt(runsWith(l2), decayedEpochs, 'fresh'),
      chosen: chosen[i] as number,
    })),
    slight,
    neuronFresh: mean(results.luck.slice(0, long.length).map(({ fresh }) => fresh.end)),
    slightFresh: mean(slightFresh),
    slightPreferred: long.filter(
      (run, i) => standAt(runsWith(slight)[i] as KeptRun, whole).validation < standAt(run, whole).validation,
    ).length,
    slightStopped: meanOf(
      runsWith(slight).map(({ lowest }) => lowest),
      'fresh',
    ),
    decayGain: over(minus(stoppedFresh, slightFresh)),
    separated: { free: separated(0), held: separated(1 / 100) },
    sure: {
      ...{ both, layerAlone, neuronAlone, neither, tested, layerRight, neuronRight, differing },
      difference: layerRight - neuronRight,
      paired: Math.sqrt(differing - (layerAlone - neuronAlone) ** 2 / tested) / tested,
      unpaired: Math.hypot(straysBy(layerRight), straysBy(neuronRight)),
      layerStrays: straysBy(layerRight),
      neuronStrays: straysBy(neuronRight),
      spread: standardDeviation(stoppedRight),
      gain: over(gains),
    },
    calibration: {
      stopped: mean(long.map(({ calibration }) => calibration.lowest)),
      end: mean(long.map(({ calibration }) => calibration.end)),
      worse: long.filter(({ calibration }) => calibration.end > calibration.lowest).length,
    },
    trusted: trusted(),
    best: bestOfTen(),
    penalty: penaltyOfSlight(),
  };
});
