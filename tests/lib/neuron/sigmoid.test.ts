import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  logit,
  sigmoid,
  sigmoidDerivative,
  sigmoidDerivativeFromOutput,
} from '../../../src/lib/neuron/sigmoid.ts';
import { overflow } from '../facts.ts';
import { check, expectClose, expectRangeError, slopeOf } from '../helpers.ts';

const z = (size: number) => fc.double({ min: -size, max: size, noNaN: true });

describe('the sigmoid', () => {
  test('is one half at zero and goes to 0 and 1', () => {
    expect(sigmoid(0)).toBe(1 / 2);
    expect(sigmoid(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(sigmoid(Number.POSITIVE_INFINITY)).toBe(1);
    expect(sigmoid(Number.NaN)).toBeNaN();
  });

  test('of −z is 1 less the sigmoid of z', () => {
    check(z(700), (at) => expectClose(sigmoid(-at), 1 - sigmoid(at), 1e-12, 2e-16));
  });

  test('is (1 + tanh(z/2))/2', () => {
    check(z(30), (at) => expectClose(sigmoid(at), (1 + Math.tanh(at / 2)) / 2, 1e-12, 2e-16));
  });

  test('keeps all its digits on the far left, where it is e^z', () => {
    check(fc.double({ min: -700, max: -40, noNaN: true }), (at) =>
      expectClose(sigmoid(at), Math.exp(at), 1e-12, 0),
    );
  });

  test('reaches 1 so early that the logarithm of the rest is −∞', () => {
    expect(Math.log(1 - sigmoid(overflow.certainAt))).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('its slope', () => {
  test('is the same from the weighted sum and from the output', () => {
    check(z(20), (at) =>
      expectClose(sigmoidDerivativeFromOutput(sigmoid(at)), sigmoidDerivative(at), 1e-12, 3e-16),
    );
  });

  test('is what five points nearby say', () => {
    check(z(10), (at) =>
      expectClose(
        sigmoidDerivative(at),
        slopeOf((s) => sigmoid(at + s), 1e-3),
        1e-10,
        1e-11,
      ),
    );
  });

  test('is greatest, one quarter, in the middle', () => {
    expect(sigmoidDerivative(0)).toBe(1 / 4);
    check(z(30), (at) => expect(sigmoidDerivative(at)).toBeLessThanOrEqual(1 / 4));
  });

  test('is even and keeps its digits on both sides, where it is e^−|z|', () => {
    check(fc.double({ min: 40, max: 700, noNaN: true }), (at) => {
      expect(sigmoidDerivative(at)).toBe(sigmoidDerivative(-at));
      expectClose(sigmoidDerivative(at), Math.exp(-at), 1e-12, 0);
    });
  });

  test('is nothing where rounding has made the output 0 or 1', () => {
    expect([sigmoid(-800), sigmoid(40)].map(sigmoidDerivativeFromOutput)).toEqual([0, 0]);
  });

  test.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('has no value from an output of %d', (y) => {
    expectRangeError(
      () => sigmoidDerivativeFromOutput(y),
      `sigmoidDerivativeFromOutput needs an output of the sigmoid, in [0, 1], got ${y}`,
    );
  });
});

describe('the logit', () => {
  test('undoes the sigmoid, and the sigmoid the logit', () => {
    check(z(10), (at) => expectClose(logit(sigmoid(at)), at, 1e-11, 1e-11));
    check(fc.double({ min: 1e-300, max: 0.999, noNaN: true }), (p) =>
      expectClose(sigmoid(logit(p)), p, 1e-12, 0),
    );
  });

  test('is infinite at both ends', () => {
    expect(logit(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(logit(1)).toBe(Number.POSITIVE_INFINITY);
    expect(logit(1 / 2)).toBe(0);
  });

  test.each([-1e-9, 1.5, Number.NaN, Number.NEGATIVE_INFINITY])('has no value at %d', (p) => {
    expectRangeError(() => logit(p), `logit needs a probability in [0, 1], got ${p}`);
  });
});
