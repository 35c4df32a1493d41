// Every chapter's exercises, by the chapter's slug, and with their words, those of the book's language, as questions.
import { anyNetwork } from './chapters/any-network.ts';
import { backwardHidden } from './chapters/backward-hidden.ts';
import { backwardOutput } from './chapters/backward-output.ts';
import { byMachine } from './chapters/by-machine.ts';
import { checking } from './chapters/checking.ts';
import { downhill } from './chapters/downhill.ts';
import { error } from './chapters/error.ts';
import { forward } from './chapters/forward.ts';
import { hiddenLayer } from './chapters/hidden-layer.ts';
import { manySteps } from './chapters/many-steps.ts';
import { network } from './chapters/network.ts';
import { oneNeuron } from './chapters/one-neuron.ts';
import { oneStep } from './chapters/one-step.ts';
import { sigmoid } from './chapters/sigmoid.ts';
import { twoMoons } from './chapters/two-moons.ts';
import { whatWasLearnt } from './chapters/what-was-learnt.ts';
import { whichMistake } from './chapters/which-mistake.ts';
import { codeExercises } from './code/index.ts';
import { type CodeQuestion, codeQuestionFrom } from './code-question.ts';
import type { Exercise } from './exercise.ts';
import { type AnyText, type GeneralReplies, type Question, questionFrom } from './question.ts';
import { codeTexts, texts } from './texts/index.ts';
import type { TextsOf } from './texts-of.ts';

export const exercises = {
  network,
  sigmoid,
  forward,
  error,
  'backward-output': backwardOutput,
  'backward-hidden': backwardHidden,
  'one-step': oneStep,
  'many-steps': manySteps,
  'two-moons': twoMoons,
  'one-neuron': oneNeuron,
  'hidden-layer': hiddenLayer,
  'what-was-learnt': whatWasLearnt,
  'any-network': anyNetwork,
  downhill,
  'by-machine': byMachine,
  checking,
  'which-mistake': whichMistake,
} as const satisfies Readonly<Record<string, readonly Exercise[]>>;

export type ExerciseSlug = keyof typeof exercises;

/** A chapter without texts is a type error here. */
const said: { readonly [Slug in ExerciseSlug]: TextsOf<(typeof exercises)[Slug]> } = texts;

/** The exercises of a chapter: none where a page has none. */
export function exercisesOf(slug: string): readonly Exercise[] {
  return Object.hasOwn(exercises, slug) ? exercises[slug as ExerciseSlug] : [];
}

/**
 * The same with their words.
 * @param general  what is said to a slip of the library that has no reply of its own
 * @throws Error if something is said nowhere
 */
export function questionsOf(slug: string, general: GeneralReplies): readonly Question[] {
  const texts: Readonly<Record<string, AnyText>> = said[slug as ExerciseSlug];
  return exercisesOf(slug).map((exercise) =>
    questionFrom(exercise, texts[exercise.id], general, `${slug}/${exercise.id}`),
  );
}

/**
 * A code exercise with its words.
 * @param id  the name of its folder
 * @throws Error if no exercise has that name, or something is said nowhere
 */
export function codeQuestionOf(id: string, general: GeneralReplies): CodeQuestion {
  if (!Object.hasOwn(codeExercises, id)) throw new Error(`There is no code exercise called "${id}".`);
  const known = id as keyof typeof codeExercises;
  return codeQuestionFrom(id, codeExercises[known], codeTexts[known], general);
}
