import { articlePolicy, type Policy } from '../network/policy.ts';
import { denseShape } from '../network/shape.ts';
import type { Rule } from '../trace/entry.ts';
import { namesOf } from '../trace/names.ts';
import { traceOfLayers } from '../trace/trace.ts';
import type { SlipKindId } from './catalogue/kinds.ts';
import { madeAt } from './catalogue/made-at.ts';
import type { Plan } from './catalogue/net.ts';

/** What is chosen otherwise than in the worked example. */
export type OtherPolicy = Partial<Pick<Policy, 'biases' | 'hidden'>> & { readonly loss?: 'half sum' | 'sum' };

/** A mistake that people make, as a change of the trace: rules replaced, or another policy followed. */
export type Slip = { readonly edits: readonly Rule[] } | { readonly policy: OtherPolicy };

/** The worked example's network: two inputs, two hidden neurons, two outputs. None of its slips needs a number of it. */
const plan = planOf();

function planOf(): Plan {
  const shape = denseShape({ inputs: 2, hidden: 2, outputs: 2 }, articlePolicy);
  const policy = { ...articlePolicy, rate: true, steps: false };
  const entries = traceOfLayers(shape, policy);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { shape, policy, parameters: {}, names: namesOf(shape), entries, byId };
}

/** A slip of the catalogue, made at these quantities; of several ways to make it there, the one that reads `reads`. */
function made(slip: SlipKindId, at: string, reads?: string): Slip {
  const { edits } = madeAt(plan, { slip, at, ...(reads !== undefined && { reads }) });
  return { edits };
}

/**
 * The slips, by id, in the order of the step that they spoil. What each is stands in one sentence in the words. All of
 * them belong to the worked example: two inputs, two hidden neurons, two outputs.
 * @example
 * quantity('b22_new~no-slope') // 0.599951…
 * 'no-slope' in slips // true
 */
export const slips = {
  // forward
  'no-intercept': made('no-bias', 'zy1 zy2 zh1 zh2'),
  'indices-swapped': made('indices-swapped', 'zy1 zy2 zh1 zh2'),
  'no-hidden-sigmoid': made('no-activation', 'y1 y2'),
  'no-output-sigmoid': made('no-activation', 'h1 h2'),
  // the error
  'loss-half-sum': { policy: { loss: 'half sum' } },
  'loss-sum': { policy: { loss: 'sum' } },
  'not-squared': made('not-squared', 'e1 e2'),
  // backward, output layer
  'no-slope': made('no-slope', 'dE_dzh1 dE_dzh2'),
  'slope-of-output': made('slope-of-output', 'dh1_dzh1 dh2_dzh2'),
  'sign-lost': made('target-minus-output', 'dE_dh1 dE_dh2'),
  'times-weight': made('times-weight', 'dE_db11 dE_db12 dE_db21 dE_db22'),
  'c2-from-h1': made('bias-from-one', 'dE_dc2', 'dE_dzh1'),
  'c2-from-h2': made('bias-from-one', 'dE_dc2', 'dE_dzh2'),
  'c2-averaged': made('bias-averaged', 'dE_dc2'),
  'c2-frozen': made('bias-frozen', 'c2_new'),
  'c2-added': made('gradient-added', 'c2_new'),
  'c2-sign-lost': made('sign-lost', 'c2_new'),
  // backward, hidden layer
  'path-h1-only': made('one-path', 'dE_dy1 dE_dy2', 'dE_dy2_h1'),
  'path-h2-only': made('one-path', 'dE_dy1 dE_dy2', 'dE_dy1_h2'),
  'new-weights': { policy: { hidden: 'new' } },
  'no-hidden-slope': made('no-slope', 'dE_dzy1 dE_dzy2'),
  'wrong-wires': made('wrong-wires', 'dE_dy1_h2 dE_dy2_h1'),
  'c1-from-y1': made('bias-from-one', 'dE_dc1', 'dE_dzy1'),
  'c1-averaged': made('bias-averaged', 'dE_dc1'),
  // the step
  'biases-per-neuron': { policy: { biases: 'per neuron' } },
  'biases-frozen': { policy: { biases: 'frozen' } },
} as const satisfies Record<string, Slip>;

/** The name of one of them. */
export type SlipId = keyof typeof slips;
