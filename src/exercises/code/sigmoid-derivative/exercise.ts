import { sigmoidDerivative as right, sigmoid } from '../../../lib/neuron/sigmoid.ts';
import type { CodeExercise } from '../code-exercise.ts';

export const sigmoidDerivative: CodeExercise = {
  name: 'sigmoidDerivative',
  checks: [0, 1, -2, 4].map((z) => ({ args: () => [z], expected: right(z) })),
  slips: {
    'of-the-output': (z: number) => z * (1 - z),
    'value-alone': (z: number) => sigmoid(z),
    'one-factor': (z: number) => 1 - sigmoid(z),
    'twice-through': (z: number) => right(sigmoid(z)),
    'sign-lost': (z: number) => -right(z),
  },
};
