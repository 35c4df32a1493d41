import { codeExercisesIn } from '../../../exercises/code/index.ts';
import { exercisesOf } from '../../../exercises/index.ts';
import { readingMinutes } from '../../book/reading-time.ts';

/** Minutes that we allow for one question, by its kind, and for a function to write. */
export const minutesFor = { choice: 2, estimate: 2, number: 5, code: 15 } as const;

/** What a chapter takes, in minutes. */
export interface Minutes {
  /** reading, with its formulas and lines of numbers */
  readonly reading: number;
  /** its questions, without functions to write */
  readonly questions: number;
  readonly code: number;
  /** all of it, rounded up to five minutes */
  readonly together: number;
}

export function minutesOf(slug: string): Minutes {
  const reading = readingMinutes([slug]);
  const questions = exercisesOf(slug).reduce((sum, { kind }) => sum + minutesFor[kind], 0);
  const code = (codeExercisesIn[slug]?.length ?? 0) * minutesFor.code;
  return { reading, questions, code, together: Math.ceil((reading + questions + code) / 5) * 5 };
}
