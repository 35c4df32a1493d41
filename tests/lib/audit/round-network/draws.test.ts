import { expect, test } from 'vitest';
import { drawsFrom } from '../../../../src/lib/audit/round-network/draws.ts';
import { expectRangeError } from '../../helpers.ts';

const ten = Array.from({ length: 10 }, (_, i) => i);

test('a seed of 32 bits always draws the same', () => {
  for (const seed of [0, 7, 0xffffffff]) {
    const twice = [drawsFrom('here', seed), drawsFrom('here', seed)].map(({ pick, shuffled }) => [
      ten.map(() => pick(ten)),
      shuffled(ten),
    ]);
    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0]?.[1]?.toSorted()).toEqual(ten);
  }
});

test('every order of three comes up', () => {
  const orders = Array.from({ length: 100 }, (_, seed) =>
    drawsFrom('here', seed).shuffled([1, 2, 3]).join(''),
  );
  expect(new Set(orders).size).toBe(6);
});

test.each([-1, 0.5, 2 ** 32])('%d is no seed', (seed) =>
  expectRangeError(
    () => drawsFrom('here', seed),
    `here needs a seed that is a whole number from 0 to 4,294,967,295, got ${seed}`,
  ),
);
