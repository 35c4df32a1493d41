import { expect, test } from 'vitest';
import { lender } from '../../../../src/components/cells/run/lent.ts';

test('what has gone while it lay idle is put away, and another is lent', async () => {
  let made = 0;
  const gone = new Set<number>();
  const putAway: number[] = [];
  const things = lender(
    async () => ++made,
    (thing) => putAway.push(thing),
    async (thing) => !gone.has(thing),
  );
  for (const thing of [await things.take(), await things.take()]) if (thing) things.giveBack(thing);
  gone.add(2);
  expect(await things.take()).toBe(1);
  expect(putAway).toEqual([2]);
  gone.add(1);
  things.giveBack(1);
  expect(await things.take()).toBe(3);
  expect(putAway).toEqual([2, 1]);
});
