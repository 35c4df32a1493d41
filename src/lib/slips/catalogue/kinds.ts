import { anywhere } from './anywhere.ts';
import { backwardHidden } from './backward-hidden.ts';
import { backwardOutput } from './backward-output.ts';
import { biasSlips } from './biases.ts';
import { errorSlips } from './error.ts';
import { forward } from './forward.ts';
import { given } from './given.ts';
import { mistaken } from './mistaken.ts';
import type { Places } from './place.ts';
import { slopeSlips } from './slopes.ts';
import { sums } from './sums.ts';
import { update } from './update.ts';
import { weightSlips } from './weights.ts';

/** Where each kind of slip can be made in a network, in the order of the step. */
export const kinds = {
  ...anywhere,
  ...given,
  ...sums,
  ...forward,
  ...errorSlips,
  ...backwardOutput,
  ...slopeSlips,
  ...weightSlips,
  ...biasSlips,
  ...backwardHidden,
  ...update,
  ...mistaken,
} as const satisfies Record<string, Places>;

export type SlipKindId = keyof typeof kinds;
