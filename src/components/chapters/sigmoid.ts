import { tanhDerivative } from '../../lib/neuron/activations.ts';
import { binaryCrossEntropyFromLogits } from '../../lib/neuron/cross-entropy.ts';
import { sigmoid, sigmoidDerivative } from '../../lib/neuron/sigmoid.ts';
import { sigmoidAsTyped, sigmoidOverflowing } from '../../lib/neuron/sigmoid-as-typed.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** Sums at which one way of writing the sigmoid, or the loss behind it, goes wrong. */
export const far = 720;
export const farther = 1000;
export const sure = 40;

/** How far the slope at z = 1, as the chapter's program finds it by a nudge both ways, is off. */
const offAt = (nudge: number) => () =>
  Math.abs((sigmoid(1 + nudge) - sigmoid(1 - nudge)) / (2 * nudge) - sigmoidDerivative(1));

/** None of them depends on the page's numbers. */
export const quantities = {
  'steepest-slope': () => sigmoidDerivative(0),
  'slope-at-one': () => sigmoidDerivative(1),
  'slope-at-five': () => sigmoidDerivative(5),
  'off-at-thousandth': offAt(1e-3),
  'off-at-hundred-thousandth': offAt(1e-5),
  'off-at-billionth': offAt(1e-9),
  'at-zero': () => sigmoid(0),
  'left-after-five': () => sigmoidDerivative(0) ** 5,
  'left-after-ten': () => sigmoidDerivative(0) ** 10,
  'steepest-tanh': () => tanhDerivative(0),
  'far-out': () => sigmoid(-far),
  'far-out-as-typed': () => sigmoidAsTyped(-far),
  'farther-out-as-typed': () => sigmoidAsTyped(-farther),
  'farther-out-overflowing': () => sigmoidOverflowing(farther),
  'log-of-nothing': () => Math.log(1 - sigmoid(sure)),
  'loss-from-sum': () => binaryCrossEntropyFromLogits([0], [sure]),
} satisfies NamedQuantities;
