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

/** mulberry32 in whole numbers, as its author wrote it for 32 bits without a sign. */
function mulberry32(seed: number): () => number {
  const bits = (value: bigint) => BigInt.asUintN(32, value);
  let x = BigInt(seed);
  return () => {
    x = bits(x + 0x6d2b79f5n);
    let z = bits((x ^ (x >> 15n)) * (x | 1n));
    z ^= bits(z + bits((z ^ (z >> 7n)) * (z | 61n)));
    return Number(z ^ (z >> 14n));
  };
}

test('draws are those of mulberry32, by the share of 2³² at which each number stands', () => {
  for (const seed of [0, 1, 12_345, 0xffffffff]) {
    const [draws, next] = [drawsFrom('here', seed), mulberry32(seed)];
    for (let n = 0; n < 50; n++) expect(draws.pick(ten)).toBe(Math.floor((next() / 2 ** 32) * 10));
  }
});

test('a list of ten is shuffled by nine draws, so that what is drawn after it stays what it was', () => {
  const [draws, next] = [drawsFrom('here', 7), mulberry32(7)];
  draws.shuffled(ten);
  for (let n = 0; n < 9; n++) next();
  expect(draws.pick(ten)).toBe(Math.floor((next() / 2 ** 32) * 10));
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
