import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { sigmoidAsTyped, sigmoidOverflowing } from '../../../src/lib/neuron/sigmoid-as-typed.ts';
import { overflow } from '../facts.ts';
import { check, expectClose } from '../helpers.ts';

const z = (size: number) => fc.double({ min: -size, max: size, noNaN: true });

describe('the sigmoid', () => {
  test('keeps a tiny result that the usual way of typing it flushes to 0', () => {
    expect(sigmoidAsTyped(overflow.farOut)).toBe(0);
    expect(sigmoid(overflow.farOut).toPrecision(3)).toBe(overflow.sigmoidFarOut.toPrecision(3));
    expect(sigmoid(overflow.farOut)).toBeGreaterThan(0);
  });

  test('stays a number where the other way of typing it has none', () => {
    expect(sigmoidOverflowing(overflow.overflowsAt)).toBeNaN();
    expect(sigmoid(overflow.overflowsAt)).toBe(1);
    expect(sigmoidAsTyped(overflow.overflowsAt)).toBe(1);
    expect(sigmoidAsTyped(-overflow.overflowsAt)).toBe(0);
  });

  test('is the same function in all three ways of typing it, away from the ends', () => {
    check(z(30), (at) => {
      expectClose(sigmoidAsTyped(at), sigmoid(at), 1e-12, 0);
      expectClose(sigmoidOverflowing(at), sigmoid(at), 1e-12, 0);
    });
  });
});
