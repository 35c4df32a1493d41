import type { HiddenActivation } from '../neuron/activations.ts';
import { randomState } from '../points/random-state.ts';
import { type Initialisation, initialise } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import { multilayerModel } from '../training/multilayer.ts';
import { type MoonsTrained, type MoonsTraining, trainOnMoons } from './train-on-moons.ts';

/**
 * How long two models are trained before they are compared.
 * @internal
 */
export interface Protocol {
  readonly noise: number;
  readonly epochs: number;
  readonly learningRate: number;
  /** as many moons as in the article unless given */
  readonly samples?: number;
}

/**
 * The article's epochs and rate, which leave a hidden layer undertrained, and enough for it; at much noise and little.
 * @internal
 */
export const protocols = [
  { noise: 0.4, epochs: 300, learningRate: 0.05 },
  { noise: 0.4, epochs: 1000, learningRate: 0.5 },
  { noise: 0.1, epochs: 300, learningRate: 0.05 },
  { noise: 0.1, epochs: 1000, learningRate: 0.5 },
] as const satisfies readonly Protocol[];

/**
 * Seeds of data, split and start that every protocol is run with.
 * @internal
 */
export const protocolSeeds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * Test accuracies from one seed: one neuron from the article's start, sixteen tanh units from a fan-in start.
 * @internal
 */
export function protocolAccuracies(
  protocol: Protocol,
  seed: number,
): { readonly neuron: number; readonly hidden: number } {
  return {
    neuron: trainOnMoons({ ...protocol, model: logisticModel(2), seed }).accuracy,
    hidden: trainHidden([16], { ...protocol, seed }).accuracy,
  };
}

/** Little noise and enough training: what the widths and the depths are compared at. */
const [, , , cleanLong] = protocols;

/**
 * Training loss and test accuracy of one layer of so many tanh units, from one seed; at little noise and with enough training
 * unless a protocol is given.
 * @internal
 */
export function widthRun(
  width: number,
  seed: number,
  protocol: Protocol = cleanLong,
): { readonly trainLoss: number; readonly accuracy: number } {
  const { run, accuracy } = trainHidden([width], { ...protocol, seed });
  return { trainLoss: run.trainLoss, accuracy };
}

/**
 * The start that suits each activation whose depth is studied.
 * @internal
 */
export const depthStarts = {
  sigmoid: 'fan-in',
  tanh: 'fan-in',
  relu: 'he',
} as const satisfies Partial<Record<HiddenActivation, Initialisation>>;

type StudiedInDepth = keyof typeof depthStarts;
/**
 * The activations whose depth is studied.
 * @internal
 */
export const activationsInDepth = Object.keys(depthStarts) as StudiedInDepth[];

/**
 * The training loss of so many hidden layers of ten units each, on two hundred moons, from one seed; the protocol as in
 * `widthRun`.
 * @internal
 */
export function depthLoss(
  layers: number,
  activation: StudiedInDepth,
  seed: number,
  protocol: Protocol = cleanLong,
): number {
  const widths = new Array<number>(layers).fill(10);
  const training = { ...protocol, samples: 200, seed };
  return trainHidden(widths, training, activation, depthStarts[activation]).run.trainLoss;
}

/**
 * Trains hidden layers of such widths on moons. ReLU wants the start `he`.
 * @example trainHidden([4], { seed: 0, samples: 100, epochs: 10 }).run.epoch // 10
 */
export function trainHidden(
  widths: readonly number[],
  training: Omit<MoonsTraining, 'model' | 'start'>,
  activation: HiddenActivation = 'tanh',
  how: Initialisation = 'fan-in',
): MoonsTrained {
  const model = multilayerModel({ inputs: 2, hidden: widths, activation });
  return trainOnMoons({ ...training, model, start: initialise(model, how, randomState(training.seed)) });
}
