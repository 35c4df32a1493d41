import type { Points } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import results from '../../../lib/results/hidden-layer.json';
import overSeeds from '../../../lib/results/seeds.json';
import { mean, standardError } from '../../../lib/studies/spread.ts';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { initialise } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { probabilities } from '../../../lib/training/model.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { logic, perceptron, type Sweep } from '../../../lib/training/perceptron.ts';
import { formatNumber } from '../../../lib/writing/format.ts';
import { once, rowOf } from './results.ts';

const seed = 0;
const sweeps = 100;

/** What a perceptron calls each point: one above zero, else zero. */
const bitsOf = ({ parameters }: Sweep, points: Points) =>
  [...logisticModel(2).logits(parameters, points)].map((z) => (z > 0 ? 1 : 0));

const lastOf = (learnt: readonly Sweep[]) => learnt.at(-1) as Sweep;

/** Rosenblatt's rule on three functions of two bits, and on what the first two say about the third. */
export const perceptrons = once(() => {
  const { and, or, xor } = logic;
  const learnt = { and: perceptron(and, sweeps), or: perceptron(or, sweeps), xor: perceptron(xor, sweeps) };
  const bits = { or: bitsOf(lastOf(learnt.or), xor), and: bitsOf(lastOf(learnt.and), xor) };
  const seen = {
    features: 2,
    x: Float64Array.from(bits.or.flatMap((bit, n) => [bit, bits.and[n] as number])),
    y: xor.y,
  };
  const third = perceptron(seen, sweeps);
  const answer = bitsOf(lastOf(third), seen);
  return {
    sweeps,
    sweepsFor: { and: learnt.and.length, or: learnt.or.length, third: third.length },
    stillWrong: lastOf(learnt.xor).mistakes,
    corners: [0, 1, 2, 3].map((n) => ({
      at: [xor.x[2 * n], xor.x[2 * n + 1]],
      ...{ or: bits.or[n], and: bits.and[n], answer: answer[n], wanted: xor.y[n] },
    })),
  };
});

/** Exclusive or by one neuron, which can't, and by four hidden units, which can. */
export const exclusiveOr = once(() => {
  const alone = logisticModel(2);
  const { run: stuck } = runEpochs(
    { model: alone, parameters: randomState(seed).randn(3), train: logic.xor, learningRate: 1 },
    5000,
  );
  const four = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
  const parameters = initialise(four, 'xavier', randomState(seed));
  const { run: solved } = runEpochs({ model: four, parameters, train: logic.xor, learningRate: 1 / 2 }, 2000);
  return {
    stuck: {
      chance: probabilities(alone, stuck.parameters, logic.xor)[0] as number,
      loss: stuck.trainLoss,
    },
    chances: [...probabilities(four, solved.parameters, logic.xor)],
  };
});

/** One neuron against sixteen units: means over the seeds, and what the layer gained, seed by seed. */
const protocols = results.protocols.map((protocol) => {
  const gains = protocol.seeds.map(({ neuron, hidden }) => hidden - neuron);
  return {
    ...protocol,
    neuron: mean(protocol.seeds.map(({ neuron }) => neuron)),
    hidden: mean(protocol.seeds.map(({ hidden }) => hidden)),
    gain: mean(gains),
    error: standardError(gains),
    least: Math.min(...gains),
    /** the best rule of all, on the same test parts */
    ideal: mean(rowOf(results.ideal, ({ noise }) => noise === protocol.noise).accuracies),
  };
});

const protocolOf = (noise: number, epochs: number) =>
  rowOf(protocols, (row) => row.noise === noise && row.epochs === epochs);
const [noisy, clean] = [...new Set(protocols.map(({ noise }) => noise))] as [number, number];
const [brief, long] = [...new Set(protocols.map(({ epochs }) => epochs))] as [number, number];

/** A width has solved the moons where it gets so many of the test points right: both turns are there. */
const solvedFrom = 99 / 100;

/** Each width by the chapter's seed, and in how many of ten it has solved the moons. */
const widths = results.widths.map(({ width, parameters, trainLoss, accuracy }) => {
  const { accuracies } = rowOf(overSeeds.widths, (row) => row.width === width);
  const solved = accuracies.filter((share) => share >= solvedFrom).length;
  return { width, size: parameters.length, trainLoss, accuracy, solved, best: Math.max(...accuracies) };
});

const lossesOf = (deep: number, kind: string) =>
  rowOf(overSeeds.depths, ({ layers, activation }) => layers === deep && activation === kind).trainLosses;

/** From the lowest loss to the highest, over ten seeds. */
const range = (losses: readonly number[]) =>
  [Math.min(...losses), Math.max(...losses)]
    .map((loss) => formatNumber(loss, 'error', loss < 1 / 100 ? 1 : 2))
    .join(' – ');

/** So near to the logarithm of two a model has learnt next to nothing. */
const nothing = 2 / 100;

/** The committed runs, by what the chapter asks of them. */
export const study = {
  seed,
  protocols,
  noisyBrief: protocolOf(noisy, brief),
  noisyLong: protocolOf(noisy, long),
  cleanBrief: protocolOf(clean, brief),
  cleanLong: protocolOf(clean, long),
  /** the trained layer against a neuron that has not learnt */
  unfairGain: protocolOf(clean, long).hidden - protocolOf(clean, brief).neuron,
  /** how long each start on exclusive or is given */
  xorEpochs: 2000,
  solvedPercent: Math.round(100 * solvedFrom),
  widths,
  widthOf: (wanted: number) => rowOf(widths, ({ width }) => width === wanted),
  xorOf: (wanted: number) => rowOf(results.xor, ({ width }) => width === wanted),
  startOf: (wanted: string) => rowOf(results.starts, ({ start }) => start === wanted),
  /** the same range for each activation */
  depths: [1, 2, 3, 4, 5, 6].map((layers) => ({
    layers,
    ranges: ['sigmoid', 'tanh', 'relu'].map((activation) => range(lossesOf(layers, activation))),
  })),
  /** from how many of the seeds so many sigmoid layers have learnt next to nothing */
  stuckOf: (layers: number) =>
    lossesOf(layers, 'sigmoid').filter((loss) => Math.abs(loss - Math.LN2) < nothing).length,
  /** the highest loss of a depth, or of all */
  worst: (activation: string, layers: readonly number[] = [1, 2, 3, 4, 5, 6]) =>
    Math.max(...layers.flatMap((deep) => lossesOf(deep, activation))),
  lowest: (activation: string, layers: number) => Math.min(...lossesOf(layers, activation)),
  trainedPoints: once(() => prepareMoons({ seed, samples: 200 }).train.y.length),
} as const;
