import type { HiddenActivation } from '../neuron/activations.ts';
import { randomState } from '../points/random-state.ts';
import { type Initialisation, initialise } from '../training/initialise.ts';
import { logisticModel } from '../training/logistic.ts';
import { multilayerModel } from '../training/multilayer.ts';
import { type MoonsTrained, type MoonsTraining, trainOnMoons } from './train-on-moons.ts';

/** How long two models are trained before they are compared. */
export interface Protocol {
  readonly noise: number;
  readonly epochs: number;
  readonly learningRate: number;
}

/** The article's epochs and rate, which leave a hidden layer undertrained, and enough for it; at much noise and little. */
export const protocols = [
  { noise: 0.4, epochs: 300, learningRate: 0.05 },
  { noise: 0.4, epochs: 1000, learningRate: 0.5 },
  { noise: 0.1, epochs: 300, learningRate: 0.05 },
  { noise: 0.1, epochs: 1000, learningRate: 0.5 },
] as const satisfies readonly Protocol[];

/** Seeds of data, split and start that every protocol is run with. */
export const protocolSeeds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Test accuracies from one seed: one neuron from the article's start, sixteen tanh units from a fan-in start. */
export function protocolAccuracies(
  protocol: Protocol,
  seed: number,
): { readonly neuron: number; readonly hidden: number } {
  return {
    neuron: trainOnMoons({ ...protocol, model: logisticModel(2), seed }).accuracy,
    hidden: trainHidden([16], { ...protocol, seed }).accuracy,
  };
}

/** Trains hidden layers of such widths on moons. ReLU wants the start `he`. */
export function trainHidden(
  widths: readonly number[],
  training: Omit<MoonsTraining, 'model' | 'start'>,
  activation: HiddenActivation = 'tanh',
  how: Initialisation = 'fan-in',
): MoonsTrained {
  const model = multilayerModel({ inputs: 2, hidden: widths, activation });
  return trainOnMoons({ ...training, model, start: initialise(model, how, randomState(training.seed)) });
}
