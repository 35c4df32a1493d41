import { formatNumber } from '../../../lib/writing/format.ts';
import type { OptimiserChoice } from '../../words/vocabulary.ts';
import { pathOf } from './downhill-view.ts';
import { changed, firstWalk } from './walk.ts';

// What the chapter says of its valley: where the path of each optimiser ends, once a reader has chosen it and nothing else.

const first = firstWalk('stretched');

export const stepsInValley = first.steps;

/** The loss after those steps, as the figure shows it. */
export const valleyEnd = (optimiser: OptimiserChoice): string =>
  formatNumber(pathOf(changed(first, { optimiser })).at(-1)?.loss ?? Number.NaN, 'error', 3);
