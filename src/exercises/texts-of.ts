// What is said at an exercise, by its ids. `TextsOf` of a chapter's exercises has a place for each of their texts and
// for nothing else, so one that is missing or left over is a type error at its id.
import type { SlipId } from '../lib/slips/slips.ts';
import type { CodeExercise } from './code/code-exercise.ts';
import type { Choice, Estimate, Exercise, NumberExercise } from './exercise.ts';
import type { Text } from './text.ts';

/** The texts of a chapter's exercises, in one language. */
export type TextsOf<List extends readonly Exercise[]> = {
  readonly [E in List[number] as E['id']]: TextOf<E>;
};

export type TextOf<E extends Exercise> = E extends Choice
  ? ChoiceText<E['options'][number]>
  : E extends Estimate
    ? EstimateText
    : E extends NumberExercise
      ? NumberText<IdOf<E['slips'][number]>>
      : never;

export interface ChoiceText<Option extends string = string> {
  readonly ask: Text;
  readonly options: Readonly<Record<Option, { readonly text: Text; readonly reply: Text }>>;
}

export interface EstimateText {
  readonly ask: Text;
  /** behind every number on the slider, with the space before it */
  readonly unit?: string;
  readonly below: Text;
  readonly above: Text;
  readonly solution: Text;
}

export interface NumberText<Slip extends string = string> {
  readonly ask: Text;
  readonly slips: Replies<Slip>;
  /** shown one by one */
  readonly hints: readonly Text[];
  readonly solution: Text;
}

/** The texts of a code exercise: a title, what each check tries, hints one by one, a reply to each slip. */
export interface CodeTextOf<E extends CodeExercise = CodeExercise> {
  readonly title: string;
  readonly checks: Readonly<Record<keyof E['checks'] & string, string>>;
  readonly hints: readonly string[];
  readonly slips: Replies<keyof E['slips'] & string>;
}

/** One to every slip; to one of the library's only where its general sentence is not enough. */
export type Replies<Slip extends string = string> = {
  readonly [S in Exclude<Slip, SlipId>]: Text;
} & { readonly [S in Extract<Slip, SlipId>]?: Text };

type IdOf<Slip> = Slip extends { id: infer Id extends string } ? Id : Slip & string;
