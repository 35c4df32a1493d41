// The answers, worked out again without the library: from the article's parameters and plain arithmetic.
import { describe, expect, test } from 'vitest';
import type { ExerciseSlug } from '../../src/exercises/index.ts';
import { errorAfterSteps, table } from '../lib/facts.ts';
import { expectClose, slopeOf } from '../lib/helpers.ts';
import { type Name, type Pair, plainStep, start } from './plain-step.ts';
import { questions } from './questions.ts';

const σ = (z: number) => 1 / (1 + Math.exp(-z));
const full = Object.fromEntries(table.map(({ id, full }) => [id, full]));
const { h1 = 0, h2 = 0 } = full;
const y1 = σ(0.05 * 0.1 + 0.1 * 0.3 + 0.35);
const y2 = σ(0.05 * 0.2 + 0.1 * 0.4 + 0.35);

function answerTo(slug: ExerciseSlug, id: string): number {
  const found = questions.find(({ name }) => name === `${slug}/${id}`)?.question;
  if (found === undefined || found.kind === 'choice') return Number.NaN;
  return found.answer;
}

/** Deltas of the outputs when the second target is 1. */
const d1 = (h1 - 0.03) * h1 * (1 - h1);
const d2 = (h2 - 1) * h2 * (1 - h2);

describe('the answers, worked out again', () => {
  test.each<[ExerciseSlug, string, number]>([
    ['network', 'count', 26],
    ['sigmoid', 'from-slope', (1 - Math.sqrt(1 - 4 * 0.16)) / 2],
    ['sigmoid', 'three-deep', 0.015625],
    ['sigmoid', 'half-slope', 0.8535533905932737],
    ['forward', 'ones', σ(0.75)],
    ['error', 'one-hit', (h2 - 0.05) ** 2 / 2],
    ['error', 'third-output', (2 * (h1 - 0.03)) / 3],
    ['backward-output', 'b22', d2 * y2],
    ['backward-output', 'c2', 0.1 - 0.5 * (d1 + d2)],
    ['backward-hidden', 'a21', (d1 * 0.5 + d2 * 0.6) * y1 * (1 - y1) * 0.1],
    ['backward-hidden', 'c1', (d1 * 0.5 + d2 * 0.6) * y1 * (1 - y1) + (d1 * 0.7 + d2 * 0.8) * y2 * (1 - y2)],
    ['one-step', 'rate-one', 0.5 - (h1 - 0.03) * h1 * (1 - h1) * y1],
    ['many-steps', 'two-samples', (h1 - (0.03 + 1) / 2) * h1 * (1 - h1) * y1],
    ['two-moons', 'sizes', 2400],
    ['one-neuron', 'two-points', (-0.25 * 4 + 0.9 * 2) / 2],
    ['one-neuron', 'ignorance', Math.LN2],
    ['hidden-layer', 'parameters', 2 * 16 + 16 + 16 + 1],
    ['what-was-learnt', 'one-test', 0.3 / Math.sqrt(600)],
    // by counting: 45 points worth 1, 5 worth −1, 150 worth 0; their deviation over the root of 200
    ['what-was-learnt', 'pairs', Math.sqrt((45 * 0.8 ** 2 + 5 * 1.2 ** 2 + 150 * 0.2 ** 2) / 200 / 200)],
    ['what-was-learnt', 'decay-step', 1.825],
    ['what-was-learnt', 'threshold', 0.25],
    ['any-network', 'chain', -0.16],
    ['any-network', 'products', 4 * 6 + 2 * 6 * 3],
    ['any-network', 'deep', (10 + 9 + 0.21) / 10],
    ['any-network', 'break-even', 4 / Math.sqrt(10)],
    ['any-network', 'softmax', 2 / (1 + 2 + 3) - 1],
    ['downhill', 'nudge', -0.105],
    ['downhill', 'one-step', 0.5 - 0.1 * 3],
    ['downhill', 'largest-rate', 1 / 3],
    ['downhill', 'velocity', 0.71],
    ['downhill', 'left-over', (100 * 24) / 26],
    ['downhill', 'larger-batch', 144],
    ['by-machine', 'fork', 2 * 15 * 5],
    ['by-machine', 'sweeps', 5],
    ['by-machine', 'not-zeroed', 0.2 + 0.4 + 0.6],
    // (15.625 − 3.375)/1
    ['checking', 'cube', 12.25],
    ['checking', 'order', 300 / 10 ** 2],
    ['checking', 'relative', 1 / 5],
    ['checking', 'kink', 4 / 6],
    ['checking', 'single', (23 * Math.log10(2)) / 3],
    ['which-mistake', 'backwards', Math.log(0.667 / 0.333)],
    // a thousand numbers on the two hundred figures from 0.400 to 0.600
    ['which-mistake', 'by-chance', 1000 / 200],
    // scripts/slips-results.ts: 766 of 963
    ['which-mistake', 'still-learn', (100 * 766) / 963],
  ])('%s/%s', (slug, id, value) => {
    expectClose(answerTo(slug, id), value, 1e-12);
  });

  test('a whole step by pencil, its slope found without calculus', () => {
    const errorAt = (a: number) => (1 - σ(3 * σ(4 * a - 1) - 1.5)) ** 2;
    const slope = slopeOf((shift) => errorAt(0.25 + shift));
    expectClose(answerTo('one-step', 'by-hand'), 0.25 - 0.5 * slope, 1e-9);
  });

  test('gradients, found again by nudging', () => {
    const nudged = (name: Name, targets: Pair) =>
      slopeOf((shift) => plainStep({ ...start, [name]: start[name] + shift }, { targets }).error);
    expectClose(answerTo('backward-output', 'b22'), nudged('b22', [0.03, 1]), 1e-9);
    expectClose(answerTo('backward-hidden', 'a21'), nudged('a21', [0.03, 1]), 1e-8);
    expectClose(answerTo('backward-hidden', 'c1'), nudged('c1', [0.03, 1]), 1e-9);
    const both = (nudged('b11', [0.03, 0.05]) + nudged('b11', [1, 1])) / 2;
    expectClose(answerTo('many-steps', 'two-samples'), both, 1e-9);
    const times = nudged('b22', [0.03, 0.05]) / nudged('a11', [0.03, 0.05]);
    expectClose(answerTo('backward-hidden', 'how-many-times'), times, 1e-7);
  });

  test('the loss of two points, nudged: their sums are 4w and 2w, and an intercept of each gives the probability', () => {
    const loss = (p: number, y: number) => -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
    const slope = slopeOf((w) => (loss(σ(4 * w + Math.log(3)), 1) + loss(σ(2 * w + Math.log(9)), 0)) / 2);
    expectClose(answerTo('one-neuron', 'two-points'), slope, 1e-9);
  });

  test('how many steps it takes, counted by plain arithmetic', () => {
    const stepsBelow = (bound: number, rate: number) => {
      let network = start;
      for (let n = 0; ; n++) {
        const { error, next } = plainStep(network, { rate });
        if (error < bound) return n;
        network = next;
      }
    };
    expect(answerTo('many-steps', 'below')).toBe(stepsBelow(0.01, 0.5));
    expect(answerTo('many-steps', 'tenth')).toBe(stepsBelow(0.01, 0.05));
  });

  test('the error falls below a hundredth between the steps where it is known', () => {
    const steps = answerTo('many-steps', 'below');
    const known = new Map<number, number>(errorAfterSteps);
    expect(known.get(10)).toBeGreaterThan(0.01);
    expect(known.get(100)).toBeLessThan(0.01);
    expect(steps).toBeGreaterThan(10);
    expect(steps).toBeLessThan(100);
  });

  test('three and a half per cent above the floor, from the losses that scikit-learn’s data gave', () => {
    expect(answerTo('one-neuron', 'stable')).toBeCloseTo(100 * (0.3741 / 0.3614 - 1), 1);
  });

  test('what a reader computes from the digits shown is accepted', () => {
    // The mean and the deviation of the question as it prints them, found by NumPy for seed 0.
    expect(answerTo('two-moons', 'standardise')).toBeCloseTo((2 - 0.4875) / 0.9649, 2);
  });
});
