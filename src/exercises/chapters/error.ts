import { article } from '../../lib/example/article.ts';
import { quantity } from '../../lib/example/quantities.ts';
import type { Exercise } from '../exercise.ts';

/** The first output hits its target. */
const oneHit = { ...article, t1: quantity('h1') };
const miss = quantity('h1') - quantity('t1');
const outputs = 3;
export const slopeWithThree = (2 / outputs) * miss;

/** Of a network that hits one of two targets and misses the other by seven tenths. */
export const errorOfOneMiss = (7 / 10) ** 2 / 2;
/** Of one that misses both by five tenths; and the single miss that has the same error. */
export const errorOfTwoMisses = (5 / 10) ** 2;
export const equalMiss = Math.sqrt(2 * errorOfTwoMisses);

export const error = [
  {
    kind: 'choice',
    id: 'two-networks',
    options: ['first', 'second', 'equal'],
    right: 'first',
  },
  {
    kind: 'number',
    id: 'one-hit',
    of: 'E',
    parameters: oneHit,
    digits: { decimals: 4 },
    slips: [
      'loss-sum',
      { id: 'as-it-stands', value: quantity('E') },
      { id: 'halved', value: quantity('E') / 2 },
      { id: 'other-square', value: quantity('e1') / 2 },
      'not-squared',
      { id: 'mean-of-misses', value: -quantity('E~not-squared', oneHit) },
      'outputs-to-3',
    ],
    line: { expand: ['e1', 'e2'], atLeast: 4 },
  },
  {
    kind: 'number',
    id: 'third-output',
    answer: slopeWithThree,
    digits: { significant: 3 },
    slips: [
      { id: 'two-outputs', value: miss },
      { id: 'no-two', value: miss / outputs },
      { id: 'sum-not-mean', value: 2 * miss },
      { id: 'sign-turned', value: -slopeWithThree },
      { id: 'share-itself', value: miss ** 2 / outputs },
    ],
  },
  {
    kind: 'choice',
    id: 'hit',
    options: ['nothing', 'go-on', 'other-output'],
    right: 'nothing',
  },
] as const satisfies readonly Exercise[];
