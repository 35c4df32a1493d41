import { printedInArticle } from '../lib/audit/printed.ts';
import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import { logit } from '../lib/neuron/sigmoid.ts';
import { evaluate, type Values } from '../lib/trace/evaluate.ts';
import { traceOf } from '../lib/trace/trace.ts';
import type { Exercise } from './exercise.ts';

const twice = { ...article, rho: 1 };
/** The second target moved to the other side of its output, so that no line of the audit can be read off the page. */
export const high = { ...article, t2: 1 };

/** A network with one neuron in each layer, for a pencil: both of its sums are zero. */
export const pencil = { x1: 4, a11: 1 / 4, c1: -1, b11: 3, c2: -3 / 2, t1: 1, rho: 1 / 2 };
const step: Values = evaluate(traceOf({ inputs: 1, hidden: 1, outputs: 1 }), pencil);
/** One of its numbers. */
export const made = (id: string) => step[id] ?? Number.NaN;
/** The new weight by a wrong gradient, so many times the right one. */
const by = (share: number) => pencil.a11 - pencil.rho * share * made('dE_da11');

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
      { id: 'gradient', value: quantity('dE_db11') },
      { id: 'two-steps', value: quantity('b11@2') },
      'loss-sum',
      'no-slope',
      'times-weight',
      { id: 'b21', value: quantity('b21_new', twice) },
      { id: 'b12', value: quantity('b12_new', twice) },
    ],
    line: { atLeast: 4 },
  },
  {
    kind: 'number',
    id: 'by-hand',
    answer: made('a11_new'),
    digits: { decimals: 3 },
    slips: [
      { id: 'two-forgotten', value: by(1 / 2) },
      { id: 'one-slope', value: by(1 / made('dy1_dzy1')) },
      { id: 'no-slopes', value: by(1 / made('dy1_dzy1') / made('dh1_dzh1')) },
      { id: 'no-wire', value: by(1 / pencil.b11) },
      { id: 'new-wire', value: by(made('b11_new') / pencil.b11) },
      { id: 'no-input', value: by(1 / pencil.x1) },
      { id: 'uphill', value: by(-1) },
      { id: 'no-rate', value: by(1 / pencil.rho) },
      { id: 'gradient-alone', value: made('dE_da11') },
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
