import { describe, expect, test } from 'vitest';
import { layerFactor } from '../../../../src/lib/studies/layer-factors.ts';

const seeds = Array.from({ length: 10 }, (_, seed) => seed);

test('comes out near weight times slope, in wide layers nearer', () => {
  for (const activation of ['sigmoid', 'tanh', 'relu'] as const) {
    const off = (units: number) =>
      Math.max(
        ...seeds.slice(0, 4).map((seed) => {
          const { measured, weight, slope } = layerFactor({
            activation,
            deviation: 1 / Math.sqrt(units),
            seed,
            units,
            depth: 4,
            samples: 20,
          });
          return Math.abs(measured / (weight * slope) - 1);
        }),
      );
    expect(off(100)).toBeLessThan(0.06);
    expect(off(100)).toBeLessThan(off(8));
  }
});

test('ten units in ten layers and a hundred samples, unless it is said', () => {
  const layers = { activation: 'relu', deviation: 0.4, seed: 1 } as const;
  expect(layerFactor(layers)).toEqual(layerFactor({ ...layers, units: 10, depth: 10, samples: 100 }));
});

describe('what chapter “Any network” says of ten layers of ten', () => {
  const run = (activation: 'sigmoid' | 'tanh' | 'relu', deviation: number) =>
    seeds.map((seed) => layerFactor({ activation, deviation, seed }));
  const table = {
    sigmoid: run('sigmoid', 1 / Math.sqrt(10)),
    'sigmoid 1': run('sigmoid', 1),
    'sigmoid 5': run('sigmoid', 5),
    tanh: run('tanh', 1 / Math.sqrt(10)),
    'tanh 1': run('tanh', 1),
    relu: run('relu', Math.sqrt(2 / 10)),
    'relu 1': run('relu', 1),
  };
  const measured = (name: keyof typeof table) => table[name].map((one) => one.measured);
  const worst = (name: keyof typeof table) =>
    Math.max(...measured(name).map((factor) => Math.abs(factor - 1)));

  test('a sigmoid’s gradient vanishes with small weights; with large ones it may grow, and its slopes are small', () => {
    expect(Math.max(...measured('sigmoid'), ...measured('sigmoid 1'))).toBeLessThan(0.6);
    const afterTen = measured('sigmoid 5').map((factor) => factor ** 10);
    expect(afterTen.filter((left) => left < 0.5).length).toBeGreaterThan(2);
    expect(afterTen.filter((left) => left > 1).length).toBeGreaterThan(2);
    for (const { slope } of table['sigmoid 5']) expect(slope).toBeLessThan(1 / 10);
  });

  test('nearest to one from every seed are tanh from fan-in and ReLU from He', () => {
    const others = (['sigmoid', 'sigmoid 1', 'sigmoid 5', 'tanh 1', 'relu 1'] as const).map(worst);
    for (const name of ['tanh', 'relu'] as const) expect(worst(name)).toBeLessThan(Math.min(...others));
    for (const name of ['tanh 1', 'relu 1'] as const) expect(Math.min(...measured(name))).toBeGreaterThan(1);
  });

  test('what is measured is mostly lower than what is expected', () => {
    const all = Object.values(table).flat();
    const lower = all.filter(({ measured, weight, slope }) => measured < weight * slope);
    expect(lower.length / all.length).toBeGreaterThan(0.75);
  });
});
