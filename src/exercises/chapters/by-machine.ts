import { gradientByTape } from '../../lib/autograd/gradients.ts';
import type { Exercise } from '../exercise.ts';

/** (xy + x)², by a machine. */
export const fork = { x: 3, y: 4 } as const;
const base = fork.x * fork.y + fork.x;
const { gradient } = gradientByTape(
  (on, [x, y]) => {
    const [a, b] = [x, y] as [NonNullable<typeof x>, NonNullable<typeof x>];
    return on.pow(on.plus(on.times(a, b), a), 2);
  },
  [fork.x, fork.y],
);
export const [slopeOfFork = Number.NaN] = gradient;

/** A function of a few numbers that gives many. */
export const wide = { inputs: 5, outputs: 200 } as const;

/** A level slope, and steps in which nothing is set to zero. */
export const level = { slope: 2, rate: 1 / 10, steps: 3 } as const;
const once = level.slope * level.rate;
const added = (level.steps * (level.steps + 1)) / 2;
export const moved = once * added;

export const byMachine = [
  {
    kind: 'number',
    id: 'fork',
    answer: slopeOfFork,
    digits: { decimals: 0 },
    slips: [
      { id: 'product-alone', value: 2 * base * fork.y },
      { id: 'sum-alone', value: 2 * base },
      { id: 'no-square', value: fork.y + 1 },
      { id: 'no-two', value: base * (fork.y + 1) },
      { id: 'other-input', value: 2 * base * fork.x },
    ],
  },
  {
    kind: 'choice',
    id: 'swap',
    options: ['large', 'small', 'same'],
    right: 'small',
  },
  {
    kind: 'number',
    id: 'sweeps',
    answer: wide.inputs,
    digits: { decimals: 0 },
    slips: [
      { id: 'reverse', value: wide.outputs },
      { id: 'each-pair', value: wide.inputs * wide.outputs },
      { id: 'one', value: 1 },
      { id: 'both', value: wide.inputs + wide.outputs },
    ],
  },
  {
    kind: 'number',
    id: 'not-zeroed',
    answer: moved,
    digits: { decimals: 1 },
    slips: [
      { id: 'zeroed', value: once * level.steps },
      { id: 'last-each-time', value: once * level.steps ** 2 },
      { id: 'doubled', value: once * (1 + 2 + 4) },
      { id: 'no-rate', value: level.slope * added },
    ],
  },
  {
    kind: 'choice',
    id: 'freed',
    options: ['zeroed', 'thrown-away', 'only-once'],
    right: 'thrown-away',
  },
] as const satisfies readonly Exercise[];
