// Graphs so deep that nothing may call itself once a value.
import { expect, test } from 'vitest';
import { graphOf, Value } from '../../../../src/lib/autograd/value.ts';

test('may be 100,000 deep', () => {
  const x = new Value(1);
  let deep = x;
  for (let n = 0; n < 100_000; n++) deep = deep.plus(x);
  deep.backward();
  expect(graphOf(deep)).toHaveLength(100_001);
  expect(x.grad).toBe(100_001);
});

test('may have 100,000 numbers added up in pairs, and paths beyond counting', () => {
  let row = Array.from({ length: 65_536 }, (_, i) => new Value(i));
  const given = row;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, i) =>
      (row[2 * i] as Value).plus(row[2 * i + 1] as Value),
    );
  row[0]?.backward();
  expect(row[0]?.data).toBe((65_536 * 65_535) / 2);
  expect(new Set(given.map(({ grad }) => grad))).toEqual(new Set([1]));

  const x = new Value(1);
  let twice = x;
  for (let n = 0; n < 1000; n++) twice = twice.plus(twice);
  twice.backward();
  expect(x.grad).toBe(2 ** 1000);
});

test('100,000 steps back', () => {
  let value = new Value(0).log();
  for (let n = 0; n < 100_000; n++) value = value.plus(1);
  expect(value.culprit()?.op).toBe('log');
});
