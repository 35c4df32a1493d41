import type { Policy } from '../network/policy.ts';
import type { Rule } from '../trace/entry.ts';

/** What is chosen otherwise than in the worked example. */
export type OtherPolicy = Partial<Pick<Policy, 'biases' | 'hidden'>> & { readonly loss?: 'half sum' | 'sum' };

/** A mistake that people make, as a change of the trace: rules replaced, or another policy followed. */
export type Slip = { readonly edits: readonly Rule[] } | { readonly policy: OtherPolicy };

const edits = (...edits: readonly Rule[]): Slip => ({ edits });

/**
 * The slips, by id, in the order of the step that they spoil. What each is stands in one sentence in the words. All of
 * them belong to the worked example: two inputs, two hidden neurons, two outputs.
 */
export const slips = {
  // forward
  'no-intercept': edits(
    { id: 'zy1', op: 'weighted sum', inputs: ['x1', 'a11', 'x2', 'a21'] },
    { id: 'zy2', op: 'weighted sum', inputs: ['x1', 'a12', 'x2', 'a22'] },
    { id: 'zh1', op: 'weighted sum', inputs: ['y1', 'b11', 'y2', 'b21'] },
    { id: 'zh2', op: 'weighted sum', inputs: ['y1', 'b12', 'y2', 'b22'] },
  ),
  'indices-swapped': edits(
    { id: 'zy1', op: 'weighted sum', inputs: ['x1', 'a11', 'x2', 'a12', 'c1'] },
    { id: 'zy2', op: 'weighted sum', inputs: ['x1', 'a21', 'x2', 'a22', 'c1'] },
    { id: 'zh1', op: 'weighted sum', inputs: ['y1', 'b11', 'y2', 'b12', 'c2'] },
    { id: 'zh2', op: 'weighted sum', inputs: ['y1', 'b21', 'y2', 'b22', 'c2'] },
  ),
  'no-hidden-sigmoid': edits(
    { id: 'y1', op: 'same', inputs: ['zy1'] },
    { id: 'y2', op: 'same', inputs: ['zy2'] },
  ),
  'no-output-sigmoid': edits(
    { id: 'h1', op: 'same', inputs: ['zh1'] },
    { id: 'h2', op: 'same', inputs: ['zh2'] },
  ),
  // the error
  'loss-half-sum': { policy: { loss: 'half sum' } },
  'loss-sum': { policy: { loss: 'sum' } },
  'not-squared': edits(
    { id: 'd1', op: 'opposite', inputs: ['h1'] },
    { id: 'e1', op: 'sum', inputs: ['t1', 'd1'] },
    { id: 'd2', op: 'opposite', inputs: ['h2'] },
    { id: 'e2', op: 'sum', inputs: ['t2', 'd2'] },
  ),
  // backward, output layer
  'no-slope': edits(
    { id: 'dE_dzh1', op: 'same', inputs: ['dE_dh1'] },
    { id: 'dE_dzh2', op: 'same', inputs: ['dE_dh2'] },
  ),
  'slope-of-output': edits(
    { id: 'sh1', op: 'sigmoid', inputs: ['h1'] },
    { id: 'dh1_dzh1', op: 'slope', inputs: ['sh1'] },
    { id: 'sh2', op: 'sigmoid', inputs: ['h2'] },
    { id: 'dh2_dzh2', op: 'slope', inputs: ['sh2'] },
  ),
  'sign-lost': edits(
    { id: 'dE_dh1', op: 'error slope', inputs: ['h1', 't1'] },
    { id: 'dE_dh2', op: 'error slope', inputs: ['h2', 't2'] },
  ),
  'times-weight': edits(
    { id: 'dE_db11', op: 'product', inputs: ['dE_dzh1', 'b11'] },
    { id: 'dE_db12', op: 'product', inputs: ['dE_dzh2', 'b12'] },
    { id: 'dE_db21', op: 'product', inputs: ['dE_dzh1', 'b21'] },
    { id: 'dE_db22', op: 'product', inputs: ['dE_dzh2', 'b22'] },
  ),
  'c2-from-h1': edits({ id: 'dE_dc2', op: 'sum', inputs: ['dE_dzh1'] }),
  'c2-from-h2': edits({ id: 'dE_dc2', op: 'sum', inputs: ['dE_dzh2'] }),
  'c2-averaged': edits({
    id: 'dE_dc2',
    op: 'scaled sum',
    inputs: ['dE_dzh1', 'dE_dzh2'],
    factor: [1, 2],
  }),
  'c2-frozen': edits({ id: 'c2_new', op: 'same', inputs: ['c2'] }),
  'c2-added': edits(
    { id: 'minus_dE_dc2', op: 'opposite', inputs: ['dE_dc2'] },
    { id: 'c2_new', op: 'update', inputs: ['c2', 'rho', 'minus_dE_dc2'] },
  ),
  'c2-sign-lost': edits(
    { id: 'c2_right', op: 'update', inputs: ['c2', 'rho', 'dE_dc2'] },
    { id: 'c2_new', op: 'opposite', inputs: ['c2_right'] },
  ),
  // backward, hidden layer
  'path-h1-only': edits(
    { id: 'dE_dy1', op: 'sum', inputs: ['dE_dy1_h1'] },
    { id: 'dE_dy2', op: 'sum', inputs: ['dE_dy2_h1'] },
  ),
  'path-h2-only': edits(
    { id: 'dE_dy1', op: 'sum', inputs: ['dE_dy1_h2'] },
    { id: 'dE_dy2', op: 'sum', inputs: ['dE_dy2_h2'] },
  ),
  'new-weights': { policy: { hidden: 'new' } },
  'no-hidden-slope': edits(
    { id: 'dE_dzy1', op: 'same', inputs: ['dE_dy1'] },
    { id: 'dE_dzy2', op: 'same', inputs: ['dE_dy2'] },
  ),
  'wrong-wires': edits(
    { id: 'dE_dy1_h2', op: 'product', inputs: ['dE_dzh2', 'b21'] },
    { id: 'dE_dy2_h1', op: 'product', inputs: ['dE_dzh1', 'b12'] },
  ),
  'c1-from-y1': edits({ id: 'dE_dc1', op: 'sum', inputs: ['dE_dzy1'] }),
  'c1-averaged': edits({
    id: 'dE_dc1',
    op: 'scaled sum',
    inputs: ['dE_dzy1', 'dE_dzy2'],
    factor: [1, 2],
  }),
  // the step
  'biases-per-neuron': { policy: { biases: 'per neuron' } },
  'biases-frozen': { policy: { biases: 'frozen' } },
} as const satisfies Record<string, Slip>;

export type SlipId = keyof typeof slips;
