import type { HiddenActivation } from '../../../lib/neuron/activations.ts';
import type { Box } from '../../../lib/points/line-in-box.ts';
import type { Confusion } from '../../../lib/training/confusion.ts';
import type { Initialisation } from '../../../lib/training/initialise.ts';
import type { Refusal } from '../../words/vocabulary.ts';
import type { DataSetting } from '../data/data.ts';

// What passes between the page and the worker: what a run is made from, and what has become of it.

/** A hidden layer: how many units, and how they begin. */
export interface HiddenSetting {
  readonly width: number;
  readonly activation: HiddenActivation;
  readonly initialisation: Initialisation;
  /** not read by every start */
  readonly scale: number;
}

/** What can be chosen for a hidden layer, in this order. */
export interface Offered {
  readonly activations: readonly HiddenActivation[];
  readonly initialisations: readonly Initialisation[];
  /** those of them that read a scale */
  readonly scaled: readonly Initialisation[];
}

/** What a run is made from. One seed serves data, split and start, each generator seeded afresh. */
export interface RunSetting extends DataSetting {
  readonly learningRate: number;
  /** one neuron where there is none */
  readonly hidden?: HiddenSetting;
  /**
   * Weight decay. Where it is given, even as 0, the points are dealt into three parts: what is called the test below is
   * the validation part, and fresh points and the test part judge.
   */
  readonly decay?: number;
}

/**
 * What the page asks of the worker. The token is the run's own: whatever is begun anew gets a new one, and an answer
 * under an old one is dropped.
 */
export type Request = Start | Advance;

export interface Start {
  readonly kind: 'start';
  readonly token: number;
  readonly setting: RunSetting;
  /** goes on from here: full-batch descent remembers nothing but its parameters */
  readonly resume?: { readonly epoch: number; readonly parameters: Float64Array };
}

export interface Advance {
  readonly kind: 'advance';
  readonly token: number;
  /** up to this epoch, or as far as the time allows, one epoch at least */
  readonly to: number;
  /** milliseconds */
  readonly within: number;
}

export type Reply = Frame | { readonly kind: 'refused'; readonly token: number; readonly why: Refusal };

/** A run at one epoch. */
export interface Frame {
  readonly kind: 'frame';
  readonly token: number;
  readonly epoch: number;
  /** of the epochs since the frame before, this one the last; of a start, its own */
  readonly trainLosses: Float64Array;
  readonly testLosses: Float64Array;
  readonly diverged: boolean;
  readonly parameters: Float64Array;
  /** p on the grid of `field.ts`, whose border is the box */
  readonly field: Float64Array;
  /** classes of the test points */
  readonly predicted: Uint8Array;
  readonly confusion: Confusion;
  readonly accuracy: number;
  /** where there are three parts */
  readonly judged?: Judged;
  /** the worker draws as well: the page has only to show it */
  readonly picture?: FieldPicture;
  /** with the answer to a start */
  readonly points?: TestPoints;
}

/** The losses of a run at one epoch on points that have had no say in it: fresh ones, and the test part. */
export interface Judged {
  readonly fresh: number;
  readonly test: number;
}

/** The points held back, standardised, and the part of the plane that is drawn. */
export interface TestPoints {
  readonly x: Float64Array;
  readonly y: Uint8Array;
  readonly box: Box;
  /** drawn, by the worker too */
  readonly marks?: PointsPicture;
}

/** Paths of the test points, by class. */
export interface PointsPicture {
  readonly zeros: string;
  readonly ones: string;
}

/** Paths of everything that a run draws into the plane. */
export interface FieldPicture {
  readonly bands: readonly string[];
  readonly boundary: string;
  /** where the boundary's name stands, and whether it ends there */
  readonly half: { readonly x: number; readonly y: number; readonly end: boolean } | undefined;
  readonly lines: string;
  readonly wrong: string;
}
