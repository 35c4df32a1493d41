import type { CodeExercise } from './code-exercise.ts';
import { gradientB22 } from './gradient-b22/exercise.ts';
import { hiddenGradients } from './hidden-gradients/exercise.ts';
import { pMinusY } from './p-minus-y/exercise.ts';
import { sigmoidDerivative } from './sigmoid-derivative/exercise.ts';
import { trainingLoop } from './training-loop/exercise.ts';
import { update } from './update/exercise.ts';

/** The code exercises, by the names of their folders. */
export const codeExercises: Readonly<Record<string, CodeExercise>> = {
  'sigmoid-derivative': sigmoidDerivative,
  'gradient-b22': gradientB22,
  'hidden-gradients': hiddenGradients,
  update,
  'training-loop': trainingLoop,
  'p-minus-y': pMinusY,
};
