import { expect, test } from 'vitest';
import seeds from '../../../../src/lib/results/seeds.json';
import { noiseAccuracy, noiseWays, pureNoise } from '../../../../src/lib/studies/noise-study.ts';
import { mean, standardError } from '../../../../src/lib/studies/spread.ts';
import { golden } from '../../moons-golden.ts';

test.each(noiseWays)("on pure noise, %s, the first sets come out as NumPy's and as committed", (way) => {
  const committed = seeds.noise.find((row) => row.way === way)?.accuracies ?? [];
  expect(committed).toHaveLength(pureNoise.sets);
  const wanted = golden.pureNoise[way];
  expect(committed.slice(0, wanted.length)).toEqual(wanted);
  for (const seed of [0, 5]) expect(noiseAccuracy(way, seed)).toBe(wanted[seed]);
});

test('only choosing by all labels gets more than half right', () => {
  for (const { way, accuracies } of seeds.noise) {
    const off = (mean(accuracies) - 1 / 2) / standardError(accuracies);
    if (way === 'chosen-by-all') expect(off).toBeGreaterThan(50);
    else expect(Math.abs(off)).toBeLessThan(2.5);
  }
});
