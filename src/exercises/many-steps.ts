import { article, articleShape } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import { variations } from '../lib/slips/variations.ts';
import { errorBelow, firstStepWhere } from '../lib/trace/convergence.ts';
import { traceOf } from '../lib/trace/trace.ts';
import type { Exercise } from './exercise.ts';

const trace = traceOf(articleShape);
const faster = { ...article, rho: 1 };
export const left = (100 * quantity('E@10', faster)) / quantity('E');
export const leftAfterTwenty = (100 * quantity('E@20')) / quantity('E');
const hundredth = 1 / 100;
const stepsTo = (bound: number, parameters = article as Readonly<Record<string, number>>) =>
  firstStepWhere(errorBelow(bound), trace, parameters);
export const stop = stepsTo(hundredth);

export const manySteps = [
  {
    kind: 'estimate',
    id: 'ten-at-one',
    from: 0,
    to: 100,
    step: 1,
    decimals: 0,
    answer: left,
    within: 3,
  },
  {
    kind: 'number',
    id: 'below',
    answer: stop,
    digits: { decimals: 0 },
    slips: [
      { id: 'thousandth', value: stepsTo(1 / 1000) },
      { id: 'tenth', value: stepsTo(1 / 10) },
      { id: 'hundredth-of-start', value: stepsTo(hundredth * quantity('E')) },
      {
        id: 'rate-of-five',
        value: stepsTo(hundredth, { ...article, rho: variations['rate-large'].set.rho }),
      },
      { id: 'one-early', value: stop - 1 },
      { id: 'one-late', value: stop + 1 },
    ],
  },
  {
    kind: 'choice',
    id: 'way-out',
    options: ['more-steps', 'larger-rate', 'new-start'],
    right: 'new-start',
  },
  {
    kind: 'choice',
    id: 'two-friends',
    options: ['yes', 'no', 'not-necessarily'],
    right: 'not-necessarily',
  },
] as const satisfies readonly Exercise[];
