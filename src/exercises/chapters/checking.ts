import { relativeError } from '../../lib/autograd/gradient-check.ts';
import type { Exercise } from '../exercise.ts';

/** A cube at two, nudged by a half. */
export const cube = { at: 2, step: 1 / 2 } as const;
const cubed = (shift: number) => (cube.at + shift) ** 3;
export const high = cubed(cube.step);
export const low = cubed(-cube.step);
const central = (high - low) / (2 * cube.step);

/** Two numbers for one derivative. */
export const pair = { given: -4 / 100, nudged: -5 / 100 } as const;
const apart = Math.abs(pair.given - pair.nudged);

/** ReLU to the right of its kink, with a nudge that reaches over it. */
export const kinked = { at: 1, step: 3 } as const;
const over = kinked.at + kinked.step;

/** What is left of a central difference's error, in parts of ten million, when the nudge is a tenth as long. */
export const shorter = { before: 300, after: 3 } as const;

/** How finely single precision is spaced at 1. */
export const spacing = 2 ** -23;

export const checking = [
  {
    kind: 'number',
    id: 'cube',
    answer: central,
    digits: { decimals: 2 },
    slips: [
      { id: 'true-slope', value: 3 * cube.at ** 2 },
      { id: 'one-sided', value: (high - cubed(0)) / cube.step },
      { id: 'to-the-left', value: (cubed(0) - low) / cube.step },
      { id: 'not-halved', value: (high - low) / cube.step },
      { id: 'half-divided', value: (high - low) / 2 },
    ],
  },
  {
    kind: 'number',
    id: 'order',
    answer: shorter.after,
    digits: { decimals: 0 },
    slips: [
      { id: 'first-order', value: shorter.before / 10 },
      { id: 'unchanged', value: shorter.before },
      { id: 'root', value: Math.round(shorter.before / Math.sqrt(10)) },
    ],
  },
  {
    kind: 'number',
    id: 'relative',
    answer: relativeError(pair.given, pair.nudged),
    digits: { significant: 2 },
    slips: [
      { id: 'absolute', value: apart },
      { id: 'of-the-smaller', value: apart / Math.abs(pair.given) },
      { id: 'of-the-sum', value: apart / Math.abs(pair.given + pair.nudged) },
      { id: 'signs-lost', value: Math.abs(pair.given + pair.nudged) / Math.abs(pair.nudged) },
    ],
  },
  {
    kind: 'choice',
    id: 'too-short',
    options: ['wrong', 'shorter', 'longer'],
    right: 'longer',
  },
  {
    kind: 'number',
    id: 'kink',
    answer: over / (2 * kinked.step),
    digits: { significant: 3 },
    slips: [
      { id: 'slope', value: 1 },
      { id: 'half', value: 1 / 2 },
      { id: 'to-the-left', value: kinked.at / kinked.step },
      { id: 'not-halved', value: over / kinked.step },
    ],
  },
  {
    kind: 'estimate',
    id: 'single',
    from: 0,
    to: 12,
    step: 1 / 2,
    decimals: 1,
    answer: -Math.log10(Math.cbrt(spacing)),
    within: 3 / 4,
  },
  {
    kind: 'choice',
    id: 'blind',
    options: ['sign', 'bias', 'input', 'path'],
    right: 'input',
  },
] as const satisfies readonly Exercise[];
