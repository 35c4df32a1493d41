import { makeMoons } from '../../../lib/points/moons.ts';
import type { Points } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { standardise } from '../../../lib/points/standard-scaler.ts';
import { prepareThreeParts } from '../../../lib/points/validation-split.ts';
import type { RunSetting } from './messages.ts';

/** So many fresh points judge a run. */
export const freshCount = 100_000;

/** What a run learns from, what is watched, and what judges it. */
interface Parts {
  readonly train: Points;
  readonly test: Points;
  readonly judges: { readonly fresh: Points; readonly test: Points } | undefined;
}

/** The points of a setting; undefined where the shares leave a part empty. */
export function partsOf({ samples, noise, testSize, seed, decay }: RunSetting): Parts | undefined {
  const rest = samples - Math.ceil(testSize * samples);
  if (rest < 1 || (decay !== undefined && rest < 2)) return undefined;
  if (decay === undefined) {
    const { train, test } = prepareMoons({ samples, noise, testSize, seed });
    return { train, test, judges: undefined };
  }
  const { train, validation, test, scaler } = prepareThreeParts({ samples, noise, testSize, seed });
  return { train, test: validation, judges: { fresh: standardise(scaler, freshOf(noise, seed)), test } };
}

let made: { readonly noise: number; readonly seed: number; readonly points: Points } | undefined;

/** From the next seed, as made. A run that goes on has them still. */
function freshOf(noise: number, seed: number): Points {
  if (made?.noise !== noise || made.seed !== seed)
    made = { noise, seed, points: makeMoons({ samples: freshCount, noise, seed: seed + 1 }) };
  return made.points;
}
