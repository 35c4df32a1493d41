import { article } from '../../lib/example/article.ts';
import { quantity } from '../../lib/example/quantities.ts';
import { traceUnder } from '../../lib/example/traces.ts';
import { sigmoid } from '../../lib/neuron/sigmoid.ts';
import { slopeByNudging } from '../../lib/trace/slope-by-nudging.ts';
import { heldDigits } from '../../lib/writing/format.ts';
import { order } from '../setting/claim.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import { slipped } from '../setting/slipped.ts';
import type { Setting } from '../setting/store.ts';

// A nudge is smaller than what rounding leaves of a number, so all of these go without, whatever is rounded on the page.

/** How far b22 is moved, either way, to see what the error does. */
export const nudge = 1 / 1000;

/** The one that suits the three weights which readers are asked to try. */
const bestNudge = 1e-5;

const nudged = remembered(({ parameters }) =>
  slopeByNudging(traceUnder(undefined), parameters, 'b22', nudge),
);

/**
 * What a nudge of b22, upwards, does on its way to the error. Each change for a unit of the one before it is worked out
 * without taking nearly equal numbers from each other, so that it holds where the output hardly moves.
 */
const moved = remembered(({ parameters }) => {
  const [y2, zh2, h2] = ['y2', 'zh2', 'h2'].map((id) => quantity(id, parameters)) as [number, number, number];
  const zh2Moved = y2 * nudge;
  // σ(z + d) − σ(z) = σ(z + d) σ(−z) (1 − e^−d)
  const h2PerZh2 =
    sigmoid(zh2 + zh2Moved) * sigmoid(-zh2) * (zh2Moved === 0 ? 1 : -Math.expm1(-zh2Moved) / zh2Moved);
  const h2Moved = h2PerZh2 * zh2Moved;
  // ((h + d − t)² − (h − t)²)/2 = d (h − t + d/2)
  const EPerH2 = h2 - quantity('t2', parameters) + h2Moved / 2;
  return { y2, zh2Moved, h2PerZh2, h2Moved, EPerH2, EMoved: EPerH2 * h2Moved };
});

const outputWeights = ['b11', 'b12', 'b21', 'b22'] as const;
const factors = ['dE_dh2', 'dh2_dzh2', 'y2'] as const;

/** Which of the three factors is printed as the smallest, its sign aside: 1, 2 or 3; 0 where two are alike. */
const smallestFactor = (setting: Setting) =>
  1 +
  factors.findIndex((one) =>
    factors.every((other) => other === one || order(one, other, setting, { sizes: true }) < 0),
  );

/** −2 where all output weights are printed lower after the step, 2 where all are higher, 0 where none moves, else 1. */
function wayOfWeights(setting: Setting): number {
  const ways = outputWeights.map((id) => order(`${id}_new`, id, setting, { atLeast: 4 }));
  const [first = 0] = ways;
  if (ways.some((way) => way !== first)) return 1;
  return 2 * first;
}

/** −1 or 1 where the step takes c2 below or above zero from where it was not, as both are printed; else 0. */
function crossing(setting: Setting): number {
  const [before, after] = ['c2', 'c2_new'].map((id) => order(id, 0, setting, { atLeast: 5 })) as [
    number,
    number,
  ];
  return after === before ? 0 : after;
}

export const quantities = {
  'moved-zh2': (setting) => moved(setting).zh2Moved,
  'moved-h2': (setting) => moved(setting).h2Moved,
  'moved-E': (setting) => moved(setting).EMoved,
  'zh2-per-b22': (setting) => moved(setting).y2,
  'h2-per-zh2': (setting) => moved(setting).h2PerZh2,
  'E-per-h2': (setting) => moved(setting).EPerH2,
  'E-per-b22': (setting) => moved(setting).EMoved / nudge,
  'nudged-b22': nudged,
  'nudge-off': (setting) =>
    Math.abs(nudged(setting) - quantity('dE_db22', setting.parameters, setting.rounding)),
  // The same as a share of the slope; −1 where the page rounds on the way, NaN where there is no slope to find.
  'nudge-off-share': (setting) => {
    if (setting.rounding) return -1;
    const slope = quantity('dE_db22', setting.parameters);
    const off = Math.abs(nudged(setting) - slope);
    if (slope === 0) return off === 0 ? Number.NaN : 1;
    return off / Math.abs(slope);
  },
  'size-of-b22': ({ parameters, rounding }) => Math.abs(quantity('dE_db22', parameters, rounding)),
  'smallest-factor': smallestFactor,
  // 1 where the larger miss has the larger delta, −1 where it has the smaller one, 0 where two are alike
  'misses-and-deltas': (setting) =>
    order('dE_dh1', 'dE_dh2', setting, { sizes: true }) *
    order('dE_dzh1', 'dE_dzh2', setting, { sizes: true }),
  'way-of-weights': wayOfWeights,
  // 1 where the two deltas have the same sign, −1 where opposite ones, 0 where one is nothing
  'deltas-together': (setting) =>
    order('dE_dzh1', 0, setting, { atLeast: 4 }) * order('dE_dzh2', 0, setting, { atLeast: 4 }),
  'c2-crossing': crossing,
  'slip-times-weight': (setting) => slipped('dE_db22~times-weight', 'dE_db22', setting),
  'best-nudge-digits': () =>
    Math.min(
      ...['b22', 'b11', 'a11'].map((id) => {
        const slope = quantity(`dE_d${id}`);
        const off = slopeByNudging(traceUnder(undefined), article, id, bestNudge) - slope;
        return heldDigits(slope, 'gradient', Math.abs(off));
      }),
    ),
} satisfies NamedQuantities;
