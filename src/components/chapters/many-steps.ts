import { article } from '../../lib/example/article.ts';
import { longRunBelow } from '../../lib/example/long-run.ts';
import { quantity, startFor } from '../../lib/example/quantities.ts';
import { traceUnder } from '../../lib/example/traces.ts';
import { experiments } from '../../lib/slips/experiments.ts';
import {
  changeBelow,
  errorBelow,
  firstStepWhere,
  gradientBelow,
  gradientsOfParameters,
  type StopRule,
} from '../../lib/trace/convergence.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { afterStaleSteps } from '../../lib/trace/stale.ts';
import { order } from '../setting/claim.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import { valueText } from '../setting/shown.ts';
import type { Setting } from '../setting/store.ts';

const trace = traceUnder(undefined);

/** The bound that all three rules for stopping share. */
const small = 1 / 1000;

/** The two learning rates that run side by side. */
export const rates = () => [article.rho, experiments['rate-large'].set.rho] as const;

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

/**
 * The step after which the article's run at the largest rate has an error below a bound. It rests for a quarter of a
 * million steps before.
 */
const leavesPlateau = (bound: number) => longRunBelow(bound, { ...article, ...experiments['rate-huge'].set });

/** What the article's n-th step takes away of the error that it finds, in per cent. */
const shareOf = (n: number) => () => 100 * (1 - quantity(`E@${n}`) / quantity(`E@${n - 1}`));

/** What the article's first steps leave of the error, in per cent. */
const leftAfter = (n: number) => () => (100 * quantity(`E@${n}`)) / quantity('E');

/** By how much ten times as many of the article's steps divide the error. */
const dividedFrom = (n: number) => () => quantity(`E@${n}`) / quantity(`E@${10 * n}`);

const atTwenty = (reference: string) => () => quantity(reference, { ...article, rho: 20 });

const staleAfter = (steps: number) =>
  remembered(({ parameters, rounding }) => afterStaleSteps(trace, parameters, steps, rounding).E as number);

/** The steps which are looked at one by one. */
const looked = [0, 1, 2, 3, 4, 5] as const;

/** What is no difference between two errors: how far one can be off costs more to find than the steps. */
const noise = 1e-15;

/** Which of 0, 1 and 2 the first five steps do: never print a higher error than the one before, both higher and lower ones, only higher. */
function bounces(setting: Setting): number {
  const errors = looked.map((n) => quantity(`E@${n}`, setting.parameters, setting.rounding));
  const ways = errors.slice(1).map((after, i) => {
    const before = errors[i] as number;
    const [isPrinted, wasPrinted] = [after, before].map((value) => valueText(value, 'error', setting));
    return Math.abs(after - before) < noise || isPrinted === wasPrinted ? 0 : Math.sign(after - before);
  });
  if (!ways.includes(1)) return 0;
  return ways.includes(-1) ? 1 : 2;
}

const gradients = gradientsOfParameters(trace).map((id) => `${id}@10000`);

/** The largest gradient after ten thousand steps, its sign aside. */
const largestGradient = ({ parameters, rounding }: Setting) =>
  Math.max(...gradients.map((one) => Math.abs(quantity(one, parameters, rounding))));

/** After ten thousand steps: 0 where a gradient is not small; else 1 where the error is small, and 2 where it is not. */
function rest(setting: Setting): number {
  if (!(largestGradient(setting) < small)) return 0;
  return quantity('E@10000', setting.parameters, setting.rounding) < small ? 1 : 2;
}

/** How many outputs print like their targets after ten thousand steps. */
const onTarget = (setting: Setting) =>
  [1, 2].filter((k) => order(`h${k}@10000`, `t${k}`, setting) === 0).length;

/** −1 for a step uphill, 0 for none; from 1 to 3, shorter than the article's, as long, longer. */
function rateBeside(setting: Setting): number {
  // In many steps also a rate shows that prints as nothing.
  const way = Math.sign(setting.parameters.rho as number);
  return way > 0 ? 2 + order('rho', article.rho, setting) : way;
}

export const quantities = {
  rate: rateBeside,
  'on-target': onTarget,
  bounces,
  'largest-gradient': largestGradient,
  rest,
  'left-after-ten': leftAfter(10),
  'left-after-hundred': leftAfter(100),
  'share-of-1': shareOf(1),
  'share-of-100': shareOf(100),
  'share-of-1000': shareOf(1000),
  'share-of-10000': shareOf(10_000),
  'share-of-50000': shareOf(50_000),
  'share-at-hundredth': () => 100 * (1 - quantity('E@1~rate-tiny') / quantity('E')),
  'divided-from-100': dividedFrom(100),
  'divided-from-1000': dividedFrom(1000),
  'one-at-twenty': atTwenty('E@1'),
  'hundred-at-twenty': atTwenty('E@100'),
  'thousand-at-twenty': atTwenty('E@1000'),
  'below-thousandth': () => leavesPlateau(small),
  'below-hundred-millionth': () => leavesPlateau(1e-8),
  'stale-error': staleAfter(10),
  'stale-error-thousand': staleAfter(1000),
} satisfies NamedQuantities;

/** What the network says to other inputs after ten thousand steps on its own one. */
export function answers({ parameters, rounding }: Setting) {
  const trained = startFor('E@10000', parameters, rounding);
  const inputs = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [100, 100],
  ] as const;
  return inputs.map(([x1, x2]) => {
    const { h1, h2 } = evaluate(trace, { ...trained, x1, x2 }, rounding);
    return { x1, x2, h1: h1 as number, h2: h2 as number };
  });
}
