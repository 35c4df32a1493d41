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

/** y and dy/dz at z = −1 and at z = 2, by hand from e = 2.718281828459045. */
const byHand: Readonly<Record<Activation, Readonly<Record<-1 | 2, readonly [y: number, slope: number]>>>> = {
  sigmoid: {
    [-1]: [0.2689414213699951, 0.19661193324148185],
    2: [0.8807970779778824, 0.10499358540350652],
  },
  tanh: {
    [-1]: [-0.7615941559557649, 0.41997434161402614],
    2: [0.9640275800758169, 0.07065082485316447],
  },
  relu: { [-1]: [0, 0], 2: [2, 1] },
  identity: { [-1]: [-1, 1], 2: [2, 1] },
};

describe('every activation', () => {
  test.each(names)('%s has the value and the slope that are computed by hand', (name) => {
    const { apply, slope } = activations[name];
    for (const z of [-1, 2] as const) {
      const [y, wanted] = byHand[name][z];
      expectClose(apply(z), y, 1e-15);
      expectClose(slope(z, apply(z)), wanted, 1e-14);
    }
  });

  test.each(names)('%s does to a list what it does to a number, and only where it is told to', (name) => {
    const { apply, slope, applyAll, timesSlopes } = activations[name];
    check(fc.array(z(40), { minLength: 3 }), (sums) => {
      const [outputs, deltas] = [Float64Array.from(sums), Float64Array.from(sums, (at) => at + 1)];
      const end = sums.length - 1;
      applyAll(outputs, 1, end);
      for (const [n, at] of sums.entries())
        expectClose(outputs[n], n === 0 || n === end ? at : apply(at), 1e-14, 1e-300);
      timesSlopes(deltas, outputs, 1, end);
      for (const [n, at] of sums.entries()) {
        const factor = n === 0 || n === end ? 1 : slope(at, outputs[n] as number);
        expectClose(deltas[n], (at + 1) * factor, 1e-14, 1e-300);
      }
    });
  });

  test.each(names)('%s has the slope that five points nearby say', (name) => {
    const { apply, slope } = activations[name];
    const away = z(5).filter((at) => Math.abs(at) > 0.01); // from a kink, which is at 0 if anywhere
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
