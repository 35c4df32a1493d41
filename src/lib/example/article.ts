import type { Shape } from '../network/shape.ts';
import type { Values } from '../trace/evaluate.ts';

/**
 * Two inputs, two hidden neurons, two outputs: the worked example and Mazur's alike.
 * @example articleShape // { inputs: 2, hidden: 2, outputs: 2 }
 */
export const articleShape = {
  inputs: 2,
  hidden: 2,
  outputs: 2,
} as const satisfies Shape;

/**
 * The article's worked example. Inputs, targets and learning rate are stated in its text; the ten starting parameters
 * stood in a lost figure and are the ones `recoverStart` finds, with a11 picked by the sequence 0.1, 0.2, … 0.8.
 * @example
 * article.b22 // 0.8
 * quantity('E', article) // 0.443434…
 */
export const article = {
  x1: 0.05,
  x2: 0.1,
  a11: 0.1,
  a12: 0.2,
  a21: 0.3,
  a22: 0.4,
  c1: 0.35,
  b11: 0.5,
  b12: 0.6,
  b21: 0.7,
  b22: 0.8,
  c2: 0.1,
  t1: 0.03,
  t2: 0.05,
  rho: 0.5,
} as const satisfies Values;
