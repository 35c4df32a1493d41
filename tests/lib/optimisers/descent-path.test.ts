import { describe, expect, test } from 'vitest';
import { adam } from '../../../src/lib/optimisers/adam.ts';
import { descentPath, optimiserNamed } from '../../../src/lib/optimisers/descent-path.ts';
import { gradientDescent, momentum } from '../../../src/lib/optimisers/gradient-descent.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const slope = ([w = 0, u = 0]: ArrayLike<number> & Iterable<number>) => [2 * w, 50 * u];

describe('a path', () => {
  test('is the start and every step of the optimiser', () => {
    const { start, step } = momentum({ rate: 0.01 });
    const path = descentPath({ start, step }, slope, [1, -1], 25);
    let state = start([1, -1]);
    for (const one of path) {
      expect(one).toEqual(state);
      state = step(state, slope(state.parameters));
    }
    expect(path).toHaveLength(26);
  });

  test('down a parabola is what the factor 1 − ρκ makes of it', () => {
    const ends = [0.5, 1, 1.5, 2, 2.5].map((product) => {
      const path = descentPath(gradientDescent({ rate: product / 4 }), ([w = 0]) => [4 * w], [1], 6);
      return path.at(-1)?.parameters[0] as number;
    });
    for (const [i, left] of [1 / 64, 0, 1 / 64, 1, 11.390625].entries()) expectClose(ends[i], left);
  });

  test('tells the gradient which step it is', () => {
    const told: number[] = [];
    descentPath(gradientDescent({ rate: 1 }), (_, n) => [told.push(n)], [0], 4);
    expect(told).toEqual([0, 1, 2, 3]);
  });

  test('ends where a parameter has left the doubles', () => {
    const path = descentPath(gradientDescent({ rate: 1 }), ([w = 0]) => [-1e200 * w], [1], 50);
    expect(path.at(-1)?.parameters[0]).toBe(Infinity);
    expect(path).toHaveLength(3);
  });

  test('needs a whole number of steps', () => {
    const walk = (steps: number) => descentPath(gradientDescent({ rate: 1 }), slope, [1, 1], steps);
    expect(walk(0)).toHaveLength(1);
    expectRangeError(() => walk(-1), 'descentPath needs a whole number of steps from 0, got -1');
    expectRangeError(() => walk(1.5), 'descentPath needs a whole number of steps from 0, got 1.5');
  });
});

test.each([
  ['plain', gradientDescent({ rate: 0.01 })],
  ['momentum', momentum({ rate: 0.01, momentum: 0.9 })],
  ['adam', adam({ rate: 0.01, beta1: 0.9, beta2: 0.999 })],
] as const)('an optimiser by the name %s', (name, wanted) => {
  const [one, other] = [optimiserNamed(name, 0.01), wanted as ReturnType<typeof optimiserNamed>].map(
    (optimiser) => descentPath(optimiser, slope, [1, 2], 20).map(({ parameters }) => [...parameters]),
  );
  expect(one).toEqual(other);
});
