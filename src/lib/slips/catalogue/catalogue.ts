import { fail } from '../../number/expect.ts';
import type { Made } from '../made.ts';
import type { Step } from '../step.ts';
import { kinds, parts, type SlipKindId, type SlipPart } from './kinds.ts';
import { netOf, type Plan } from './net.ts';

export type { SlipKindId, SlipPart } from './kinds.ts';

/** A kind of mistake: how common it is, and every place of a network where it can be made. */
export interface SlipKind {
  /** 1 for the commonest: of those that give the same number, that one is named */
  readonly usual: number;
  /**
   * Made one by one as they are asked for, each once; none where the network has no such place.
   * @throws RangeError if the step is not done right, with the old weights on the way back
   */
  readonly made: (step: Plan) => Iterable<Made>;
}

const commonestFirst = [
  'no-slope',
  'new-weights',
  'target-minus-output',
  'gradient-added',
  'bias-sign',
  'sign-lost',
  'no-bias',
  'rate-forgotten',
  'no-softmax',
  'input-left-out',
  'no-activation',
  'outputs-exchanged',
  'exponent-sign',
  'one-path',
  'indices-swapped',
  'wrong-wires',
  'sum-for-output',
  'two-dropped',
  'lg-for-ln',
  'loss-half-sum',
  'loss-sum',
  'loss-mean',
  'bias-frozen',
  'weight-frozen',
  'old-weight-dropped',
  'bias-averaged',
  'bias-from-one',
  'times-weight',
  'slope-of-sum',
  'slope-of-output',
  'output-for-slope',
  'cross-entropy-gradient',
  'squares-gradient',
  'jacobian-skipped',
  'jacobian-diagonal',
  'bias-summed',
  'bias-of-its-own',
  'bias-moved',
  'weights-left-out',
  'gradients-summed',
  'weights-exchanged',
  'inputs-exchanged',
  'targets-exchanged',
  'input-of-another-sample',
  'target-of-another-sample',
  'not-squared',
  'error-for-slope',
  'rate-twice',
  'rate-as-divisor',
  'step-subtracted',
  'another-of-the-weight',
  'before-for-after',
  'after-for-before',
  'old-weights-after',
  'old-outputs-after',
  'input-after',
  'input-of-another-wire',
  'delta-of-another',
  'gradients-transposed',
  'gradient-of-another',
  'old-weight-of-another',
  'another-weight',
  'another-input',
  'another-bias',
  'biases-exchanged',
  'weights-exchanged-back',
  'delta-of-another-path',
  'path-dropped',
  'paths-averaged',
  'slope-left-for-later',
  'slope-twice',
  'one-factor',
  'sum-for-slope',
  'slope-of-another-activation',
  'slope-of-another',
  'another-activation',
  'sigmoid-for-softmax',
  'term-dropped',
  'miss-dropped',
  'miss-of-another',
  'squared-together',
  'cross-entropy-for-squares',
  'squares-for-cross-entropy',
  'term-of-cross-entropy',
  'error-not-passed-on',
  'delta-for-gradient',
  'input-of-another-layer',
  'bias-times-input',
  'bias-times-bias',
  'bias-delta-of-another',
  'rate-times-weight',
  'step-times-weight',
  'of-another',
] as const satisfies readonly SlipKindId[];

/**
 * The mistakes that people make in a step of any fully connected network, by id, the commonest first. What each is stands
 * in one sentence in the words.
 * @example
 * const [first] = catalogue['no-slope'].made(stepOf(articleExample()));
 * first.at // ['dE_dzy1']
 * first.edits // [{ id: 'dE_dzy1', op: 'same', inputs: ['dE_dy1'] }]
 */
export const catalogue = Object.fromEntries(
  commonestFirst.map((slip, i): [SlipKindId, SlipKind] => [
    slip,
    { usual: i + 1, made: (step) => named(slip, step) },
  ]),
) as Readonly<Record<SlipKindId, SlipKind>>;

/**
 * The kinds by the part of the step where they are made, both in the order of the step.
 * @example Object.keys(slipsByPart) // ['anywhere', 'given', 'sums', 'outputs', 'error', 'backward-output', …]
 */
export const slipsByPart = Object.fromEntries(
  Object.entries(parts).map(([part, own]) => [part, Object.keys(own)]),
) as unknown as Readonly<Record<SlipPart, readonly SlipKindId[]>>;

function* named(slip: SlipKindId, step: Plan): Generator<Made> {
  if (step.policy.hidden !== 'old')
    fail('catalogue', 'a step done right, with the old weights on the way back', step.policy.hidden);
  const seen = new Set<string>();
  for (const place of kinds[slip](netOf(step))) {
    const key = keyOf(place);
    if (seen.has(key)) continue;
    seen.add(key);
    yield { slip, ...place };
  }
}

/** What a place changes, whatever the order. */
function keyOf({ edits, set }: Omit<Made, 'slip'>): string {
  const rules = edits.map(({ id, op, inputs, factor }) => `${id} ${op} ${inputs.join(' ')} ${factor ?? ''}`);
  if (rules.length > 1) rules.sort();
  return rules.join('; ') + (set ? JSON.stringify(set) : '');
}

/**
 * Every mistake of the catalogue that can be made in a step, the commonest kinds first, as they are asked for.
 * @example
 * const [first] = everyMade(stepOf(articleExample()));
 * first.slip // 'no-slope'
 */
export function* everyMade(step: Plan): Generator<Made> {
  for (const { made } of Object.values(catalogue)) yield* made(step);
}

/**
 * All of them, as a list.
 * @example madeIn(stepOf(articleExample())).length > 1000 // true
 */
export const madeIn = (step: Step): readonly Made[] => [...everyMade(step)];
