import { quantity } from '../../lib/example/quantities.ts';
import { meanSquaredError } from '../../lib/neuron/losses.ts';
import { order } from '../setting/claim.ts';
import type { NamedQuantities } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

/** What is asked of the two outputs. */
const targetsOf = ({ parameters }: Setting): [number, number] => [
  quantity('t1', parameters),
  quantity('t2', parameters),
];

export const quantities = {
  // An output is too high where the slope of the error at it is printed above zero.
  'outputs-too-high': (setting) =>
    ['dE_dh1', 'dE_dh2'].filter((slope) => order(slope, 0, setting, { atLeast: 4 }) > 0).length,
  // What two outputs of one half would be wrong by, whatever comes in.
  'of-halves': (setting) => meanSquaredError(targetsOf(setting), [1 / 2, 1 / 2]),
  // A sigmoid's output lies between zero and one, and is neither.
  'targets-out-of-reach': (setting) => targetsOf(setting).filter((t) => !(t > 0 && t < 1)).length,
} satisfies NamedQuantities;
