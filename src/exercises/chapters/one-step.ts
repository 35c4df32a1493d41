import { printedInArticle } from '../../lib/audit/printed.ts';
import { article } from '../../lib/example/article.ts';
import { mistakenQuantity } from '../../lib/example/mistaken.ts';
import { quantity } from '../../lib/example/quantities.ts';
import { articlePolicy } from '../../lib/network/policy.ts';
import { denseShape } from '../../lib/network/shape.ts';
import { logit } from '../../lib/neuron/sigmoid.ts';
import type { SlipKindId } from '../../lib/slips/catalogue/kinds.ts';
import { mistakenValue } from '../../lib/slips/catalogue/mistaken-value.ts';
import { stepOf } from '../../lib/slips/step.ts';
import type { Exercise } from '../exercise.ts';

const twice = { ...article, rho: 1 };
/** The second target moved to the other side of its output, so that no line of the audit can be read off the page. */
export const high = { ...article, t2: 1 };

/** A network with one neuron in each layer, for a pencil: both of its sums are zero. */
export const pencil = { x1: 4, a11: 1 / 4, c1: -1, b11: 3, c2: -3 / 2, t1: 1, rho: 1 / 2 };
const policy = { ...articlePolicy, rate: true, steps: false };
const shape = denseShape({ inputs: 1, hidden: 1, outputs: 1 }, policy);
const step = stepOf({ shape, policy, parameters: pencil });
/** One of its numbers. */
export const made = (id: string) => step.values[id] ?? Number.NaN;
/** The new weight with a slip in the step, made where it says or in the new weight itself. */
const by = (slip: SlipKindId, at = 'a11_new') => mistakenValue(step, 'a11_new', { slip, at });

const printedOutput = printedInArticle.figures.h1_after.value;
const ofY1 =
  (logit(printedOutput) - quantity('c2_new') - quantity('y2_after') * quantity('b21_new')) /
  quantity('b11_new');
/** What the new a11 would have to be for the printed first output, the other nine as they are. */
export const neededA11 = (logit(ofY1) - quantity('c1_new') - article.x2 * quantity('a21_new')) / article.x1;

export const oneStep = [
  {
    kind: 'number',
    id: 'rate-one',
    of: 'b11_new',
    parameters: twice,
    digits: { decimals: 4 },
    slips: [
      { id: 'own-rate', value: quantity('b11_new') },
      'sign-lost',
      {
        id: 'gradient',
        value: mistakenQuantity('b11_new', { slip: 'another-of-the-weight', reads: 'dE_db11' }, twice),
      },
      { id: 'two-steps', value: quantity('b11@2') },
      'loss-sum',
      'no-slope',
      'times-weight',
      { id: 'b21', value: mistakenQuantity('b11_new', { slip: 'of-another', reads: 'b21_new' }, twice) },
      { id: 'b12', value: mistakenQuantity('b11_new', { slip: 'of-another', reads: 'b12_new' }, twice) },
    ],
    line: { atLeast: 4 },
  },
  {
    kind: 'number',
    id: 'by-hand',
    answer: made('a11_new'),
    digits: { decimals: 3 },
    slips: [
      { id: 'two-forgotten', value: by('two-dropped', 'dE_dh1') },
      { id: 'one-slope', value: by('no-slope', 'dE_dzy1') },
      { id: 'no-slopes', value: by('no-slope', 'dE_dzh1 dE_dzy1') },
      { id: 'no-wire', value: by('weights-left-out', 'dE_dy1_h1') },
      { id: 'new-wire', value: by('new-weights', 'dE_dy1_h1') },
      { id: 'no-input', value: by('input-left-out', 'dE_da11') },
      { id: 'uphill', value: by('gradient-added') },
      { id: 'no-rate', value: by('rate-forgotten') },
      {
        id: 'gradient-alone',
        value: mistakenValue(step, 'a11_new', { slip: 'another-of-the-weight', reads: 'dE_da11' }),
      },
    ],
  },
  {
    kind: 'choice',
    id: 'audit',
    options: ['new-weights', 'one-path', 'no-hidden-slope', 'wrong-wires'],
    right: 'wrong-wires',
  },
  {
    kind: 'choice',
    id: 'c1-proves',
    options: ['added', 'any-rule', 'c2-added', 'outputs-right'],
    right: 'added',
  },
  {
    kind: 'choice',
    id: 'crosses',
    options: ['largest', 'last', 'crosses-zero'],
    right: 'crosses-zero',
  },
  {
    kind: 'choice',
    id: 'other-signs',
    options: ['a11', 'b22', 'neither'],
    right: 'neither',
  },
] as const satisfies readonly Exercise[];
