import { expect, test } from 'vitest';
import { idealMoonsClasses, idealMoonsLogits } from '../../../src/lib/points/ideal-moons.ts';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import { expectRangeError } from '../helpers.ts';

// Both densities as means of 2,000 bells along the arcs, which differ from those of the rule by little.
test.each([
  [0.3, [-0.9, 0.1]],
  [0.3, [0.4, 0.6]],
  [0.4, [1.7, -0.2]],
  [0.4, [0.5, 0.25]],
  [0.5, [2.5, 1.5]],
])('noise %s, at %o: the logarithm of how much denser class 1 is', (noise, [across = 0, up = 0]) => {
  const density = (at: (angle: number) => readonly [number, number]) => {
    const bells = Array.from({ length: 2000 }, (_, k) => {
      const [x, y] = at((Math.PI * (k + 0.5)) / 2000);
      return Math.exp(-((across - x) ** 2 + (up - y) ** 2) / (2 * noise ** 2));
    });
    return bells.reduce((sum, bell) => sum + bell, 0);
  };
  const upper = density((angle) => [Math.cos(angle), Math.sin(angle)]);
  const lower = density((angle) => [1 - Math.cos(angle), 0.5 - Math.sin(angle)]);
  const points = { features: 2, x: Float64Array.of(across, up), y: Uint8Array.of(0) };
  const [z] = idealMoonsLogits(points, noise);
  expect(z).toBeCloseTo(Math.log(lower / upper), 3);
  expect([...idealMoonsClasses(points, noise)]).toEqual([lower > upper * (1 + 1e-12) ? 1 : 0]);
});

test('the two classes change places under half a turn', () => {
  const moons = makeMoons({ samples: 60, noise: 0.5, seed: 3 });
  const turned = { ...moons, x: moons.x.map((value, i) => (i % 2 === 0 ? 1 : 0.5) - value) };
  const classes = idealMoonsClasses(moons, 0.5);
  expect([...idealMoonsClasses(turned, 0.5)]).toEqual([...classes].map((label) => 1 - label));
});

test('hardly any noise leaves no doubt, however small the densities', () => {
  const moons = makeMoons({ samples: 40, noise: 0.01, seed: 0 });
  expect([...idealMoonsClasses(moons, 0.001)]).toEqual([...moons.y]);
});

test('refuses other points and other noises', () => {
  const moons = makeMoons({ samples: 4, noise: 0.1, seed: 0 });
  expectRangeError(() => idealMoonsClasses(moons, 0), 'idealMoonsLogits needs a noise above 0, got 0');
  expectRangeError(
    () => idealMoonsClasses({ ...moons, features: 1 }, 0.1),
    'idealMoonsLogits needs points with 2 features, got 1',
  );
});
