import type { Values } from '../trace/evaluate.ts';

/**
 * Matt Mazur, "A Step by Step Backpropagation Example". His w1…w8 run w1, w2 into the first hidden neuron, w3, w4 into
 * the second, and so on; here each stands under the name this book gives the same edge.
 * @example quantity('E', mazur) // 0.298371…
 */
export const mazur = {
  x1: 0.05,
  x2: 0.1,
  a11: 0.15,
  a21: 0.2,
  a12: 0.25,
  a22: 0.3,
  c1: 0.35,
  b11: 0.4,
  b21: 0.45,
  b12: 0.5,
  b22: 0.55,
  c2: 0.6,
  t1: 0.01,
  t2: 0.99,
  rho: 0.5,
} as const satisfies Values;
