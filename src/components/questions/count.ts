import { codeExercisesIn } from '../../exercises/code/index.ts';
import { exercisesOf } from '../../exercises/index.ts';

/** How many exercises a chapter asks, code exercises among them; undefined where it asks none. */
export function exercisesIn(slug: string): number | undefined {
  return exercisesOf(slug).length + (codeExercisesIn[slug]?.length ?? 0) || undefined;
}
