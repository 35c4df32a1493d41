import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Activation,
  activations,
  relu,
  reluDerivative,
  tanh,
  tanhDerivative,
  tanhDerivativeFromOutput,
} from '../../../src/lib/neuron/activations.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { check, expectClose, slopeOf } from '../helpers.ts';

const z = (size: number) => fc.double({ min: -size, max: size, noNaN: true });
const names = Object.keys(activations) as Activation[];

describe('tanh', () => {
  test('is a sigmoid, stretched and moved', () => {
    check(z(20), (at) => expectClose(tanh(at), 2 * sigmoid(2 * at) - 1, 1e-12, 3e-16));
  });

  test('has the same slope from the weighted sum and from the output, at most 1', () => {
    expect(tanhDerivative(0)).toBe(1);
    check(z(20), (at) => {
      expect(tanhDerivative(at)).toBe(tanhDerivativeFromOutput(tanh(at)));
      expect(tanhDerivative(at)).toBeLessThanOrEqual(1);
    });
  });

  test('has the slope 1/cosh²', () => {
    check(z(10), (at) => expectClose(tanhDerivative(at), 1 / Math.cosh(at) ** 2, 1e-12, 3e-16));
  });
});

describe('the rectified linear unit', () => {
  test('passes what is positive and nothing else', () => {
    expect([-2, -0, 0, 3].map(relu)).toEqual([0, 0, 0, 3]);
    expect([-2, -0, 0, 3].map(reluDerivative)).toEqual([0, 0, 0, 1]);
  });
});

describe('every activation', () => {
  test.each(names)('%s has the slope that five points nearby say', (name) => {
    const { apply, slope } = activations[name];
    const away = z(5).filter((at) => name !== 'relu' || Math.abs(at) > 0.01);
    check(away, (at) =>
      expectClose(
        slope(at, apply(at)),
        slopeOf((s) => apply(at + s), 1e-3),
        1e-10,
        1e-10,
      ),
    );
  });

  test.each(names)('%s never falls', (name) => {
    const { apply } = activations[name];
    check(fc.tuple(z(50), z(50)), ([a, b]) =>
      expect(apply(Math.min(a, b))).toBeLessThanOrEqual(apply(Math.max(a, b))),
    );
  });
});
