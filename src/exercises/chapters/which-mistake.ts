import { printedInArticle } from '../../lib/audit/printed.ts';
import { articleExample } from '../../lib/example/article-step.ts';
import { logit, sigmoid } from '../../lib/neuron/sigmoid.ts';
import results from '../../lib/results/slips.json' with { type: 'json' };
import { type Mistake, madeAt } from '../../lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../lib/slips/mistaken-trace.ts';
import { nudgeCheck } from '../../lib/slips/nudge-check.ts';
import { stepOf } from '../../lib/slips/step.ts';
import { madeByFriend } from '../code/mistakes-that-give/unseen.ts';
import type { Exercise } from '../exercise.ts';

export const printedOutput = printedInArticle.figures.h1_after;

/** What a reader of a figure may believe: so many mistakes, evenly spread between these two numbers. */
export const spread = { mistakes: 1000, from: 2 / 5, to: 3 / 5, decimals: 3 };
const expected = (decimals: number) => (spread.mistakes * 10 ** -decimals) / (spread.to - spread.from);
/** The same with two digits more. */
export const withMoreDigits = expected(spread.decimals + 2);

export const total = {
  moving: results.kinds.reduce((sum, { moving }) => sum + moving, 0),
  always: results.kinds.reduce((sum, { learnAlways }) => sum + learnAlways, 0),
};

const sums = ['zy1', 'zy2', 'zh1', 'zh2'];
const moved = ['a11', 'a12', 'a21', 'a22', 'c1', 'b11', 'b12', 'b21', 'b22', 'c2'];

/** Mistakes throughout the article's step, of which one passes the check by nudging. */
export const checked = {
  'no-slope': { slip: 'no-slope', at: 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2' },
  'one-path': { slip: 'one-path', at: 'dE_dy1 dE_dy2' },
  'rate-forgotten': {
    slip: 'rate-forgotten',
    at: moved.map((id) => `${id}_new`).join(' '),
  },
  'bias-sign': {
    slip: 'bias-sign',
    at: [...sums, 'dE_dc1', 'dE_dc2', ...sums.map((id) => `${id}_after`)].join(' '),
  },
} as const satisfies Record<string, Mistake>;

/** How many of the ten gradients agree with nudging the error, and of the ten moves. */
export function agreeing(name: keyof typeof checked): { readonly gradients: number; readonly moves: number } {
  const step = stepOf(articleExample());
  const all = nudgeCheck(mistakenTrace(step.entries, [madeAt(step, checked[name])]), step.parameters);
  return {
    gradients: all.filter(({ gradientAgrees }) => gradientAgrees).length,
    moves: all.filter(({ moveAgrees }) => moveAgrees).length,
  };
}

export const whichMistake = [
  {
    kind: 'number',
    id: 'backwards',
    answer: logit(printedOutput.value),
    digits: { decimals: 3 },
    slips: [
      { id: 'sigmoid-again', value: sigmoid(printedOutput.value) },
      { id: 'other-way', value: -logit(printedOutput.value) },
      { id: 'slope', value: printedOutput.value * (1 - printedOutput.value) },
      { id: 'odds', value: printedOutput.value / (1 - printedOutput.value) },
      { id: 'log-alone', value: Math.log(printedOutput.value) },
    ],
  },
  {
    kind: 'choice',
    id: 'unseen',
    options: ['no-hidden-slope', 'new-weights', madeByFriend, 'wrong-wires'],
    right: madeByFriend,
  },
  {
    kind: 'choice',
    id: 'passes',
    options: ['no-slope', 'bias-sign', 'one-path', 'rate-forgotten'],
    right: 'bias-sign',
  },
  {
    kind: 'estimate',
    id: 'still-learn',
    from: 0,
    to: 100,
    step: 1,
    decimals: 0,
    answer: (100 * total.always) / total.moving,
    within: 8,
  },
  {
    kind: 'number',
    id: 'by-chance',
    answer: expected(spread.decimals),
    digits: { decimals: 0 },
    slips: [
      { id: 'width-forgotten', value: spread.mistakes * 10 ** -spread.decimals },
      { id: 'half-a-unit', value: expected(spread.decimals) / 2 },
      { id: 'two-digits', value: expected(spread.decimals - 1) },
      { id: 'all', value: spread.mistakes },
    ],
  },
  {
    kind: 'choice',
    id: 'carried',
    options: ['two', 'one', 'none'],
    right: 'one',
  },
] as const satisfies readonly Exercise[];
