// The study of mistakes that stay in every step: its measures against loops by hand. `long` has the committed results.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/lib/slips/catalogue/catalogue.ts';
import { madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import type { Made } from '../../../src/lib/slips/made.ts';
import {
  contrastingSamples,
  leftOfTwoSamples,
  rightError,
  slipRun,
  slipStart,
} from '../../../src/lib/studies/slips-study.ts';
import { type Network, plainStep, start } from '../../exercises/plain-step.ts';

const right = { slip: 'none', at: [], edits: [] };
const networkIn = (parameters: Readonly<Record<string, number>>): Network => ({ ...start, ...parameters });

/** So many steps by hand; what each does with its gradients is the caller's. */
function byHand(from: Network, steps: number, rate = 0.5, targets: readonly [number, number] = [0.03, 0.05]) {
  let network = networkIn(
    Object.fromEntries(Object.keys(start).map((id) => [id, from[id as keyof Network]])),
  );
  for (let n = 0; n < steps; n++) network = plainStep(network, { rate, targets }).next;
  return network;
}

describe('a start', () => {
  test('has ten parameters from −1 to 1 of its own, and the article’s sample', () => {
    const [one, other] = [slipStart(0), slipStart(1)];
    for (const id of Object.keys(start)) {
      expect(Math.abs(one.parameters[id] as number)).toBeLessThanOrEqual(1);
      expect(one.parameters[id]).not.toBe(other.parameters[id]);
    }
    const { x1, x2, t1, t2, rho } = one.parameters;
    expect([x1, x2, t1, t2, rho]).toEqual([0.05, 0.1, 0.03, 0.05, 0.5]);
    expect(Object.keys(one.parameters)).toHaveLength(15);
    // NumPy: RandomState(0).random_sample(10)
    const drawn = [
      ...[0.5488135, 0.71518937, 0.60276338, 0.54488318, 0.4236548],
      ...[0.64589411, 0.43758721, 0.891773, 0.96366276, 0.38344152],
    ];
    for (const [n, id] of Object.keys(start).entries())
      expect(one.parameters[id]).toBeCloseTo(2 * (drawn[n] ?? 0) - 1, 7);
  });
});

describe('a run', () => {
  test('without a mistake is the plain one', () => {
    const step = slipStart(0);
    const run = slipRun(step, right, 60);
    const network = networkIn(step.parameters);
    const left = plainStep(byHand(network, 60)).error / plainStep(network).error;
    expect(run).toMatchObject({ moves: false, gradients: 10, updates: 10, falls: true });
    expect(run.left / left).toBeCloseTo(1, 8);
    expect(run.seen).toBeCloseTo(run.left, 15);
  });

  test('with one weight left as it was moves otherwise; one way does not agree with nudging', () => {
    const step = slipStart(0);
    const run = slipRun(step, { ...right, edits: [{ id: 'b21_new', op: 'same', inputs: ['b21'] }] }, 2);
    const network = networkIn(step.parameters);
    const stepped = (from: Network) => ({ ...plainStep(from).next, b21: network.b21 });
    expect(run).toMatchObject({ moves: true, gradients: 10, updates: 9, falls: true });
    expect(run.left).toBeCloseTo(plainStep(stepped(stepped(network))).error / plainStep(network).error, 12);
  });

  test('that moves nothing does not lower the error', () => {
    const step = slipStart(0);
    const edits = Object.keys(start).map((id) => ({ id: `${id}_new`, op: 'same', inputs: [id] }) as const);
    const run = slipRun(step, { ...right, edits }, 3);
    expect(run).toEqual({ moves: true, gradients: 10, updates: 0, falls: false, seen: 1, left: 1 });
  });

  test('without the slope of an output has the gradients right that do not need it', () => {
    const step = slipStart(4);
    const run = slipRun(step, madeAt(step, { slip: 'no-slope', at: 'dE_dzh1' }), 1);
    // b12 and b22 lead to the other output
    expect(run).toMatchObject({ moves: true, gradients: 2, updates: 2 });
  });

  test('from a weight that is copied wrongly, once, goes on from there', () => {
    const step = slipStart(6);
    const run = slipRun(step, { ...right, set: { a21: 0.9 } }, 5);
    const network = networkIn(step.parameters);
    const last = byHand({ ...network, a21: 0.9 }, 5);
    expect(run.left).toBeCloseTo(plainStep(last).error / plainStep(network).error, 12);
    expect(run.seen).toBeCloseTo(plainStep(last).error / plainStep({ ...network, a21: 0.9 }).error, 12);
  });

  test('uphill is the plain one at a negative rate', () => {
    const step = slipStart(3);
    const all = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);
    const run = slipRun(step, madeAt(step, { slip: 'gradient-added', at: all.join(' ') }), 40);
    const network = networkIn(step.parameters);
    expect(run).toMatchObject({ moves: true, gradients: 10, updates: 0, falls: false });
    expect(run.left).toBeCloseTo(plainStep(byHand(network, 40, -0.5)).error / plainStep(network).error, 10);
  });

  test('with another sample’s target is judged by its own, and sees what it works out', () => {
    const step = slipStart(5);
    const made = [...catalogue['target-of-another-sample'].made(step)].find(({ set }) => set?.t1 === 1);
    const run = slipRun(step, made ?? right, 50);
    const network = networkIn(step.parameters);
    const last = byHand(network, 50, 0.5, [1, 0.05]);
    expect(run.left).toBeCloseTo(plainStep(last).error / plainStep(network).error, 10);
    const seen = (one: Network) => plainStep(one, { targets: [1, 0.05] }).error;
    expect(run.seen).toBeCloseTo(seen(last) / seen(network), 10);
    expect([run.gradients, run.updates]).toEqual([10, 10]);
  });

  test('after the step alone moves nothing', () => {
    const step = slipStart(1);
    const run = slipRun(step, madeAt(step, { slip: 'before-for-after', at: 'E_after' }), 20);
    expect(run).toMatchObject({ moves: false, left: slipRun(step, right, 20).left });
  });

  test('that leaves all numbers is infinite', () => {
    const step = slipStart(0);
    const all = 'y1 y2 h1 h2 y1_after y2_after h1_after h2_after';
    const run = slipRun(step, madeAt(step, { slip: 'no-activation', at: all }), 40);
    expect([run.seen, run.left]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(rightError(step, { ...step.parameters, a11: Number.NaN })).toBe(Number.POSITIVE_INFINITY);
  });

  test('whose error is no number is infinite: the logarithm of what has sunk below 0', () => {
    const step = slipStart(0);
    const made: Made = {
      ...right,
      edits: [
        { id: 'h1', op: 'same', inputs: ['zh1'] },
        { id: 'E', op: 'log loss', inputs: ['t1', 'h1'] },
      ],
      set: { t1: -0.5, c2: 0.1 },
    };
    const { seen, left } = slipRun(step, made, 100);
    expect(seen).toBe(Number.POSITIVE_INFINITY);
    expect(left).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

test('the right error is that of the step’s own input and targets, whatever else is said', () => {
  const step = slipStart(3);
  const network = networkIn({ ...step.parameters, b12: 0.4 });
  const wanted = plainStep(network).error;
  const weights = Object.fromEntries(Object.keys(start).map((id) => [id, network[id as keyof Network]]));
  expect(rightError(step, weights)).toBeCloseTo(wanted, 15);
  expect(rightError(step, { ...weights, x1: 3, x2: -2, t1: 1, t2: 0, rho: 9 })).toBeCloseTo(wanted, 15);
});

describe('two samples in turn, by hand', () => {
  const turns = 25;
  const samples = contrastingSamples.samples.map(({ x1, x2, t1, t2 }) => ({
    inputs: [x1, x2] as const,
    targets: [t1, t2] as const,
  }));
  const error = (network: Network) => samples.reduce((sum, one) => sum + plainStep(network, one).error, 0);

  /** What is left of the error of `before`, once it has been taken on from `from` by samples with some targets. */
  function left(before: Network, from: Network, t1?: number): number {
    let network = byHand(from, 0);
    for (let turn = 0; turn < turns; turn++)
      for (const { inputs, targets } of samples)
        network = plainStep(network, { inputs, targets: [t1 ?? targets[0], targets[1]] }).next;
    return error(network) / error(before);
  }

  test('without a mistake', () => {
    const step = slipStart(2);
    const network = networkIn(step.parameters);
    expect(leftOfTwoSamples(step, undefined, turns)).toBeCloseTo(left(network, network), 10);
    expect(contrastingSamples.turns).toBe(2000);
  });

  test('a weight that is copied wrongly is so once, a target for both', () => {
    const step = slipStart(2);
    const network = networkIn(step.parameters);
    const run = (set: Record<string, number>) => leftOfTwoSamples(step, { ...right, set }, turns);
    expect(run({ b11: 2 })).toBeCloseTo(left(network, { ...network, b11: 2 }), 10);
    expect(run({ t1: 0.2 })).toBeCloseTo(left(network, network, 0.2), 10);
  });

  test('a mistake is made in every step', () => {
    const step = slipStart(2);
    const network = networkIn(step.parameters);
    const up = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);
    const made = madeAt(step, { slip: 'gradient-added', at: up.join(' ') });
    let uphill = network;
    for (let turn = 0; turn < turns; turn++)
      for (const one of samples) uphill = plainStep(uphill, { ...one, rate: -0.5 }).next;
    expect(leftOfTwoSamples(step, made, turns)).toBeCloseTo(error(uphill) / error(network), 10);
  });

  test('numbers that leave the doubles leave an infinite error', () => {
    const step = slipStart(0);
    const all = 'y1 y2 h1 h2 y1_after y2_after h1_after h2_after';
    const made = madeAt(step, { slip: 'no-activation', at: all });
    expect(leftOfTwoSamples(step, { ...made, set: { b11: 90 } }, turns)).toBe(Number.POSITIVE_INFINITY);
  });
});
