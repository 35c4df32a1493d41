// The study of mistakes that stay in every step: its measures against loops by hand, and the committed results against the
// library.
import { describe, expect, test } from 'vitest';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import slips from '../../../src/lib/results/slips.json';
import { catalogue, madeIn, type SlipKindId } from '../../../src/lib/slips/catalogue/catalogue.ts';
import { madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import {
  contrastingSamples,
  leftOfTwoSamples,
  rightError,
  slipRun,
  slipStart,
  slipsProtocol,
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
    // NumPy: RandomState(0).random_sample(1) is 0.5488135
    expect(one.parameters.a11).toBeCloseTo(2 * 0.5488135 - 1, 7);
  });
});

describe('a run', () => {
  test('without a mistake is the plain one', () => {
    const step = slipStart(0);
    const run = slipRun(step, right);
    const left =
      plainStep(byHand(networkIn(step.parameters), 1000)).error / plainStep(networkIn(step.parameters)).error;
    expect(run).toMatchObject({ moves: false, gradients: 10, updates: 10, falls: true });
    expect(run.left / left).toBeCloseTo(1, 8);
    expect(run.seen).toBeCloseTo(run.left, 15);
  });

  test('uphill is the plain one at a negative rate', () => {
    const step = slipStart(3);
    const all = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);
    const run = slipRun(step, madeAt(step, { slip: 'gradient-added', at: all.join(' ') }), 100);
    const network = networkIn(step.parameters);
    expect(run).toMatchObject({ moves: true, gradients: 10, updates: 0, falls: false });
    expect(run.left).toBeCloseTo(plainStep(byHand(network, 100, -0.5)).error / plainStep(network).error, 10);
  });

  test('with another sample’s target is judged by its own, and sees what it works out', () => {
    const step = slipStart(5);
    const made = [...catalogue['target-of-another-sample'].made(step)].find(({ set }) => set?.t1 === 1);
    const run = slipRun(step, made ?? right, 200);
    const network = networkIn(step.parameters);
    const last = byHand(network, 200, 0.5, [1, 0.05]);
    expect(run.left).toBeCloseTo(plainStep(last).error / plainStep(network).error, 10);
    const seen = (one: Network) => plainStep(one, { targets: [1, 0.05] }).error;
    expect(run.seen).toBeCloseTo(seen(last) / seen(network), 10);
    expect([run.gradients, run.updates]).toEqual([10, 10]);
  });

  test('after the step alone moves nothing', () => {
    const step = slipStart(1);
    const run = slipRun(step, madeAt(step, { slip: 'before-for-after', at: 'E_after' }));
    expect(run).toMatchObject({ moves: false, left: slipRun(step, right).left });
  });

  test('that leaves all numbers is infinite', () => {
    const step = slipStart(0);
    const all = 'y1 y2 h1 h2 y1_after y2_after h1_after h2_after';
    const runs = slipsProtocol.seeds.map((seed) => {
      const at = slipStart(seed);
      return slipRun(at, madeAt(at, { slip: 'no-activation', at: all })).left;
    });
    expect(runs).toContain(Number.POSITIVE_INFINITY);
    expect(rightError(step, { ...step.parameters, a11: Number.NaN })).toBe(Number.POSITIVE_INFINITY);
  });
});

test('two samples in turn, by hand', () => {
  const step = slipStart(2);
  const samples = contrastingSamples.samples.map(({ x1, x2, t1, t2 }) => ({
    inputs: [x1, x2] as const,
    targets: [t1, t2] as const,
  }));
  const error = (network: Network) => samples.reduce((sum, one) => sum + plainStep(network, one).error, 0);
  const first = networkIn(step.parameters);
  let network = byHand(first, 0);
  for (let turn = 0; turn < contrastingSamples.turns; turn++)
    for (const one of samples) network = plainStep(network, one).next;
  expect(leftOfTwoSamples(step) / (error(network) / error(first))).toBeCloseTo(1, 6);
});
