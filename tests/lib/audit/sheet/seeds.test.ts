import { expect, test } from 'vitest';
import { seedAt } from '../../../../src/lib/audit/sheet/seeds.ts';
import { expectRangeError } from '../../helpers.ts';

test('every place has a seed of its own, whole and of 32 bits', () => {
  for (const seed of [0, 1, 7, 0xffffffff]) {
    const seeds = Array.from({ length: 20_000 }, (_, place) => seedAt(seed, place));
    expect(new Set(seeds).size).toBe(seeds.length);
    for (const one of seeds.slice(0, 100)) expect(one === one >>> 0).toBe(true);
  }
});

test('neighbouring seeds share no place’s', () => {
  const of = (seed: number) => Array.from({ length: 200 }, (_, place) => seedAt(seed, place));
  expect(new Set([1, 2, 3, 4, 5].flatMap(of)).size).toBe(1000);
});

test('half of the bits differ from one place to the next', () => {
  let turned = 0;
  for (let place = 0; place < 1000; place++)
    for (let bits = (seedAt(1, place) ^ seedAt(1, place + 1)) >>> 0; bits > 0; bits = Math.floor(bits / 2))
      turned += bits % 2;
  expect(turned / 1000).toBeGreaterThan(15);
  expect(turned / 1000).toBeLessThan(17);
});

test.each([
  [-1, 0, 'a seed that is a whole number from 0 to 4,294,967,295, got -1'],
  [0.5, 0, 'a seed that is a whole number from 0 to 4,294,967,295, got 0.5'],
  [2 ** 32, 0, 'a seed that is a whole number from 0 to 4,294,967,295, got 4294967296'],
  [1, -1, 'a place that is a whole number from 0, got -1'],
])('seed %d, place %d is refused', (seed, place, message) => {
  expectRangeError(() => seedAt(seed, place), `seedAt needs ${message}`);
});
