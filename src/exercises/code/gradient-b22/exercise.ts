import { article, articleShape } from '../../../lib/example/article.ts';
import { sigmoidDerivative } from '../../../lib/neuron/sigmoid.ts';
import { evaluate, type Values } from '../../../lib/trace/evaluate.ts';
import { traceOf } from '../../../lib/trace/trace.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

function at(setting: Values) {
  const { y2, h2, t2, dE_db22 } = evaluate(traceOf(articleShape), setting);
  return { args: () => [y2, h2, t2], expected: dE_db22 };
}

export const gradientB22 = {
  name: 'gradientB22',
  checks: {
    article: at(article),
    'below-target': at({ ...article, t2: 0.9 }),
    'another-start': at({ ...article, a12: -1.5, b22: 2, c1: -0.5 }),
  },
  slips: {
    'no-slope': (y: number, h: number, t: number) => (h - t) * y,
    'sign-lost': (y: number, h: number, t: number) => (t - h) * h * (1 - h) * y,
    'input-left-out': (_y: number, h: number, t: number) => (h - t) * h * (1 - h),
    'loss-sum': (y: number, h: number, t: number) => 2 * (h - t) * h * (1 - h) * y,
    'slope-of-output': (y: number, h: number, t: number) => (h - t) * sigmoidDerivative(h) * y,
    'error-not-slope': (y: number, h: number, t: number) => ((h - t) ** 2 / 2) * h * (1 - h) * y,
    'square-kept': (y: number, h: number, t: number) => (h - t) ** 2 * h * (1 - h) * y,
    'slope-of-hidden': (y: number, h: number, t: number) => (h - t) * y * (1 - y) * y,
    'slope-of-hidden-alone': (y: number, h: number, t: number) => (h - t) * y * (1 - y),
    halved: (y: number, h: number, t: number) => ((h - t) * h * (1 - h) * y) / 2,
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
