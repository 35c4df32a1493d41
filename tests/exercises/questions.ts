import { questionsOf } from '../../src/components/questions/questions.ts';
import { exercises } from '../../src/exercises/index.ts';

/** Every question of the book with its words, under its chapter's slug and its own id. */
export const questions = Object.keys(exercises).flatMap((slug) =>
  questionsOf(slug).map((question) => ({ name: `${slug}/${question.id}`, question })),
);
