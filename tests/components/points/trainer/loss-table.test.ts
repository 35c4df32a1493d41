import { expect, test } from 'vitest';
import { tableRows } from '../../../../src/components/points/trainer/loss-table.ts';

const train = Array.from({ length: 301 }, (_, n) => 1000 + n);
const held = Array.from({ length: 301 }, (_, n) => 2000 + n);

test('a finished run has its losses at round epochs and at its end', () => {
  expect(tableRows(train, held, 300, 300)).toEqual([
    [0, 1000, 2000],
    [10, 1010, 2010],
    [100, 1100, 2100],
    [200, 1200, 2200],
    [300, 1300, 2300],
  ]);
  expect(tableRows(train, held, 10, 10).map(([n]) => n)).toEqual([0, 10]);
  expect(tableRows(train, held, 37, 37).map(([n]) => n)).toEqual([0, 10, 37]);
});

test('a run under way has none where it has not come, though lists may hold more', () => {
  expect(tableRows(train, held, 150, 300)).toEqual([
    [0, 1000, 2000],
    [10, 1010, 2010],
    [100, 1100, 2100],
    [200, undefined, undefined],
    [300, undefined, undefined],
  ]);
});
