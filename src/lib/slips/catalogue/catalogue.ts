import type { Made } from '../made.ts';
import type { Step } from '../step.ts';
import { anywhere } from './anywhere.ts';
import { backwardHidden } from './backward-hidden.ts';
import { backwardOutput } from './backward-output.ts';
import { biasSlips } from './biases.ts';
import { forward } from './forward.ts';
import { netOf, type Plan } from './net.ts';
import type { Places } from './place.ts';
import { update } from './update.ts';

const kinds = {
  ...anywhere,
  ...forward,
  ...backwardOutput,
  ...backwardHidden,
  ...biasSlips,
  ...update,
} as const satisfies Record<string, Places>;

export type SlipKindId = keyof typeof kinds;

/** A kind of mistake: how common it is, and every place of a network where it can be made. */
export interface SlipKind {
  /** 1 for the commonest */
  readonly usual: number;
  /** lazily, small places before large ones; none where the network has no such place */
  readonly made: (step: Plan) => Iterable<Made>;
}

/** The slips, the commonest first: of those that give the same number, the first is named. */
const commonestFirst = [
  'no-slope',
  'sign-lost',
  'target-minus-output',
  'gradient-added',
  'new-weights',
  'no-bias',
  'rate-forgotten',
  'one-path',
  'bias-averaged',
  'bias-frozen',
  'no-activation',
  'no-softmax',
] as const satisfies readonly SlipKindId[];

/**
 * The mistakes that people make in a step of any fully connected network, by id, the commonest first. What each is stands
 * in one sentence in the words.
 * @example catalogue['no-slope'].made(stepOf(example))
 */
export const catalogue = Object.fromEntries(
  commonestFirst.map((slip, i): [SlipKindId, SlipKind] => [
    slip,
    { usual: i + 1, made: (step) => named(slip, step) },
  ]),
) as Readonly<Record<SlipKindId, SlipKind>>;

function* named(slip: SlipKindId, step: Plan): Generator<Made> {
  for (const place of kinds[slip](netOf(step))) yield { slip, ...place };
}

/** Every mistake of the catalogue that can be made in a step, the commonest kinds first. */
export function* everyMade(step: Plan): Generator<Made> {
  for (const { made } of Object.values(catalogue)) yield* made(step);
}

/** All of them, as a list. */
export const madeIn = (step: Step): readonly Made[] => [...everyMade(step)];
