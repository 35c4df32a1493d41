// An exercise with its words in it, as a page asks it.
import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Values } from '../lib/trace/evaluate.ts';
import type { Asked, Choice, Estimate, Exercise, NumberExercise } from './exercise.ts';
import type { Text } from './text.ts';
import type { ChoiceText, EstimateText, NumberText } from './texts-of.ts';

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly id: string;
  readonly ask: Text;
  /** exactly one is right */
  readonly options: readonly Option[];
}

export interface Option {
  readonly text: Text;
  readonly reply: Text;
  readonly right?: true;
}

export type EstimateQuestion = Estimate & EstimateText;

export interface NumberQuestion {
  readonly kind: 'number';
  readonly id: string;
  readonly ask: Text;
  readonly answer: number;
  readonly digits: Asked;
  readonly slips: readonly Slip[];
  readonly hints: readonly Text[];
  readonly solution: Text;
  /** the line with numbers that ends the solution */
  readonly line?: Line;
}

/** A wrong number that a known mistake gives. */
export interface Slip {
  readonly value: number;
  readonly reply: Text;
}

export interface Line {
  /** a reference, as in `<Numbers of="…">` */
  readonly of: string;
  readonly expand?: readonly string[];
  readonly atLeast?: number;
  /** other than the article's */
  readonly parameters?: Values;
}

export type Question = ChoiceQuestion | EstimateQuestion | NumberQuestion;

/** Replies that fit a slip wherever it turns up, by its id. */
export type GeneralReplies = Readonly<Record<string, Text>>;

/** What is said at an exercise. Which of the three it is, is held by the types of texts/. */
export type AnyText = ChoiceText | EstimateText | NumberText;

/**
 * @param name  of the exercise, for the error
 * @throws Error naming the exercise and the text that it lacks
 */
export function questionFrom(
  exercise: Exercise,
  text: AnyText | undefined,
  general: GeneralReplies,
  name: string,
): Question {
  const said = needText(text, name, 'it at all');
  switch (exercise.kind) {
    case 'choice':
      return choiceOf(exercise, said as ChoiceText, name);
    case 'estimate':
      return { ...exercise, ...(said as EstimateText) };
    case 'number':
      return numberOf(exercise, said as NumberText, general, name);
    default:
      return exercise satisfies never;
  }
}

function choiceOf({ kind, id, options, right }: Choice, text: ChoiceText, name: string): ChoiceQuestion {
  const optionOf = (option: string): Option => ({
    ...needText(text.options[option], name, `the option ${option}`),
    ...(option === right && { right: true }),
  });
  return { kind, id, ask: text.ask, options: options.map(optionOf) };
}

function numberOf(
  exercise: NumberExercise,
  text: NumberText,
  general: GeneralReplies,
  name: string,
): NumberQuestion {
  const { kind, id, digits } = exercise;
  const slips = slipsOf(exercise).map(([slip, value]) => ({
    value,
    reply: replyTo(slip, text.slips, general, name),
  }));
  const { ask, hints, solution } = text;
  const line = lineOf(exercise);
  return { kind, id, ask, answer: answerOf(exercise), digits, slips, hints, solution, ...(line && { line }) };
}

function answerOf(exercise: NumberExercise): number {
  return 'of' in exercise ? quantity(exercise.of, exercise.parameters) : exercise.answer;
}

/** The wrong numbers, each behind the id of its slip, in the order of the exercise. */
function slipsOf(exercise: NumberExercise): readonly (readonly [id: string, value: number])[] {
  const { of = '', parameters = article } = 'of' in exercise ? exercise : {};
  return exercise.slips.map((slip) =>
    typeof slip === 'string' ? [slip, quantity(`${of}~${slip}`, parameters)] : [slip.id, slip.value],
  );
}

function lineOf(exercise: NumberExercise): Line | undefined {
  if (!('of' in exercise) || exercise.line === undefined) return undefined;
  const { of, line, parameters } = exercise;
  return { of, ...line, ...(parameters && { parameters }) };
}

/**
 * The exercise's own reply to a slip, else the general one.
 * @throws Error if there is neither
 */
export function replyTo(slip: string, own: GeneralReplies, general: GeneralReplies, exercise: string): Text {
  return needText(own[slip] ?? general[slip], exercise, `the slip ${slip}`);
}

/** @throws Error naming the exercise and the part that nothing is said of */
export function needText<T>(text: T | undefined, exercise: string, part: string): T {
  if (text === undefined) throw new Error(`The texts of the exercise ${exercise} say nothing of ${part}.`);
  return text;
}
