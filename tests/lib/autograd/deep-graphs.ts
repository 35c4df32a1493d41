import { expect, test } from 'vitest';
import { graphOf, Value } from '../../../src/lib/autograd/value.ts';

/** Graphs so deep, with so many numbers added up (a power of two), and doubled so often. */
export function testDeepGraphs(depth: number, count: number, doublings: number): void {
  test(`may be ${depth} deep`, () => {
    const x = new Value(1);
    let deep = x;
    for (let n = 0; n < depth; n++) deep = deep.plus(x);
    deep.backward();
    expect(graphOf(deep)).toHaveLength(depth + 1);
    expect(x.grad).toBe(depth + 1);
  });

  test(`may have ${count} numbers added up in pairs, and paths beyond counting`, () => {
    let row = Array.from({ length: count }, (_, i) => new Value(i));
    const given = row;
    while (row.length > 1)
      row = Array.from({ length: row.length / 2 }, (_, i) =>
        (row[2 * i] as Value).plus(row[2 * i + 1] as Value),
      );
    row[0]?.backward();
    expect(row[0]?.data).toBe((count * (count - 1)) / 2);
    expect(new Set(given.map(({ grad }) => grad))).toEqual(new Set([1]));

    const x = new Value(1);
    let twice = x;
    for (let n = 0; n < doublings; n++) twice = twice.plus(twice);
    twice.backward();
    expect(x.grad).toBe(2 ** doublings);
  });
}
