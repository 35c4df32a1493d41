import { expect, test } from 'vitest';
import { idealMoonsClasses } from '../../../src/lib/points/ideal-moons.ts';
import { makeMoons } from '../../../src/lib/points/moons.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { accuracy } from '../../../src/lib/training/confusion.ts';
import { expectRangeError } from '../helpers.ts';

// Computed once with NumPy 1.24.2 and scikit-learn 1.2.1: both densities as means of 2,000 bells along the arcs.
test.each([
  [0.4, [0.85375, 0.84375, 0.8525, 0.86125]],
  [0.1, [1, 0.99875, 0.99875, 1]],
] as const)('noise %s: as many right as by densities from NumPy', (noise, wanted) => {
  const shares = wanted.map((_, seed) => {
    const { test: held } = prepareMoons({ seed, noise }).split;
    return accuracy(held.y, idealMoonsClasses(held, noise));
  });
  expect(shares).toEqual(wanted);
});

test('the two classes change places under half a turn', () => {
  const moons = makeMoons({ samples: 200, noise: 0.5, seed: 3 });
  const turned = { ...moons, x: moons.x.map((value, i) => (i % 2 === 0 ? 1 : 0.5) - value) };
  const classes = idealMoonsClasses(moons, 0.5);
  expect([...idealMoonsClasses(turned, 0.5)]).toEqual([...classes].map((label) => 1 - label));
});

test('hardly any noise leaves no doubt, however small the densities', () => {
  const moons = makeMoons({ samples: 100, noise: 0.01, seed: 0 });
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
