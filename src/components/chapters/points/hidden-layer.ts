import type { Points } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import results from '../../../lib/results/hidden-layer.json';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { initialise } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { probabilities } from '../../../lib/training/model.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { logic, perceptron, type Sweep } from '../../../lib/training/perceptron.ts';
import { mean, once, rowOf } from './results.ts';

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

/** One neuron against sixteen units: means over the seeds, and the least and the most that the layer gained. */
const protocols = results.protocols.map((protocol) => {
  const gains = protocol.seeds.map(({ neuron, hidden }) => hidden - neuron);
  return {
    ...protocol,
    neuron: mean(protocol.seeds.map(({ neuron }) => neuron)),
    hidden: mean(protocol.seeds.map(({ hidden }) => hidden)),
    gain: mean(gains),
    least: Math.min(...gains),
    most: Math.max(...gains),
    /** the best rule of all, on the same test parts */
    ideal: mean(rowOf(results.ideal, ({ noise }) => noise === protocol.noise).accuracies),
  };
});

const protocolOf = (noise: number, epochs: number) =>
  rowOf(protocols, (row) => row.noise === noise && row.epochs === epochs);
const [noisy, clean] = [...new Set(protocols.map(({ noise }) => noise))] as [number, number];
const [brief, long] = [...new Set(protocols.map(({ epochs }) => epochs))] as [number, number];

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
  /** by how much a third unit lowers the loss */
  thirdUnit:
    rowOf(results.widths, ({ width }) => width === 2).trainLoss /
    rowOf(results.widths, ({ width }) => width === 3).trainLoss,
  xorOf: (wanted: number) => rowOf(results.xor, ({ width }) => width === wanted),
  startOf: (wanted: string) => rowOf(results.starts, ({ start }) => start === wanted),
  lossOf: (deep: number, kind: string) =>
    rowOf(
      rowOf(results.depths, ({ layers }) => layers === deep).runs,
      ({ activation }) => activation === kind,
    ).trainLoss,
  trainedPoints: once(() => prepareMoons({ seed, samples: 200 }).train.y.length),
} as const;
