// The exercises with their words in them, and what is said of the library's slips, for a page as it is built.

import type { CodeQuestion } from '../../exercises/code-question.ts';
import * as exercises from '../../exercises/index.ts';
import type { Question } from '../../exercises/question.ts';
import { holdingHtml } from '../quantity/letters/hold-formulas.ts';
import { slipWords } from '../words/slip.ts';

/** The questions of a chapter, by its slug: none where a page has none. */
export const questionsOf = (slug: string): readonly Question[] =>
  held(exercises.questionsOf(slug, slipWords));

/** A code exercise, by the name of its folder. Its hints hold code, which stays as it is. */
export function codeQuestionOf(id: string): CodeQuestion {
  const question = exercises.codeQuestionOf(id, slipWords);
  return { ...question, replies: held(question.replies) };
}

/** The same, and in none of its texts does a line part beside the sign of a formula. Ids and references have no blanks. */
function held<T>(part: T): T {
  if (typeof part === 'string') return holdingHtml(part) as T;
  if (Array.isArray(part)) return part.map(held) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, held(value)])) as T;
}
