// What chapter 14 says in words about numbers that it computes.
import { describe, expect, test } from 'vitest';
import * as own from '../../../src/components/chapters/machine/downhill.ts';
import { plainStep, start } from '../../exercises/plain-step.ts';
import { expectClose } from '../../lib/helpers.ts';

const targets = [0.03, 0.05] as const;

describe('a nudge', () => {
  test('by hand: the change, and its quotient coming to the slope', () => {
    const before = plainStep(start, { targets }).error;
    let off = Infinity;
    for (const { nudge, change, ratio } of own.nudges) {
      expectClose(change, plainStep({ ...start, b22: 0.8 + nudge }, { targets }).error - before, 1e-9);
      expect(Math.abs(ratio / own.slopeOfB22 - 1)).toBeLessThan(off);
      off = Math.abs(ratio / own.slopeOfB22 - 1);
    }
    expectClose(own.slopeOfB22, (0.8 - 0.7595203040825992) / 0.5, 1e-12);
  });

  test('uphill is the article’s step with a plus', () => {
    const { next, error } = plainStep(start, { rate: -0.5, targets });
    expectClose(own.before, error);
    expectClose(own.uphill, plainStep(next, { targets }).error, 1e-12);
    expect(own.uphill).toBeGreaterThan(own.before);
  });
});

test('no move of a hundredth falls farther than that against the gradient', () => {
  const { against, tried: _, ...others } = own.ways;
  for (const { expected, true: fall } of Object.values(others)) {
    expect(expected).toBeLessThan(against.expected);
    expect(fall).toBeLessThan(against.true);
  }
  expectClose(against.expected, own.stepLength * own.steepness, 1e-12);
});

test('the curvature grows by the square of the scale, along the sharp way nearly alone', () => {
  const [one, four, ten] = own.bowls;
  expect(ten?.greatest).toBeGreaterThan(95 * (one?.greatest ?? 1));
  expect(four?.ratio).toBeGreaterThan(10);
  expect(one?.ratio).toBeLessThan(1.5);
  for (const { greatest, limit } of own.bowls) expectClose(limit, 2 / greatest);
  // fifteen comes down in the first figure and thirty does not
  expect(one?.limit).toBeGreaterThan(15);
  expect(one?.limit).toBeLessThan(25);
});

test('the best factor of a bowl that bends a hundred times as sharply one way', () => {
  const rate = 2 / 101;
  expectClose(own.plainBest.left, 1 - rate);
  expectClose(own.plainBest.left, 100 * rate - 1);
  expectClose(own.plainBest.left ** own.plainBest.tenfold, 0.1);
  expectClose(own.heavyBest.left, 9 / 11);
  expectClose(own.uncorrected, Math.sqrt(10));
  expectClose(own.steady, 10);
});

test('standardised, plain descent is there first; in the valley it is last', () => {
  const { optimiserOf: of } = own;
  expect(of(1, 'plain').most).toBeLessThan(of(1, 'momentum').least);
  expect(of(1, 'plain').most).toBeLessThan(of(1, 'adam').least);
  expect(of(10, 'plain').least).toBeGreaterThan(of(10, 'momentum').most);
  expect(of(10, 'plain').least).toBeGreaterThan(of(10, 'adam').most);
  expect(of(1, 'plain').most).toBeLessThan(of(10, 'adam').least);
});
