import type { Policy } from '../network/policy.ts';
import type { Rule } from '../trace/entry.ts';
import type { Rounding, Values } from '../trace/evaluate.ts';

/**
 * The step done otherwise: a slip (entries of the trace replaced), another policy, rounding on the way, or another
 * setting. Chapters name one behind a tilde: `dE_db22~no-slope`.
 */
export interface Variation {
  readonly edits?: readonly Rule[];
  readonly policy?: Partial<Pick<Policy, 'biases' | 'hidden'>> & {
    readonly loss?: 'half sum' | 'sum';
  };
  readonly rounding?: Rounding;
  readonly set?: Values;
}

const slip = (...edits: readonly Rule[]): Variation => ({ edits });

/** All of them belong to the worked example: two inputs, two hidden neurons, two outputs. */
export const variations = {
  // forward
  'no-intercept': slip(
    { id: 'zy1', op: 'weighted sum', inputs: ['x1', 'a11', 'x2', 'a21'] },
    { id: 'zy2', op: 'weighted sum', inputs: ['x1', 'a12', 'x2', 'a22'] },
    { id: 'zh1', op: 'weighted sum', inputs: ['y1', 'b11', 'y2', 'b21'] },
    { id: 'zh2', op: 'weighted sum', inputs: ['y1', 'b12', 'y2', 'b22'] },
  ),
  'indices-swapped': slip(
    { id: 'zy1', op: 'weighted sum', inputs: ['x1', 'a11', 'x2', 'a12', 'c1'] },
    { id: 'zy2', op: 'weighted sum', inputs: ['x1', 'a21', 'x2', 'a22', 'c1'] },
    { id: 'zh1', op: 'weighted sum', inputs: ['y1', 'b11', 'y2', 'b12', 'c2'] },
    { id: 'zh2', op: 'weighted sum', inputs: ['y1', 'b21', 'y2', 'b22', 'c2'] },
  ),
  'no-hidden-sigmoid': slip(
    { id: 'y1', op: 'same', inputs: ['zy1'] },
    { id: 'y2', op: 'same', inputs: ['zy2'] },
  ),
  'no-output-sigmoid': slip(
    { id: 'h1', op: 'same', inputs: ['zh1'] },
    { id: 'h2', op: 'same', inputs: ['zh2'] },
  ),
  'outputs-to-2': { rounding: { what: 'outputs', decimals: 2 } },
  'outputs-to-3': { rounding: { what: 'outputs', decimals: 3 } },
  'all-to-2': { rounding: { what: 'every quantity', decimals: 2 } },
  'all-to-3': { rounding: { what: 'every quantity', decimals: 3 } },
  // the error
  'loss-half-sum': { policy: { loss: 'half sum' } },
  'loss-sum': { policy: { loss: 'sum' } },
  'not-squared': slip(
    { id: 'd1', op: 'opposite', inputs: ['h1'] },
    { id: 'e1', op: 'sum', inputs: ['t1', 'd1'] },
    { id: 'd2', op: 'opposite', inputs: ['h2'] },
    { id: 'e2', op: 'sum', inputs: ['t2', 'd2'] },
  ),
  // backward, output layer
  'no-slope': slip(
    { id: 'dE_dzh1', op: 'same', inputs: ['dE_dh1'] },
    { id: 'dE_dzh2', op: 'same', inputs: ['dE_dh2'] },
  ),
  'slope-of-output': slip(
    { id: 'sh1', op: 'sigmoid', inputs: ['h1'] },
    { id: 'dh1_dzh1', op: 'slope', inputs: ['sh1'] },
    { id: 'sh2', op: 'sigmoid', inputs: ['h2'] },
    { id: 'dh2_dzh2', op: 'slope', inputs: ['sh2'] },
  ),
  'sign-lost': slip(
    { id: 'dE_dh1', op: 'error slope', inputs: ['h1', 't1'] },
    { id: 'dE_dh2', op: 'error slope', inputs: ['h2', 't2'] },
  ),
  'times-weight': slip(
    { id: 'dE_db11', op: 'product', inputs: ['dE_dzh1', 'b11'] },
    { id: 'dE_db12', op: 'product', inputs: ['dE_dzh2', 'b12'] },
    { id: 'dE_db21', op: 'product', inputs: ['dE_dzh1', 'b21'] },
    { id: 'dE_db22', op: 'product', inputs: ['dE_dzh2', 'b22'] },
  ),
  'c2-from-h1': slip({ id: 'dE_dc2', op: 'sum', inputs: ['dE_dzh1'] }),
  'c2-from-h2': slip({ id: 'dE_dc2', op: 'sum', inputs: ['dE_dzh2'] }),
  'c2-averaged': slip({
    id: 'dE_dc2',
    op: 'scaled sum',
    inputs: ['dE_dzh1', 'dE_dzh2'],
    factor: [1, 2],
  }),
  'c2-frozen': slip({ id: 'c2_new', op: 'same', inputs: ['c2'] }),
  'c2-added': slip(
    { id: 'minus_dE_dc2', op: 'opposite', inputs: ['dE_dc2'] },
    { id: 'c2_new', op: 'update', inputs: ['c2', 'rho', 'minus_dE_dc2'] },
  ),
  'c2-sign-lost': slip(
    { id: 'c2_right', op: 'update', inputs: ['c2', 'rho', 'dE_dc2'] },
    { id: 'c2_new', op: 'opposite', inputs: ['c2_right'] },
  ),
  // backward, hidden layer
  'path-h1-only': slip(
    { id: 'dE_dy1', op: 'sum', inputs: ['dE_dy1_h1'] },
    { id: 'dE_dy2', op: 'sum', inputs: ['dE_dy2_h1'] },
  ),
  'path-h2-only': slip(
    { id: 'dE_dy1', op: 'sum', inputs: ['dE_dy1_h2'] },
    { id: 'dE_dy2', op: 'sum', inputs: ['dE_dy2_h2'] },
  ),
  'new-weights': { policy: { hidden: 'new' } },
  'no-hidden-slope': slip(
    { id: 'dE_dzy1', op: 'same', inputs: ['dE_dy1'] },
    { id: 'dE_dzy2', op: 'same', inputs: ['dE_dy2'] },
  ),
  'wrong-wires': slip(
    { id: 'dE_dy1_h2', op: 'product', inputs: ['dE_dzh2', 'b21'] },
    { id: 'dE_dy2_h1', op: 'product', inputs: ['dE_dzh1', 'b12'] },
  ),
  'c1-from-y1': slip({ id: 'dE_dc1', op: 'sum', inputs: ['dE_dzy1'] }),
  'c1-averaged': slip({
    id: 'dE_dc1',
    op: 'scaled sum',
    inputs: ['dE_dzy1', 'dE_dzy2'],
    factor: [1, 2],
  }),
  // the step
  'biases-per-neuron': { policy: { biases: 'per neuron' } },
  'biases-frozen': { policy: { biases: 'frozen' } },
  // learning rates
  'rate-tiny': { set: { rho: 0.01 } },
  'rate-small': { set: { rho: 0.1 } },
  'rate-large': { set: { rho: 5 } },
  'rate-huge': { set: { rho: 50 } },
  // targets in the middle of the sigmoid, where its slope is greatest, at a moderate and at a bouncing rate
  middle: { set: { t1: 1 / 2, t2: 1 / 2 } },
  'middle-bouncing': { set: { t1: 1 / 2, t2: 1 / 2, rho: 20 } },
} as const satisfies Record<string, Variation>;

export type VariationName = keyof typeof variations;
