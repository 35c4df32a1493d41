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

/** How a step of the worked example can be computed. */
export type RoadName = 'forward mode' | 'objects' | 'tape' | 'layers' | 'written out';

/** The operations of the worked example as a graph. */
export type GateOp = 'times' | 'plus' | 'minus' | 'pow' | 'sigmoid';

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
  | 'scale'
  | 'decay';

/** Why a setting of a trainer makes no run. */
export type Refusal = 'one class' | 'nothing to train on' | 'no finite loss';

/** The part of the points that is watched while a model is trained on another. */
export type HeldPart = 'test' | 'validation';

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

/** Why a network of the reader’s is none, or its step means nothing. */
export type Impossible =
  | 'layers'
  | 'units'
  | 'softmax before the end'
  | 'softmax of one'
  | 'loss and activation'
  | 'targets of a softmax'
  | 'targets of yes and no';

/** What a step of a network is given. */
export type GivenKind = 'input' | 'weight' | 'bias' | 'target' | 'rate';

/** A layer of neurons as a heading names it; hidden layers have numbers where there are several. */
export type LayerName =
  | { readonly kind: 'output' }
  | { readonly kind: 'hidden'; readonly number: number | undefined };

/** A form in which a worked step can be taken along. */
export type StepForm = 'latex' | 'markdown' | 'csv' | 'numpy' | 'torch';

/** How a run of many steps came to its end. */
export type RunEnd = 'done' | 'too large' | 'no slope';
/** What a worksheet can ask for. */
export type AskedQuantities =
  | 'sums'
  | 'hidden'
  | 'outputs'
  | 'error'
  | 'deltas'
  | 'gradients'
  | 'new'
  | 'after';

/** Why there is no worksheet. */
export type SheetFault = 'nothing asked' | 'saturated' | 'unseen';

/**
 * Words as another language has them: the same ones, each taking what the English one takes. Where one is missing, its
 * name is a type error.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Name in keyof Words]: Translated<Words[Name]> };

/** Where a path downhill can be drawn: the worked example, or one neuron on moons, its first feature in other units. */
export type GroundName = 'example' | 'moons' | 'stretched';

/** The ways to go downhill. */
export type OptimiserChoice = 'plain' | 'momentum' | 'adam';

/** What a reader types of a path downhill. */
export type DownhillField = 'rate' | 'kept' | 'steps';

/** The parameters that can span the plane of a loss. */
export type PlaneParameter =
  | 'a11'
  | 'a12'
  | 'a21'
  | 'a22'
  | 'c1'
  | 'b11'
  | 'b12'
  | 'b21'
  | 'b22'
  | 'c2'
  | 'w1'
  | 'w2';
