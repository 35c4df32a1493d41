import { quantity } from '../../lib/example/quantities.ts';
import type { NamedQuantities, NamedQuantity } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

const at = (reference: string, { parameters, rounding }: Setting) =>
  quantity(reference, parameters, rounding);

/** A quantity made from others. */
const from =
  (make: (at: (reference: string) => number) => number): NamedQuantity =>
  (setting) =>
    make((reference) => at(reference, setting));

/** The gradient of a11, had something else arrived at y1. */
const a11With = (arrived: (at: (reference: string) => number) => number) =>
  from((at) => arrived(at) * at('dy1_dzy1') * at('x1'));

export const quantities = {
  'twice-b22': from((at) => 2 * at('dE_db22')),
  'kept-b22': from((at) => at('dE_db22') + at('dE_db22@1')),
  // the way through h1 is written over that through h2
  'overwritten-a11': a11With((at) => at('dE_dy1_h1')),
  // y1 hands on what has come through h2, and then that once more with what has come through h1
  'too-early-a11': a11With((at) => at('dE_dy1_h2') + at('dE_dy1')),
} satisfies NamedQuantities;
