/** The file of a code exercise, as the reader gets it to begin with and as one way to solve it. */
export interface ExerciseFiles {
  readonly starter: string;
  readonly solution: string;
}

const yours = /^( *)\/\/ your turn\n([\s\S]*?)^ *\/\/ until here\n/m;

/**
 * Cuts a solution in two: what the reader is given, with a comment where the part between the marks stood, and the whole.
 * The marks of the compiler, which the reader's code need not have, are left out of both.
 * @throws Error if the file has no such marks
 */
export function exerciseFiles(file: string, comment: string): ExerciseFiles {
  if (!yours.test(file)) throw new Error('exerciseFiles needs a file with // your turn and // until here');
  const plain = file.replaceAll(']!', ']').trim();
  return {
    starter: plain.replace(yours, (_, indent: string) => `${indent}${comment}\n`),
    solution: plain.replace(yours, (_, _indent: string, solved: string) => solved),
  };
}
