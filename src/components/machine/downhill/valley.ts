import { formatNumber } from '../../../lib/writing/format.ts';
import type { OptimiserChoice } from '../../words/vocabulary.ts';
import { contoursOf } from './contours.ts';
import { pathOf } from './downhill-view.ts';
import { groundOf } from './ground.ts';
import { changed, firstWalk } from './walk.ts';

// What the chapter says of its valley: where the path of each optimiser ends, once a reader has chosen it and nothing else.

const first = firstWalk('stretched');

export const stepsInValley = first.steps;

const lossShown = (number: number) => formatNumber(number, 'error', 3);

/** The loss after those steps, as the figure shows it. */
export const valleyEnd = (optimiser: OptimiserChoice): string =>
  lossShown(pathOf(changed(first, { optimiser })).at(-1)?.loss ?? Number.NaN);

/** The loss at the cross. */
export const valleyLeast = (): string => {
  const ground = groundOf(first);
  const { lowest } = contoursOf(ground);
  return lossShown(ground.surface.height(lowest.first, lowest.second));
};
