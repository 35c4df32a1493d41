import { fail } from '../number/expect.ts';
import type { VariationName } from '../slips/variations.ts';
import { descend } from '../trace/descend.ts';
import type { Entry } from '../trace/entry.ts';
import { errorBounds } from '../trace/error-bounds.ts';
import { evaluate, type Rounding, type Values } from '../trace/evaluate.ts';
import { article } from './article.ts';
import { isVariation, otherwise, traceUnder } from './traces.ts';
import { articleAfter } from './written-out.ts';

/**
 * A quantity as chapters name it: an id of the trace, then `@STEPS` for its value after so many training steps,
 * then `~VARIATION` for the step done otherwise. `E@100`, `dE_db22~no-slope`, `E@10~rate-large`.
 */
export interface Reference {
  readonly id: string;
  readonly steps: number;
  readonly variation: VariationName | undefined;
}

/**
 * A reference, read.
 * @throws RangeError if the text is no reference or names an unknown variation
 * @throws RangeError if the text is no reference or names an unknown variation
 * @example parseReference('E@10~rate-large') // { id: 'E', steps: 10, variation: 'rate-large' }
 */
export function parseReference(text: string): Reference {
  const [, id, steps = '0', variation] = /^(\w+)(?:@(\d+))?(?:~([\w-]+))?$/.exec(text) ?? [];
  if (id === undefined) fail('parseReference', 'an id like E, E@100 or E~outputs-to-3', text);
  if (variation !== undefined && !isVariation(variation))
    fail('parseReference', 'a known variation', variation);
  return { id, steps: Number(steps), variation };
}

/**
 * A quantity's number at the given parameters of the worked example's network.
 * @param experiment  rounding that the reader asked for; a variation that rounds keeps its own
 * @throws RangeError if the reference names nothing
 * @example
 * quantity('E') // 0.443434…
 * quantity('E@100') // 0.00254648…
 * quantity('dE_db22~no-slope', { ...article, b22: 1 }) // 0.414216…
 */
export function quantity(reference: string, parameters: Values = article, experiment?: Rounding): number {
  const { id } = parseReference(reference);
  const values = valuesFor(reference, parameters, experiment);
  if (!Object.hasOwn(values, id)) fail('quantity', 'the id of a quantity', reference);
  return values[id] as number;
}

/**
 * All quantities of the step that a reference belongs to: its variation, after its number of steps.
 * @example
 * const { h1, h2 } = valuesFor('E@100');
 * [h1, h2] // [0.0860202…, 0.0942120…]
 */
export function valuesFor(reference: string, parameters: Values = article, experiment?: Rounding): Values {
  const { steps, variation } = parseReference(reference);
  const known = cache.get(parameters) ?? new Map<string, Values>();
  cache.set(parameters, known);
  const key = `@${steps}~${variation ?? ''}~${experiment?.what}${experiment?.decimals}`;
  const values = known.get(key) ?? compute(reference, parameters, experiment);
  known.set(key, values);
  return values;
}

/**
 * How far each of those quantities can be from what exact arithmetic gives. After some steps: in the last of them, from
 * the parameters that those before it left.
 * @example boundsFor('E').dE_da11 // 8.67867…e-18
 */
export function boundsFor(reference: string, parameters: Values = article, experiment?: Rounding): Values {
  const { variation } = parseReference(reference);
  const values = valuesFor(reference, parameters, experiment);
  const { rounding = experiment } = otherwise(variation);
  const known = bounds.get(values) ?? errorBounds(traceUnder(variation), values, rounding);
  bounds.set(values, known);
  return known;
}

const bounds = new WeakMap<Values, Values>();

/**
 * The parameters a reference starts from: the given ones, under its variation, after its number of steps.
 * @example startFor('E@100').b22 // 0.151596…
 */
export function startFor(reference: string, parameters: Values = article, experiment?: Rounding): Values {
  const { steps, variation } = parseReference(reference);
  const { set, byOtherRules, ownIntercepts, rounding = experiment } = otherwise(variation);
  const given = { ...parameters, ...set };
  const start = ownIntercepts ? withOwnIntercepts(given) : given;
  if (steps === 0) return start;
  if (byOtherRules ?? rounding) return descend(traceUnder(variation), start, steps, rounding);
  return articleAfter(start, steps);
}

const cache = new WeakMap<Values, Map<string, Values>>();

/**
 * What a reference names.
 * @throws RangeError if it names nothing
 * @example
 * entryOf('dE_db22').inputs // ['dE_dzh2', 'y2']
 * entryOf('dE_dq22') // throws RangeError
 */
export function entryOf(reference: string): Entry {
  const { id, variation } = parseReference(reference);
  return entriesFor(variation).get(id) ?? fail('entryOf', 'the id of a quantity', reference);
}

/**
 * The trace of the worked example's network, under a variation, by id.
 * @example entriesFor(undefined).get('y1').op // 'sigmoid'
 */
export function entriesFor(variation: VariationName | undefined): ReadonlyMap<string, Entry> {
  const key = variation ?? '';
  const entries = byId.get(key) ?? new Map(traceUnder(variation).map((entry) => [entry.id, entry]));
  byId.set(key, entries);
  return entries;
}

const byId = new Map<string, ReadonlyMap<string, Entry>>();

function compute(reference: string, parameters: Values, experiment?: Rounding): Values {
  const { variation } = parseReference(reference);
  const { rounding = experiment } = otherwise(variation);
  return evaluate(traceUnder(variation), startFor(reference, parameters, experiment), rounding);
}

/** Where every neuron has an intercept of its own, all of a layer start from the one that the layer shared. */
function withOwnIntercepts(parameters: Values): Values {
  const { c1 = 0, c2 = 0 } = parameters;
  return { ...parameters, c1_1: c1, c1_2: c1, c2_1: c2, c2_2: c2 };
}
