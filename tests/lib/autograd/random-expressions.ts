import { expect, test } from 'vitest';
import { plainNumbers } from '../../../src/lib/autograd/arithmetic.ts';
import { gradientByDuals, gradientByObjects, gradientByTape } from '../../../src/lib/autograd/gradients.ts';
import { tape } from '../../../src/lib/autograd/tape.ts';
import { computationOf, type golden } from '../autograd-golden.ts';
import { expectClose, slopeOf } from '../helpers.ts';

export const modes = [
  ['objects', gradientByObjects],
  ['a tape', gradientByTape],
  ['dual numbers', gradientByDuals],
] as const;

/** Agreement among numbers of which terms of such a size may have cancelled. */
function expectAll(actual: ArrayLike<number>, wanted: ArrayLike<number>, share = 1e-12): void {
  expect(actual).toHaveLength(wanted.length);
  const size = Math.max(1, ...Array.from(wanted, Math.abs));
  Array.from(wanted, (number, i) => expectClose(actual[i], number, share, size * share));
}

/** Random expressions, in every mode. */
export function testExpressions(expressions: typeof golden.expressions): void {
  const computations = expressions.map((one) => ({ ...one, f: computationOf(one.lines) }));

  test.each(modes)('by %s: as PyTorch has them', (_, gradientBy) => {
    for (const { f, x, ...wanted } of computations) {
      const { value, gradient } = gradientBy(f, x);
      expectClose(value, wanted.value, 1e-12, 1e-14);
      expectAll(gradient, wanted.gradient);
    }
  });

  test('objects and tape: the same, on one tape used again and again', () => {
    const used = tape(1);
    for (const { f, x } of computations) {
      const { value, gradient } = gradientByTape(f, x, used);
      const wanted = gradientByObjects(f, x);
      expect(value).toBe(wanted.value);
      // What arrives at a fork from three sides may be added in another order.
      expectAll(gradient, wanted.gradient, 1e-14);
    }
  });

  test('as five points along each input have it', () => {
    for (const { f, x } of computations) {
      const { gradient } = gradientByTape(f, x);
      const size = Math.max(1, ...gradient.map(Math.abs));
      x.forEach((number, i) => {
        const at = (shift: number) => f(plainNumbers, x.with(i, number + shift));
        expectClose(gradient[i], slopeOf(at, 1e-5), 1e-6, size * 1e-6);
      });
    }
  });
}
