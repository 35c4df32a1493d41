import { order } from '../setting/claim.ts';
import type { NamedQuantities } from '../setting/named.ts';

export const quantities = {
  // An output is too high where the slope of the error at it is printed above zero.
  'outputs-too-high': (setting) =>
    ['dE_dh1', 'dE_dh2'].filter((slope) => order(slope, 0, setting, { atLeast: 4 }) > 0).length,
} satisfies NamedQuantities;
