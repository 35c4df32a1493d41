// A code exercise with its words in it, as a page asks it.
import type { Check, CodeExercise } from './code/code-exercise.ts';
import { type GeneralReplies, needText, replyTo } from './question.ts';
import type { Text } from './text.ts';
import type { CodeTextOf } from './texts-of.ts';

export interface CodeQuestion {
  /** the function to write */
  readonly name: string;
  readonly title: string;
  readonly checks: readonly (Check & { readonly tries: string })[];
  readonly hints: readonly string[];
  /** what a known wrong solution is told, by the slip's id */
  readonly replies: Readonly<Record<string, Text>>;
}

/** @throws Error naming the exercise and the text that it lacks */
export function codeQuestionFrom(
  id: string,
  { name, checks, slips }: CodeExercise,
  text: CodeTextOf,
  general: GeneralReplies,
): CodeQuestion {
  const tried = Object.entries(checks).map(([check, what]) => ({
    ...what,
    tries: needText(text.checks[check], id, `the check ${check}`),
  }));
  const replies = Object.keys(slips).map((slip) => [slip, replyTo(slip, text.slips, general, id)]);
  return { name, title: text.title, checks: tried, hints: text.hints, replies: Object.fromEntries(replies) };
}
