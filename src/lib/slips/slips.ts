import type { Policy } from '../network/policy.ts';
import type { Op, Rule } from '../trace/entry.ts';

/** What is chosen otherwise than in the worked example. */
export type OtherPolicy = Partial<Pick<Policy, 'biases' | 'hidden'>> & { readonly loss?: 'half sum' | 'sum' };

/** A mistake that people make, as a change of the trace: rules replaced, or another policy followed. */
export type Slip = { readonly edits: readonly Rule[] } | { readonly policy: OtherPolicy };

const edits = (...edits: readonly Rule[]): Slip => ({ edits });
const rule = (id: string, op: Op, ...inputs: readonly string[]): Rule => ({ id, op, inputs });
/** The same rule for the first and the second neuron of a layer. */
const both = (made: (k: 1 | 2) => Rule): Slip => ({ edits: [made(1), made(2)] });

/**
 * The slips, by id, in the order of the step that they spoil. What each is stands in one sentence in the words. All of
 * them belong to the worked example: two inputs, two hidden neurons, two outputs.
 */
export const slips = {
  // forward
  'no-intercept': edits(
    rule('zy1', 'weighted sum', 'x1', 'a11', 'x2', 'a21'),
    rule('zy2', 'weighted sum', 'x1', 'a12', 'x2', 'a22'),
    rule('zh1', 'weighted sum', 'y1', 'b11', 'y2', 'b21'),
    rule('zh2', 'weighted sum', 'y1', 'b12', 'y2', 'b22'),
  ),
  'indices-swapped': edits(
    rule('zy1', 'weighted sum', 'x1', 'a11', 'x2', 'a12', 'c1'),
    rule('zy2', 'weighted sum', 'x1', 'a21', 'x2', 'a22', 'c1'),
    rule('zh1', 'weighted sum', 'y1', 'b11', 'y2', 'b12', 'c2'),
    rule('zh2', 'weighted sum', 'y1', 'b21', 'y2', 'b22', 'c2'),
  ),
  'no-hidden-sigmoid': both((k) => rule(`y${k}`, 'same', `zy${k}`)),
  'no-output-sigmoid': both((k) => rule(`h${k}`, 'same', `zh${k}`)),
  // the error
  'loss-half-sum': { policy: { loss: 'half sum' } },
  'loss-sum': { policy: { loss: 'sum' } },
  'not-squared': edits(
    rule('d1', 'opposite', 'h1'),
    rule('e1', 'sum', 't1', 'd1'),
    rule('d2', 'opposite', 'h2'),
    rule('e2', 'sum', 't2', 'd2'),
  ),
  // backward, output layer
  'no-slope': both((k) => rule(`dE_dzh${k}`, 'same', `dE_dh${k}`)),
  'slope-of-output': edits(
    rule('sh1', 'sigmoid', 'h1'),
    rule('dh1_dzh1', 'slope', 'sh1'),
    rule('sh2', 'sigmoid', 'h2'),
    rule('dh2_dzh2', 'slope', 'sh2'),
  ),
  'sign-lost': both((k) => rule(`dE_dh${k}`, 'error slope', `h${k}`, `t${k}`)),
  'times-weight': edits(
    rule('dE_db11', 'product', 'dE_dzh1', 'b11'),
    rule('dE_db12', 'product', 'dE_dzh2', 'b12'),
    rule('dE_db21', 'product', 'dE_dzh1', 'b21'),
    rule('dE_db22', 'product', 'dE_dzh2', 'b22'),
  ),
  'c2-from-h1': edits(rule('dE_dc2', 'sum', 'dE_dzh1')),
  'c2-from-h2': edits(rule('dE_dc2', 'sum', 'dE_dzh2')),
  'c2-averaged': edits({
    id: 'dE_dc2',
    op: 'scaled sum',
    inputs: ['dE_dzh1', 'dE_dzh2'],
    factor: [1, 2],
  }),
  'c2-frozen': edits(rule('c2_new', 'same', 'c2')),
  'c2-added': edits(
    rule('minus_dE_dc2', 'opposite', 'dE_dc2'),
    rule('c2_new', 'update', 'c2', 'rho', 'minus_dE_dc2'),
  ),
  'c2-sign-lost': edits(
    rule('c2_right', 'update', 'c2', 'rho', 'dE_dc2'),
    rule('c2_new', 'opposite', 'c2_right'),
  ),
  // backward, hidden layer
  'path-h1-only': edits(rule('dE_dy1', 'sum', 'dE_dy1_h1'), rule('dE_dy2', 'sum', 'dE_dy2_h1')),
  'path-h2-only': both((k) => rule(`dE_dy${k}`, 'sum', `dE_dy${k}_h2`)),
  'new-weights': { policy: { hidden: 'new' } },
  'no-hidden-slope': both((k) => rule(`dE_dzy${k}`, 'same', `dE_dy${k}`)),
  'wrong-wires': edits(
    rule('dE_dy1_h2', 'product', 'dE_dzh2', 'b21'),
    rule('dE_dy2_h1', 'product', 'dE_dzh1', 'b12'),
  ),
  'c1-from-y1': edits(rule('dE_dc1', 'sum', 'dE_dzy1')),
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
