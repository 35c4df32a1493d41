// The exercises with their words in them, and what is said of the library's slips, for a page as it is built.
import * as exercises from '../../exercises/index.ts';
import { slipWords } from '../words/slip.ts';

/** The questions of a chapter, by its slug: none where a page has none. */
export const questionsOf = (slug: string) => exercises.questionsOf(slug, slipWords);

/** A code exercise, by the name of its folder. */
export const codeQuestionOf = (id: string) => exercises.codeQuestionOf(id, slipWords);
