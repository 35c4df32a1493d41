import type { DownhillField, GroundName, OptimiserChoice, PlaneParameter } from '../vocabulary.ts';

const parameters: Readonly<Record<PlaneParameter, string>> = {
  a11: 'a₁₁',
  a12: 'a₁₂',
  a21: 'a₂₁',
  a22: 'a₂₂',
  c1: 'c₁',
  b11: 'b₁₁',
  b12: 'b₁₂',
  b21: 'b₂₁',
  b22: 'b₂₂',
  c2: 'c₂',
  w1: 'w₁',
  w2: 'w₂',
};

const grounds: Readonly<Record<GroundName, string>> = {
  example: 'the worked example',
  moons: 'one neuron on moons',
  stretched: 'the same, x₁ ten times as large',
};

const optimisers: Readonly<Record<OptimiserChoice, string>> = {
  plain: 'plain descent',
  momentum: 'momentum',
  adam: 'Adam',
};

const fields: Readonly<Record<DownhillField, string>> = {
  rate: 'Learning rate',
  kept: 'Momentum μ',
  steps: 'Steps',
};

/** The words of the figure of a path downhill: what stands on its controls. */
export const downhillWords = {
  parameters,
  grounds,
  optimisers,
  fields,
  ground: 'The loss of',
  across: 'Across',
  up: 'Up',
  optimiser: 'Optimiser',
  batch: 'A step sees',
  batches: (size: number, all: number) =>
    size === all ? `all ${all} points` : size === 1 ? 'one point' : `${size} points`,
  slider: 'Learning rate, in powers of ten',
  table: 'The path, step by step',
  step: 'step',
  loss: 'loss',
  start: 'start',
  handle: (first: string, second: string) =>
    `Start of the path: ${first}, ${second}. The arrow keys move it.`,
  hint: 'Click or tap to start elsewhere, or drag the ring. With the keyboard: focus the ring, then the arrow keys; with shift in long steps.',
} as const;
