import { sigmoidDerivative as right, sigmoid } from '../../../lib/neuron/sigmoid.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

const at = (z: number) => ({ args: () => [z], expected: right(z) });

export const sigmoidDerivative = {
  name: 'sigmoidDerivative',
  checks: { middle: at(0), right: at(1), left: at(-2), faint: at(4) },
  slips: {
    'of-the-output': (z: number) => z * (1 - z),
    'value-alone': (z: number) => sigmoid(z),
    'one-factor': (z: number) => 1 - sigmoid(z),
    'slope-of-output': (z: number) => right(sigmoid(z)),
    'minus-kept': (z: number) => -right(z),
    tanh: (z: number) => 1 - sigmoid(z) ** 2,
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
