import { anywhere } from './parts/anywhere.ts';
import { backwardHidden } from './parts/backward-hidden.ts';
import { backwardOutput } from './parts/backward-output.ts';
import { biasSlips } from './parts/biases.ts';
import { errorSlips } from './parts/error.ts';
import { forwardSlips } from './parts/forward.ts';
import { given } from './parts/given.ts';
import { mistaken } from './parts/mistaken.ts';
import type { Places } from './parts/place.ts';
import { slopeSlips } from './parts/slopes.ts';
import { sums } from './parts/sums.ts';
import { updateSlips } from './parts/update.ts';
import { weightSlips } from './parts/weights.ts';

/** Where each kind of slip can be made in a network, by the part of the step, in its order. */
export const parts = {
  anywhere,
  given,
  sums,
  outputs: forwardSlips,
  error: errorSlips,
  'backward-output': backwardOutput,
  slopes: slopeSlips,
  weights: weightSlips,
  biases: biasSlips,
  'backward-hidden': backwardHidden,
  update: updateSlips,
  mistaken,
} as const satisfies Record<string, Record<string, Places>>;

/** The same, by kind alone. */
export const kinds = {
  ...parts.anywhere,
  ...parts.given,
  ...parts.sums,
  ...parts.outputs,
  ...parts.error,
  ...parts['backward-output'],
  ...parts.slopes,
  ...parts.weights,
  ...parts.biases,
  ...parts['backward-hidden'],
  ...parts.update,
  ...parts.mistaken,
} as const satisfies Record<string, Places>;

/** The part of a step in which a mistake is made. */
export type SlipPart = keyof typeof parts;
/** The id of a kind of mistake. */
export type SlipKindId = keyof typeof kinds;
