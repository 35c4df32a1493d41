import { describe, expect, test } from 'vitest';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { expectRangeError } from '../helpers.ts';
import { expectAll, golden } from '../moons-golden.ts';

describe('randomState draws what NumPy draws', () => {
  test.each(golden.generators)('from seed $seed', (wanted) => {
    const random = randomState(wanted.seed);
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(Array.from({ length: 3 }, random.bits)).toEqual(wanted.bits);
    expect(Array.from({ length: 3 }, random.randomSample)).toEqual(wanted.uniform);
    expectAll(random.randn(3), wanted.normal);
    expect([...random.permutation(12)]).toEqual(wanted.permutation);
    expectAll(random.randn(2), wanted.normalKept);
    expectAll([sum(Float64Array.from({ length: 5000 }, random.randomSample))], [wanted.sumOf5000]);
    expectAll([sum(random.randn(5000))], [wanted.sumOf5000Normals]);
    expect(Array.from({ length: 2 }, random.randomSample)).toEqual(wanted.afterwards);
  });

  test('among them one that uses up every bit of a seed', () => {
    expect(Math.max(...golden.generators.map(({ seed }) => seed))).toBe(2 ** 32 - 1);
  });
});

describe('randomState', () => {
  test('starts the same stream again, and another for another seed', () => {
    expect(randomState(8).randn(9)).toEqual(randomState(8).randn(9));
    expect(randomState(8).randn(9)).not.toEqual(randomState(9).randn(9));
  });

  test('keeps the second normal of a pair across calls', () => {
    const one = randomState(3);
    const apart = [...one.randn(1), ...one.randn(2), one.standardNormal()];
    expect(apart).toEqual([...randomState(3).randn(4)]);
  });

  test('draws whole numbers up to both ends of an interval', () => {
    const random = randomState(1);
    const drawn = new Set(Array.from({ length: 300 }, () => random.randomInterval(5)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(random.randomInterval(2 ** 32 - 1)).toBeGreaterThan(2 ** 16);
  });

  test('refuses an interval beyond 32 bits', () => {
    expectRangeError(
      () => randomState(1).randomInterval(2 ** 32),
      'randomInterval needs a largest number that is whole, from 0 to 4,294,967,295, got 4294967296',
    );
  });

  test('spends nothing on an interval of one number', () => {
    const random = randomState(1);
    expect(random.randomInterval(0)).toBe(0);
    expect(random.bits()).toBe(randomState(1).bits());
  });

  test('makes a permutation of everything, and of nothing', () => {
    expect([...randomState(4).permutation(100)].sort((a, b) => a - b)).toEqual([...Array(100).keys()]);
    expect(randomState(4).permutation(0)).toHaveLength(0);
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])('refuses the seed %s', (seed) => {
    expectRangeError(
      () => randomState(seed),
      `randomState needs a seed that is a whole number from 0 to 4,294,967,295, got ${seed}`,
    );
  });

  test.each([-1, 0.5, Number.NaN])('refuses to make %s of anything', (count) => {
    const random = randomState(0);
    expectRangeError(() => random.randn(count), `randn needs a whole number from 0 of them, got ${count}`);
    expectRangeError(
      () => random.permutation(count),
      `permutation needs a whole number from 0 of them, got ${count}`,
    );
    expectRangeError(
      () => random.randomInterval(count),
      `randomInterval needs a largest number that is whole, from 0 to 4,294,967,295, got ${count}`,
    );
  });
});
