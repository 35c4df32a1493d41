import type { Made } from '../made.ts';
import { type Step, stepOf } from '../step.ts';
import { exampleNetworks } from './example-networks.ts';
import type { SlipKindId } from './kinds.ts';
import { type Mistake, madeAt } from './made-at.ts';

// For each kind of slip a network, a place in it and a quantity that comes out otherwise: what a sentence about it can show.

/** Where in which network, and which quantity shows it. */
interface Where extends Omit<Mistake, 'slip'> {
  readonly network?: keyof typeof exampleNetworks;
  /** the first of `at`, if not said */
  readonly shows?: string;
}

const examples: Readonly<Record<SlipKindId, Where>> = {
  'sign-lost': { at: 'c2_new' },
  'of-another': { at: 'dE_dzh1', reads: 'dE_dzh2' },
  'another-of-the-weight': { at: 'b11_new', reads: 'dE_db11' },
  'before-for-after': { at: 'E_after' },
  'after-for-before': { at: 'E' },
  'input-of-another-sample': { at: 'x2', shows: 'zy1' },
  'target-of-another-sample': { at: 't1', shows: 'dE_dh1' },
  'biases-exchanged': { at: 'c1 c2', shows: 'zy1' },
  'weights-exchanged': { at: 'zy1' },
  'inputs-exchanged': { at: 'x1 x2', shows: 'zy1' },
  'targets-exchanged': { at: 't1 t2', shows: 'dE_dh1' },
  'no-bias': { at: 'zy1' },
  'bias-sign': { network: 'thresholds', at: 'zy1' },
  'another-bias': { at: 'zy1' },
  'indices-swapped': { at: 'zy1' },
  'another-weight': { at: 'zy1', reads: 'a12' },
  'another-input': { at: 'zy1' },
  'term-dropped': { at: 'zy1' },
  'no-activation': { at: 'y1' },
  'no-softmax': { network: 'softmax', at: 'dE_dzh1' },
  'sigmoid-for-softmax': { network: 'softmax', at: 'h1' },
  'exponent-sign': { at: 'y1' },
  'another-activation': { network: 'paths', at: 'y1 dy1_dzy1' },
  'sum-for-output': { at: 'zh1' },
  'outputs-exchanged': { at: 'h1 h2' },
  'loss-half-sum': { at: 'E' },
  'loss-sum': { network: 'paths', at: 'E' },
  'loss-mean': { network: 'paths', at: 'E' },
  'two-dropped': { at: 'dE_dh1' },
  'not-squared': { at: 'e1' },
  'squared-together': { at: 'E' },
  'miss-dropped': { at: 'E' },
  'cross-entropy-for-squares': { at: 'e1 e2' },
  'squares-for-cross-entropy': { network: 'thresholds', at: 'e1 E', shows: 'E' },
  'lg-for-ln': { network: 'thresholds', at: 'e1' },
  'term-of-cross-entropy': { network: 'thresholds', at: 'e1' },
  'target-minus-output': { at: 'dE_dh1' },
  'error-for-slope': { at: 'dE_dh1' },
  'miss-of-another': { at: 'dE_dh1' },
  'cross-entropy-gradient': { at: 'dE_dzh1' },
  'squares-gradient': { network: 'thresholds', at: 'dE_dzh1' },
  'jacobian-skipped': { network: 'softmax under squares', at: 'dE_dzh1' },
  'jacobian-diagonal': { network: 'softmax under squares', at: 'dE_dzh1' },
  'no-slope': { at: 'dE_dzh1' },
  'slope-of-output': { at: 'dh1_dzh1' },
  'slope-of-sum': { network: 'paths', at: 'dy1_dzy1' },
  'output-for-slope': { at: 'dh1_dzh1' },
  'sum-for-slope': { at: 'dh1_dzh1' },
  'one-factor': { at: 'dh1_dzh1' },
  'slope-of-another-activation': { network: 'paths', at: 'dy1_dzy1' },
  'slope-twice': { at: 'dE_dzh1' },
  'slope-of-another': { at: 'dE_dzh1', reads: 'dh2_dzh2' },
  'slope-left-for-later': { at: 'dE_db11' },
  'times-weight': { at: 'dE_db11' },
  'input-left-out': { at: 'dE_db11' },
  'input-of-another-wire': { at: 'dE_db11' },
  'input-of-another-layer': { at: 'dE_db11' },
  'input-after': { at: 'dE_db11' },
  'delta-of-another': { at: 'dE_db11' },
  'gradients-transposed': { at: 'dE_db12' },
  'bias-averaged': { at: 'dE_dc2' },
  'bias-from-one': { at: 'dE_dc2' },
  'bias-summed': { network: 'paths', at: 'dE_dc2_1' },
  'bias-of-its-own': { at: 'zh1_after zh2_after' },
  'bias-moved': { network: 'frozen', at: 'c2_new' },
  'bias-frozen': { at: 'c2_new' },
  'bias-times-input': { at: 'dE_dc2' },
  'bias-times-bias': { at: 'dE_dc2' },
  'bias-delta-of-another': { network: 'paths', at: 'dE_dc2_1' },
  'new-weights': { at: 'dE_dy1_h1' },
  'one-path': { at: 'dE_dy1' },
  'path-dropped': { network: 'paths', at: 'dE_dy1' },
  'paths-averaged': { at: 'dE_dy1' },
  'gradients-summed': { at: 'dE_dy1' },
  'weights-left-out': { at: 'dE_dy1_h1' },
  'wrong-wires': { at: 'dE_dy1_h2' },
  'weights-exchanged-back': { at: 'dE_dy1_h1 dE_dy1_h2' },
  'delta-of-another-path': { at: 'dE_dy1_h1' },
  'error-not-passed-on': { at: 'dE_dy1' },
  'gradient-added': { at: 'c2_new' },
  'step-subtracted': { network: 'paths', at: 'a11_new' },
  'rate-forgotten': { at: 'b11_new' },
  'rate-twice': { at: 'b11_new' },
  'rate-as-divisor': { at: 'b11_new' },
  'rate-times-weight': { at: 'b11_new' },
  'step-times-weight': { at: 'b11_new' },
  'old-weight-dropped': { at: 'b11_new' },
  'weight-frozen': { at: 'b11_new' },
  'gradient-of-another': { at: 'b11_new', reads: 'dE_db12' },
  'old-weight-of-another': { at: 'b11_new', reads: 'b12' },
  'delta-for-gradient': { at: 'b11_new' },
  'old-weights-after': { at: 'zh1_after', reads: 'b11' },
  'old-outputs-after': { at: 'zh1_after' },
};

/** A slip as it can be shown: the step, the mistake made in it, and a quantity whose number is another then. */
export interface SlipExample {
  readonly step: Step;
  readonly made: Made;
  readonly shows: string;
}

/**
 * A small network in which a slip is made in one place.
 * @example
 * const { step, made, shows } = exampleOf('no-slope');
 * made.at // ['dE_dzh1']
 * mistakenValue(step, shows, { slip: 'no-slope', at: made.at.join(' ') }) // 0.422246…
 */
export function exampleOf(slip: SlipKindId): SlipExample {
  const { network = 'sigmoids', shows, ...where } = examples[slip];
  const step = stepIn(network);
  return {
    step,
    made: madeAt(step, { slip, ...where }),
    shows: shows ?? (where.at.split(' ')[0] as string),
  };
}

function stepIn(network: keyof typeof exampleNetworks): Step {
  const step = steps.get(network) ?? stepOf(exampleNetworks[network]);
  steps.set(network, step);
  return step;
}

const steps = new Map<keyof typeof exampleNetworks, Step>();
