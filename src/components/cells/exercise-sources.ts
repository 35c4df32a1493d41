import { codeExerciseWords } from '../words/cells/code-exercise.ts';
import { type ExerciseFiles, exerciseFiles } from './exercise-files.ts';

const files = import.meta.glob<string>('/src/exercises/code/*/solution.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The file of a code exercise by its name, for a page as it is built.
 * @throws Error if no exercise has that name
 */
export function sourcesOf(id: string): ExerciseFiles {
  const file = files[`/src/exercises/code/${id}/solution.ts`];
  if (file === undefined) throw new Error(`sourcesOf needs the name of a code exercise, got "${id}"`);
  return exerciseFiles(file, codeExerciseWords.yourTurn);
}
