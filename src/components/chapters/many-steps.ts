import { article } from '../../lib/example/article.ts';
import { startFor, traceUnder } from '../../lib/example/quantities.ts';
import { variations } from '../../lib/slips/variations.ts';
import {
  changeBelow,
  errorBelow,
  firstStepWhere,
  gradientBelow,
  type StopRule,
} from '../../lib/trace/convergence.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { afterStaleSteps } from '../../lib/trace/stale.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

const trace = traceUnder(undefined);

/** The bound that all three rules for stopping share. */
const small = 1 / 1000;

/** The two learning rates that run side by side. */
export const rates = () => [article.rho, variations['rate-large'].set.rho] as const;

/** The step after which a rule says stop; NaN where it has not in twenty thousand. */
function firstStep(rule: StopRule, { parameters }: Setting): number {
  try {
    return firstStepWhere(rule, trace, parameters);
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}

/** By three rules for stopping. Each trains anew for another setting, which is too dear for a number that follows a drag. */
export function stops(setting: Setting) {
  return {
    byError: firstStep(errorBelow(small), setting),
    byGradient: firstStep(gradientBelow(small), setting),
    byChange: firstStep(changeBelow(small), setting),
  };
}

export const quantities = {
  'stale-error': remembered(
    ({ parameters, rounding }) => afterStaleSteps(trace, parameters, 10, rounding).E as number,
  ),
} satisfies NamedQuantities;

/** What the network says to four inputs after ten thousand steps on its own one. */
export function answers({ parameters, rounding }: Setting) {
  const trained = startFor('E@10000', parameters, rounding);
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;
  return corners.map(([x1, x2]) => {
    const { h1, h2 } = evaluate(trace, { ...trained, x1, x2 }, rounding);
    return { x1, x2, h1: h1 as number, h2: h2 as number };
  });
}
