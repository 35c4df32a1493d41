import {
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyFromLogitsGradient,
} from '../../../lib/neuron/cross-entropy.ts';
import { sigmoid } from '../../../lib/neuron/sigmoid.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

const slope = (z: number) => sigmoid(z) * (1 - sigmoid(z));

const at = (z: number, y: number) => ({
  args: () => [z, y],
  expected: binaryCrossEntropyFromLogitsGradient([y], [z])[0],
});

export const pMinusY = {
  name: 'slopeAtTheSum',
  checks: { 'no-idea': at(0, 1), unsure: at(1.5, 1), wrong: at(1.5, 0), 'far-off': at(-3, 1) },
  slips: {
    'sign-lost': (z: number, y: number) => y - sigmoid(z),
    'squared-error': (z: number, y: number) => 2 * (sigmoid(z) - y) * slope(z),
    'slope-kept': (z: number, y: number) => (sigmoid(z) - y) * slope(z),
    'stops-at-p': (z: number, y: number) => (sigmoid(z) - y) / slope(z),
    'no-sigmoid': (z: number, y: number) => z - y,
    'rounded-first': (z: number, y: number) => (z >= 0 ? 1 : 0) - y,
    'loss-itself': (z: number, y: number) => binaryCrossEntropyFromLogits([y], [z]),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
