import { article, articleShape } from '../../lib/example/article.ts';
import { longRunBelow } from '../../lib/example/long-run.ts';
import { quantity, startFor } from '../../lib/example/quantities.ts';
import { experiments } from '../../lib/slips/experiments.ts';
import { errorBelow, firstStepWhere } from '../../lib/trace/convergence.ts';
import type { Values } from '../../lib/trace/evaluate.ts';
import { traceOf } from '../../lib/trace/trace.ts';
import type { Exercise } from '../exercise.ts';

const trace = traceOf(articleShape);
const faster = { ...article, rho: 1 };
export const left = (100 * quantity('E@10', faster)) / quantity('E');
export const leftAfterTen = (100 * quantity('E@10')) / quantity('E');
export const leftAfterTwenty = (100 * quantity('E@20')) / quantity('E');
const hundredth = 1 / 100;
const stepsTo = (bound: number, parameters: Values = article) =>
  firstStepWhere(errorBelow(bound), trace, parameters);
export const stop = stepsTo(hundredth);
export const slowRate = 1 / 20;
export const slowStop = stepsTo(hundredth, { ...article, rho: slowRate });

const { rho } = experiments['rate-huge'].set;
/** At that rate the first step throws both outputs out. Much later the error falls below a thousandth; then it is soon almost nothing. */
export const [leaves, arrives] = [1e-3, 1e-8].map((bound) => longRunBelow(bound, { ...article, rho })) as [
  number,
  number,
];
export const slopeThere = quantity('dh1_dzh1@1~rate-huge');
/** From there at a hundred times that rate: the run leaves the place for one farther out. */
export const farther = { ...startFor('E@1~rate-huge'), rho: 100 * rho };
/** After so many steps it is there. */
export const fartherSteps = 3000;

/** A second sample: the same input, other targets. */
export const second = { ...article, t1: 1, t2: 1 };
const [one, other] = [quantity('dE_db11'), quantity('dE_db11', second)];
export const overBoth = (one + other) / 2;

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
        value: stepsTo(hundredth, { ...article, rho: experiments['rate-large'].set.rho }),
      },
      { id: 'one-early', value: stop - 1 },
      { id: 'one-late', value: stop + 1 },
    ],
  },
  {
    kind: 'estimate',
    id: 'tenth',
    from: 0,
    to: 1000,
    step: 10,
    decimals: 0,
    answer: slowStop,
    within: 60,
  },
  {
    kind: 'number',
    id: 'two-samples',
    answer: overBoth,
    digits: { significant: 3 },
    slips: [
      { id: 'added', value: one + other },
      { id: 'first-alone', value: one },
      { id: 'second-alone', value: other },
      { id: 'subtracted', value: (one - other) / 2 },
      { id: 'step-taken', value: article.b11 - article.rho * overBoth },
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
