import { allDeltas } from './all-deltas/exercise.ts';
import type { CodeExercise } from './code-exercise.ts';
import { gradientB22 } from './gradient-b22/exercise.ts';
import { handBack } from './hand-back/exercise.ts';
import { heavyBall } from './heavy-ball/exercise.ts';
import { hiddenGradients } from './hidden-gradients/exercise.ts';
import { hiddenLayer } from './hidden-layer/exercise.ts';
import { mistakesThatGive } from './mistakes-that-give/exercise.ts';
import { pMinusY } from './p-minus-y/exercise.ts';
import { sigmoidDerivative } from './sigmoid-derivative/exercise.ts';
import { slopeByNudging } from './slope-by-nudging/exercise.ts';
import { standardScaler } from './standard-scaler/exercise.ts';
import { stopEarly } from './stop-early/exercise.ts';
import { trainingLoop } from './training-loop/exercise.ts';
import { update } from './update/exercise.ts';

/** The code exercises, by the names of their folders. */
export const codeExercises = {
  'sigmoid-derivative': sigmoidDerivative,
  'gradient-b22': gradientB22,
  'hidden-gradients': hiddenGradients,
  update,
  'training-loop': trainingLoop,
  'standard-scaler': standardScaler,
  'p-minus-y': pMinusY,
  'hidden-layer': hiddenLayer,
  'stop-early': stopEarly,
  'all-deltas': allDeltas,
  'heavy-ball': heavyBall,
  'hand-back': handBack,
  'slope-by-nudging': slopeByNudging,
  'mistakes-that-give': mistakesThatGive,
} as const satisfies Readonly<Record<string, CodeExercise>>;

/** Those that a chapter asks for, by its slug. */
export const codeExercisesIn: Readonly<Record<string, readonly string[]>> = {
  sigmoid: ['sigmoid-derivative'],
  'backward-output': ['gradient-b22'],
  'backward-hidden': ['hidden-gradients'],
  'one-step': ['update'],
  'many-steps': ['training-loop'],
  'two-moons': ['standard-scaler'],
  'one-neuron': ['p-minus-y'],
  'hidden-layer': ['hidden-layer'],
  'what-was-learnt': ['stop-early'],
  'any-network': ['all-deltas'],
  downhill: ['heavy-ball'],
  'by-machine': ['hand-back'],
  checking: ['slope-by-nudging'],
  'which-mistake': ['mistakes-that-give'],
};
