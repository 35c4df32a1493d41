import type { HiddenActivation } from '../../../lib/neuron/activations.ts';
import type { Box } from '../../../lib/points/line-in-box.ts';
import type { Confusion } from '../../../lib/training/confusion.ts';
import type { Initialisation } from '../../../lib/training/initialise.ts';

/** A hidden layer: how many units, and how they begin. */
export interface HiddenSetting {
  readonly width: number;
  readonly activation: HiddenActivation;
  readonly initialisation: Initialisation;
  /** read by the starts `normal` and `constant` alone */
  readonly scale: number;
}

/** What a run is made from. One seed serves data, split and start, each generator seeded afresh. */
export interface MoonsSetting {
  readonly samples: number;
  readonly noise: number;
  readonly testSize: number;
  readonly seed: number;
  readonly learningRate: number;
  /** one neuron where there is none */
  readonly hidden?: HiddenSetting;
}

/** The points held back, standardised, and the part of the plane that is drawn. */
export interface TestPoints {
  readonly x: Float64Array;
  readonly y: Uint8Array;
  readonly trainCount: number;
  readonly box: Box;
  /** drawn, by the worker too */
  readonly marks?: PointsPicture;
}

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
  /** p on a grid of `fieldColumns` columns whose border is the box */
  readonly field: Float64Array;
  /** classes of the test points */
  readonly predicted: Uint8Array;
  readonly confusion: Confusion;
  readonly accuracy: number;
  /** the worker draws as well: the page has only to show it */
  readonly picture?: FieldPicture;
  /** with the answer to a start */
  readonly points?: TestPoints;
}

/** The grid on which a run's probabilities are drawn. */
export const fieldColumns = 49;
export const fieldRows = 37;

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
