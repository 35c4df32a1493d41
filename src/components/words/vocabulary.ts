/**
 * What the words are asked to name. It is data, the same in every language; the rooms that bring these things about take
 * their names from here, so that words import no room.
 */

/** Why what a reader typed is no number. */
export type Unread =
  | 'empty'
  | 'not a number'
  | 'not finite'
  | 'too small'
  | 'divides by zero'
  | 'out of range';

/** Why what a reader typed is no answer. */
export type UnreadAnswer = Exclude<Unread, 'out of range'> | 'fraction';

/** To how many digits an answer is asked for. */
export type Asked = { readonly decimals: number } | { readonly significant: number };

/** What is rounded while computing, and to how many decimals. */
export interface Rounded {
  readonly what: 'outputs' | 'every quantity';
  readonly decimals: number;
}

/** What a reader can set by a number in the figures on two thousand points. */
export type FieldName =
  | 'samples'
  | 'noise'
  | 'testSize'
  | 'seed'
  | 'learningRate'
  | 'epochs'
  | 'width'
  | 'scale';

/** Why a setting of a trainer makes no run. */
export type Refusal = 'one class' | 'nothing to train on' | 'no finite loss';

/** What has just happened in a trainer, for the sentence under its figure. */
export type News =
  | 'whole'
  | 'at start'
  | 'edited'
  | 'running'
  | 'paused'
  | 'cancelled'
  | 'stepped'
  | 'done'
  | 'diverged'
  | 'broken';

/**
 * Words as another language has them: the same ones, each taking what the English one takes. Where one is missing, its
 * name is a type error.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Name in keyof Words]: Translated<Words[Name]> };
