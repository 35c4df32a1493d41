import { roundNetwork } from '../../../lib/audit/round-network/round-network.ts';
import { articleShape } from '../../../lib/example/article.ts';
import { articlePolicy } from '../../../lib/network/policy.ts';
import { denseShape } from '../../../lib/network/shape.ts';
import { type Mistake, madeAt } from '../../../lib/slips/catalogue/made-at.ts';
import { evaluatorOf } from '../../../lib/slips/patched.ts';
import { stepOf } from '../../../lib/slips/step.ts';

/** To how many decimals the friend prints. */
export const decimals = 4;
/** What the friend prints of the step. */
export const asked = ['b11_new', 'c2_new', 'a11_new', 'c1_new'] as const;

const everyPath = 'dE_dy1_h1 dE_dy1_h2 dE_dy2_h1 dE_dy2_h2';

/** Mistakes that may lie behind it, each made throughout a layer. */
export const tried = {
  'no-hidden-slope': { slip: 'no-slope', at: 'dE_dzy1 dE_dzy2' },
  'one-path': { slip: 'one-path', at: 'dE_dy1 dE_dy2', reads: 'dE_dy1_h1' },
  'new-weights': { slip: 'new-weights', at: everyPath },
  // the weights transposed, which leaves two of the four where they are
  'wrong-wires': { slip: 'wrong-wires', at: 'dE_dy1_h2 dE_dy2_h1' },
  averaged: { slip: 'bias-averaged', at: 'dE_dc1' },
} as const satisfies Record<string, Mistake>;

export type Tried = keyof typeof tried;

/** The one that the friend has made. */
export const madeByFriend = 'one-path' satisfies Tried;

/** A step that stands nowhere in the book: its network and its numbers are drawn from a seed. */
const { example } = roundNetwork(17, denseShape(articleShape, articlePolicy), { decimals }, asked, {
  policy: { ...articlePolicy, rate: true, steps: false },
  kinds: ['no-slope', 'one-path', 'new-weights', 'wrong-wires', 'bias-averaged'],
  candidates: 4,
});
export const unseen = stepOf(example);

const at = evaluatorOf(unseen);
const ground = at.groundOf();
/** What is asked, with a mistake, in the order asked. */
export const valuesWith = (name: Tried): readonly number[] =>
  at.valuesOf(asked, at.prepare(madeAt(unseen, tried[name])), ground);
