import { article } from '../example/article.ts';
import { valuesFor } from '../example/quantities.ts';
import { logit } from '../neuron/sigmoid.ts';
import { halfUnit } from '../number/half-unit.ts';
import type { Values } from '../trace/evaluate.ts';
import { decimalsOf, type Printed, printedInArticle } from './printed.ts';

/** The values of the new c2 between which both printed outputs after the step come out. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * With the other nine updated parameters right, which new c2 gives the article's printed outputs after the step? An
 * output printed with three decimals stands for an interval; the logit turns it into one for the weighted sum, and the
 * sum without its intercept, taken away, leaves one for c2. Both outputs must agree, so the two intervals are cut.
 * @param parameters  from which the step is made: the article's, unless others are given
 * @example interceptInterval() // { from: 0.0378444…, to: 0.0422218… }
 */
export function interceptInterval(parameters: Values = article): Interval {
  const values = valuesFor('E_after', parameters);
  const each = (['h1_after', 'h2_after'] as const).map((id) => {
    const withoutIntercept = (values[`z${id}`] as number) - (values.c2_new as number);
    const [low, high] = bounds(printedInArticle.figures[id]);
    return { from: logit(low) - withoutIntercept, to: logit(high) - withoutIntercept };
  });
  return { from: Math.max(...each.map(({ from }) => from)), to: Math.min(...each.map(({ to }) => to)) };
}

/** What a printed figure may have been before it was rounded: half a unit of its last digit either way. */
function bounds(printed: Printed): readonly [number, number] {
  const half = halfUnit(decimalsOf(printed));
  return [printed.value - half, printed.value + half];
}
