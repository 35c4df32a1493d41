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

/** Where each kind of slip can be made in a network, in the order of the step. */
export const kinds = {
  ...anywhere,
  ...given,
  ...sums,
  ...forwardSlips,
  ...errorSlips,
  ...backwardOutput,
  ...slopeSlips,
  ...weightSlips,
  ...biasSlips,
  ...backwardHidden,
  ...updateSlips,
  ...mistaken,
} as const satisfies Record<string, Places>;

export type SlipKindId = keyof typeof kinds;
