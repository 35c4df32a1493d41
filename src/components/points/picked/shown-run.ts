import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { type MultilayerModel, multilayerModel } from '../../../lib/training/multilayer.ts';
import type { RunSetting, TestPoints } from '../run/messages.ts';
import { testPoints } from '../run/test-points.ts';

/** The points of a run that was computed when the page was built: the page has them only as a drawing. */
export function builtPoints({ samples, noise, testSize, seed }: RunSetting): TestPoints {
  return testPoints(prepareMoons({ samples, noise, testSize, randomState: seed }));
}

/** Its parameters, as the page holds them. */
export function builtParameters(text: string): Float64Array {
  return Float64Array.from(text.split(' '), Number);
}

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
