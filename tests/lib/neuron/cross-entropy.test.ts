import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binaryCrossEntropy,
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyFromLogitsGradient,
  binaryCrossEntropyGradient,
} from '../../../src/lib/neuron/cross-entropy.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { overflow } from '../facts.ts';
import { check, decimal, expectClose, expectRangeError, slopeOf } from '../helpers.ts';

const cases = fc
  .array(fc.tuple(decimal(0, 1), decimal(-8, 8)), { minLength: 1, maxLength: 9 })
  .map((both) => ({ targets: both.map(([t]) => t), logits: both.map(([, z]) => z) }));

describe('binary cross-entropy', () => {
  test('of an even guess is the logarithm of 2', () => {
    expectClose(binaryCrossEntropy([0, 1, 1], [1 / 2, 1 / 2, 1 / 2]), Math.LN2);
    expectClose(binaryCrossEntropyFromLogits([0, 1, 1], [0, 0, 0]), Math.LN2);
  });

  test('is the mean of −ln of the probability given to what happened', () => {
    expectClose(binaryCrossEntropy([1, 0], [1 / 4, 1 / 3]), (Math.log(4) + Math.log(3 / 2)) / 2);
  });

  test('costs nothing for a certain and right guess, everything for a certain and wrong one', () => {
    expect(binaryCrossEntropy([0, 1], [0, 1])).toBe(0);
    expect(binaryCrossEntropy([0], [1])).toBe(Number.POSITIVE_INFINITY);
    expect(binaryCrossEntropy([1], [0])).toBe(Number.POSITIVE_INFINITY);
  });

  test('is the same from logits as from probabilities', () => {
    check(cases, ({ targets, logits }) => {
      expectClose(
        binaryCrossEntropyFromLogits(targets, logits),
        binaryCrossEntropy(targets, logits.map(sigmoid)),
        1e-11,
      );
    });
  });

  test('stays finite from logits where the probability has become certain', () => {
    const z = overflow.certainAt;
    expect(binaryCrossEntropy([0], [sigmoid(z)])).toBe(Number.POSITIVE_INFINITY);
    expectClose(binaryCrossEntropyFromLogits([0], [z]), z);
    expectClose(
      binaryCrossEntropyFromLogits([0, 1], [overflow.overflowsAt, -overflow.overflowsAt]),
      overflow.overflowsAt,
    );
    expectClose(binaryCrossEntropyFromLogits([1], [z]), Math.exp(-z), 1e-12, 0);
  });
});

describe('its gradient', () => {
  test('along the logits is what five points nearby say', () => {
    check(cases, ({ targets, logits }) => {
      const gradient = binaryCrossEntropyFromLogitsGradient(targets, logits);
      logits.forEach((_, n) => {
        const at = (shift: number) =>
          binaryCrossEntropyFromLogits(
            targets,
            logits.map((z, i) => (i === n ? z + shift : z)),
          );
        expectClose(gradient[n], slopeOf(at, 1e-3), 1e-9, 1e-11);
      });
    });
  });

  test('along the probabilities is what five points nearby say', () => {
    const inside = cases.filter(({ logits }) => logits.every((z) => Math.abs(z) < 3));
    check(inside, ({ targets, logits }) => {
      const probabilities = logits.map(sigmoid);
      const gradient = binaryCrossEntropyGradient(targets, probabilities);
      probabilities.forEach((_, n) => {
        const at = (shift: number) =>
          binaryCrossEntropy(
            targets,
            probabilities.map((p, i) => (i === n ? p + shift : p)),
          );
        expectClose(gradient[n], slopeOf(at), 1e-7, 1e-9);
      });
    });
  });

  test('along a logit is the one along its probability times the slope of the sigmoid', () => {
    check(cases, ({ targets, logits }) => {
      const probabilities = logits.map(sigmoid);
      const chained = binaryCrossEntropyGradient(targets, probabilities).map(
        (g, n) => g * sigmoid(logits[n] as number) * sigmoid(-(logits[n] as number)),
      );
      binaryCrossEntropyFromLogitsGradient(targets, logits).forEach((g, n) => {
        expectClose(g, chained[n] as number, 1e-11);
      });
    });
  });

  test('is nothing where the guess is right', () => {
    expect(binaryCrossEntropyGradient([0, 1, 1 / 2], [0, 1, 1 / 2])).toEqual([0, 0, 0]);
  });
});

describe('binary cross-entropy refuses', () => {
  const calls = [
    binaryCrossEntropy,
    binaryCrossEntropyGradient,
    binaryCrossEntropyFromLogits,
    binaryCrossEntropyFromLogitsGradient,
  ];
  const named = calls.map((call) => [call.name, call] as const);

  test.each(named)('lists that do not pair: %s', (name, call) => {
    expectRangeError(() => call([], []), `${name} needs at least one target, got 0 of them`);
    expectRangeError(() => call([1], [0, 1]), `${name} needs as many outputs as targets (1), got 2 of them`);
  });

  test.each(named)('targets outside [0, 1]: %s', (name, call) => {
    expectRangeError(() => call([-0.5], [0]), `${name} needs targets in [0, 1], got -0.5`);
    expectRangeError(() => call([1.5], [0]), `${name} needs targets in [0, 1], got 1.5`);
  });

  test.each(named)('what is not finite: %s', (name, call) => {
    expectRangeError(() => call([Number.NaN], [0]), `${name} needs finite targets, got NaN`);
    expectRangeError(() => call([1], [Number.NaN]), `${name} needs finite outputs, got NaN`);
    expectRangeError(
      () => call([1], [Number.POSITIVE_INFINITY]),
      `${name} needs finite outputs, got Infinity`,
    );
  });

  test.each(named.slice(0, 2))('probabilities outside [0, 1]: %s', (name, call) => {
    expectRangeError(() => call([1], [-0.25]), `${name} needs probabilities in [0, 1], got -0.25`);
    expectRangeError(() => call([1], [1.25]), `${name} needs probabilities in [0, 1], got 1.25`);
  });
});
