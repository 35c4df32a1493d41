// What the texts of exercises on many points assert in words.
import { describe, expect, test } from 'vitest';
import { late } from '../../src/exercises/chapters/hidden-layer.ts';
import {
  mean,
  peekedMean,
  peekedScale,
  scale,
  secondTestMean,
  testMean,
} from '../../src/exercises/chapters/two-moons.ts';
import { betterCount, seeds, turnedCount } from '../../src/exercises/chapters/what-was-learnt.ts';

const σ = (z: number) => 1 / (1 + Math.exp(-z));
const xor = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

describe('what the exercises of chapters 9 to 11 say', () => {
  test('under cross-entropy a neuron comes to one half for all four points of XOR', () => {
    let [w1, w2, b] = [2, -1, 0.5];
    const distance = () => Math.max(...xor.map(([x1, x2]) => Math.abs(σ(w1 * x1 + w2 * x2 + b) - 0.5)));
    const far = distance();
    for (let n = 0; n < 2000; n++) {
      const misses = xor.map(([x1, x2, y]) => σ(w1 * x1 + w2 * x2 + b) - y);
      const mean = (of: (i: number) => number) => xor.reduce((sum, _, i) => sum + of(i), 0) / 4;
      const [g1, g2, g] = [0, 1].map((j) => mean((i) => (misses[i] as number) * (xor[i]?.[j] as number)));
      w1 -= g1 as number;
      w2 -= g2 as number;
      b -= g ?? mean((i) => misses[i] as number);
    }
    expect(far).toBeGreaterThan(0.3);
    expect(distance()).toBeLessThan(1e-6);
  });

  test('three points of XOR on their right sides is the most that a line can do', () => {
    const grid = Array.from({ length: 41 }, (_, i) => (i - 20) / 10);
    const right = grid.flatMap((w1) =>
      grid.flatMap((w2) =>
        grid.map((b) => xor.filter(([x1, x2, y]) => (w1 * x1 + w2 * x2 + b > 0 ? 1 : 0) === y).length),
      ),
    );
    expect(Math.max(...right)).toBe(3);
  });

  test('all points give nearly the ruler of the training part, and the test part’s means come near zero', () => {
    expect(peekedMean).not.toBe(mean);
    expect(Math.abs(peekedMean - mean)).toBeLessThan(0.01);
    expect(Math.abs(peekedScale - scale)).toBeLessThan(0.01);
    for (const off of [testMean, secondTestMean]) {
      expect(Math.abs(off)).toBeGreaterThan(0.001);
      expect(Math.abs(off)).toBeLessThan(0.1);
    }
  });

  test('trained long and fast, the hidden layer gains less than ten points in a hundred', () => {
    expect(late.hidden - late.neuron).toBeGreaterThan(0);
    expect(late.hidden - late.neuron).toBeLessThan(0.1);
  });

  test('about half of the turns of a test loss are none on fresh points', () => {
    expect(seeds).toBe(100);
    expect(turnedCount).toBeGreaterThan(30);
    expect(Math.abs(betterCount - turnedCount / 2)).toBeLessThanOrEqual(Math.sqrt(turnedCount) / 2);
  });
});
