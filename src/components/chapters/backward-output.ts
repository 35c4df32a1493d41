import { traceUnder } from '../../lib/example/quantities.ts';
import { slopeByNudging } from '../../lib/trace/slope-by-nudging.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';

/** How far b22 is moved, either way, to see what the error does. */
const nudge = 1 / 1000;

export const quantities = {
  // A nudge is smaller than what rounding leaves of a number, so it goes without, whatever is rounded on the page.
  'nudged-b22': remembered(({ parameters }) =>
    slopeByNudging(traceUnder(undefined), parameters, 'b22', nudge),
  ),
} satisfies NamedQuantities;
