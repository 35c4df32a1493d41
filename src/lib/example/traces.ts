import { articlePolicy, type TracePolicy } from '../network/policy.ts';
import { type Variation, type VariationName, variations } from '../slips/variations.ts';
import { withEdits } from '../trace/edits.ts';
import type { Entry } from '../trace/entry.ts';
import type { Rounding, Values } from '../trace/evaluate.ts';
import { traceOf } from '../trace/trace.ts';
import { articleShape } from './article.ts';

/** What a variation changes besides the rules of the trace. */
export interface Otherwise {
  readonly set?: Values;
  readonly rounding?: Rounding;
  /** whether any rule of the trace is another than the article's */
  readonly byOtherRules?: true;
  /** whether each neuron has an intercept of its own */
  readonly ownIntercepts?: true;
}

/**
 * The names of all variations that there are.
 * @example variationNames.includes('outputs-to-3') // true
 */
export const variationNames = Object.keys(variations) as readonly VariationName[];

/**
 * Whether a variation is called so.
 * @example
 * isVariation('no-slope') // true
 * isVariation('no-slop') // false
 */
export function isVariation(name: string): name is VariationName {
  return Object.hasOwn(variations, name);
}

/**
 * What a variation changes besides the rules of the trace.
 * @example otherwise('rate-large') // { set: { rho: 5 } }
 */
export function otherwise(name: VariationName | undefined): Otherwise {
  if (name === undefined) return {};
  const { set, rounding, edits, policy }: Variation = variations[name];
  return {
    ...(set && { set }),
    ...(rounding && { rounding }),
    ...((edits ?? policy) && { byOtherRules: true }),
    ...(policy?.biases === 'per neuron' && { ownIntercepts: true }),
  };
}

/**
 * The trace of the worked example's network, under a variation, in the order of computation; always the same list.
 * @example traceUnder('no-slope').find(({ id }) => id === 'dE_dzh1').op // 'same'
 */
export function traceUnder(name: VariationName | undefined): readonly Entry[] {
  const key = name ?? '';
  const { edits = [], policy }: Variation = name === undefined ? {} : variations[name];
  const asked: TracePolicy = { ...articlePolicy, ...policy };
  const trace = traces.get(key) ?? withEdits(traceOf(articleShape, asked), edits);
  traces.set(key, trace);
  return trace;
}

const traces = new Map<string, readonly Entry[]>();
