// The check by nudging, against gradients written out by hand, right and wrong.
import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { type Mistake, madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { nudgeCheck } from '../../../src/lib/slips/nudge-check.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { type Name, plainStep, start } from '../../exercises/plain-step.ts';
import { randomExample, randomFrom, shapes } from '../audit/random-networks.ts';

const step = stepOf(articleExample());
const { gradients } = plainStep(start);
const withMistake = (...mistakes: readonly Mistake[]) =>
  nudgeCheck(
    mistakenTrace(
      step.entries,
      mistakes.map((one) => madeAt(step, one)),
    ),
    article,
  );
const all = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);

describe('the right step', () => {
  test('agrees in every gradient and every move, which are those by hand', () => {
    const checks = nudgeCheck(step.entries, article);
    expect(checks.map(({ id }) => id).sort()).toEqual(Object.keys(start).sort());
    for (const { id, gradient, slope, moved, gradientAgrees, moveAgrees } of checks) {
      const byHand = gradients[id as Name];
      expect([gradient - byHand, slope - byHand, moved - byHand].every((off) => Math.abs(off) < 1e-9)).toBe(
        true,
      );
      expect([gradientAgrees, moveAgrees]).toEqual([true, true]);
    }
  });

  test.each(Object.entries(shapes))('of %s agrees', (_, shape) => {
    const { entries, parameters } = stepOf(randomExample(shape, randomFrom(3)));
    const checks = nudgeCheck(entries, parameters);
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter(({ gradientAgrees, moveAgrees }) => !gradientAgrees || !moveAgrees)).toEqual([]);
  });
});

describe('a mistake', () => {
  test('in the gradients shows there and in the moves', () => {
    const checks = withMistake({ slip: 'target-minus-output', at: 'dE_dh1 dE_dh2' });
    for (const { id, gradient, slope, gradientAgrees, moveAgrees } of checks) {
      expect(gradient).toBeCloseTo(-gradients[id as Name], 12);
      expect(slope).toBeCloseTo(gradients[id as Name], 8);
      expect([gradientAgrees, moveAgrees]).toEqual([false, false]);
    }
  });

  test('in the update alone shows in the moves alone', () => {
    const checks = withMistake({ slip: 'rate-forgotten', at: all.join(' ') });
    expect(checks.every(({ gradientAgrees }) => gradientAgrees)).toBe(true);
    for (const { id, moved, moveAgrees } of checks) {
      expect(moved).toBeCloseTo(2 * gradients[id as Name], 12);
      expect(moveAgrees).toBe(false);
    }
  });

  test('in one hidden path leaves the output layer right', () => {
    const found = withMistake({ slip: 'one-path', at: 'dE_dy1 dE_dy2' }).filter(
      ({ gradientAgrees }) => !gradientAgrees,
    );
    expect(found.map(({ id }) => id).sort()).toEqual(['a11', 'a12', 'a21', 'a22', 'c1']);
  });

  test('in the error and its gradients alike can’t be seen', () => {
    const checks = withMistake({ slip: 'loss-sum', at: 'E dE_dh1 dE_dh2 E_after' });
    for (const { id, slope, gradientAgrees } of checks) {
      expect(slope).toBeCloseTo(2 * gradients[id as Name], 8);
      expect(gradientAgrees).toBe(true);
    }
  });
});

test('a rate of 0 is refused', () => {
  expect(() => nudgeCheck(step.entries, { ...article, rho: 0 })).toThrow(/learning rate other than 0, got 0/);
});

test('and none at all', () => {
  const { rho: _, ...rest } = article;
  expect(() => nudgeCheck(step.entries, rest)).toThrow(
    'nudgeCheck needs a learning rate other than 0, got undefined',
  );
});

test('a bias that stays has no gradient to check, and is not among them', () => {
  const right = articleExample();
  const layers = right.shape.layers.map((layer) => ({
    ...layer,
    biases: { ...layer.biases, trained: false },
  }));
  const { entries, parameters } = stepOf({ ...right, shape: { ...right.shape, layers } });
  const checked = nudgeCheck(entries, parameters).map(({ id }) => id);
  expect(checked.sort()).toEqual(['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22']);
});
