import { type MultilayerModel, multilayerModel } from '../../../lib/training/multilayer.ts';
import type { RunSetting } from '../run/messages.ts';

/** The model of a run; one neuron is one without a hidden layer. */
export function modelOf({ hidden }: RunSetting): MultilayerModel {
  return multilayerModel({
    inputs: 2,
    hidden: hidden ? [hidden.width] : [],
    activation: hidden?.activation ?? 'sigmoid',
  });
}

/** What tells the points of one run from those of another: where it is the same, so are they. */
export function pointsKey({ samples, noise, testSize, seed }: RunSetting): string {
  return [samples, noise, testSize, seed].join(' ');
}
