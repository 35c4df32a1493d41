import type { Exercise } from '../exercise.ts';

/** A slope, and how far its parameter is nudged. */
export const nudged = { slope: -7 / 2, by: 3 / 100 } as const;

/** The bowl 3w², from a place on it. */
export const bowl = { factor: 3, at: 1 / 2, rate: 1 / 10 } as const;
export const slopeThere = 2 * bowl.factor * bowl.at;
export const curvature = 2 * bowl.factor;

/** Gradients that a ball with momentum meets, one after the other. */
export const met = [1, 1, -1] as const;
export const kept = 9 / 10;
export const velocity = met.reduce<number>((v, g) => kept * v + g, 0);

/** A batch, how far its gradient strays, and how far it may. */
export const batch = { size: 16, strays: 3 / 4, wanted: 1 / 4 } as const;

/** Two curvatures far apart. */
export const valley = { flat: 1, steep: 25 } as const;
const ratio = valley.steep / valley.flat;

export const downhill = [
  {
    kind: 'number',
    id: 'nudge',
    answer: nudged.slope * nudged.by,
    digits: { decimals: 3 },
    slips: [
      { id: 'sign', value: -nudged.slope * nudged.by },
      { id: 'slope-alone', value: nudged.slope },
      { id: 'divided', value: nudged.slope / nudged.by },
    ],
  },
  {
    kind: 'number',
    id: 'one-step',
    answer: bowl.at - bowl.rate * slopeThere,
    digits: { decimals: 3 },
    slips: [
      { id: 'uphill', value: bowl.at + bowl.rate * slopeThere },
      { id: 'height', value: bowl.at - bowl.rate * bowl.factor * bowl.at ** 2 },
      { id: 'two-lost', value: bowl.at - bowl.rate * bowl.factor * bowl.at },
      { id: 'no-rate', value: bowl.at - slopeThere },
    ],
  },
  {
    kind: 'number',
    id: 'largest-rate',
    answer: 2 / curvature,
    digits: { decimals: 3 },
    slips: [
      { id: 'at-once', value: 1 / curvature },
      { id: 'factor', value: 2 / bowl.factor },
      { id: 'upside-down', value: curvature / 2 },
    ],
  },
  {
    kind: 'choice',
    id: 'centimetres',
    options: ['as-before', 'hundred', 'ten-thousand'],
    right: 'ten-thousand',
  },
  {
    kind: 'number',
    id: 'velocity',
    answer: velocity,
    digits: { decimals: 2 },
    slips: [
      { id: 'nothing-forgotten', value: 1 + 1 - 1 },
      { id: 'averaged', value: (1 - kept) * velocity },
      { id: 'sizes', value: met.reduce<number>((v, g) => kept * v + Math.abs(g), 0) },
      { id: 'one-short', value: kept + 1 },
    ],
  },
  {
    kind: 'estimate',
    id: 'left-over',
    from: 0,
    to: 100,
    step: 1,
    decimals: 0,
    answer: (100 * (ratio - 1)) / (ratio + 1),
    within: 5,
  },
  {
    kind: 'number',
    id: 'larger-batch',
    answer: batch.size * (batch.strays / batch.wanted) ** 2,
    digits: { decimals: 0 },
    slips: [
      { id: 'no-square', value: (batch.size * batch.strays) / batch.wanted },
      { id: 'root', value: batch.size * Math.sqrt(batch.strays / batch.wanted) },
      { id: 'smaller', value: batch.size / (batch.strays / batch.wanted) ** 2 },
    ],
  },
] as const satisfies readonly Exercise[];
