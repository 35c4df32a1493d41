import { expect, test } from 'vitest';
import { nudged } from '../../../src/components/points/fields.ts';
import type { FieldName } from '../../../src/components/words/vocabulary.ts';

test('arrow keys go by ones, or in the first digit, and never out of range', () => {
  const up = (name: FieldName, value: number) => nudged(name, value, 1);
  const down = (name: FieldName, value: number) => nudged(name, value, -1);
  expect([up('seed', 9), down('width', 16), down('seed', 0), up('width', 64)]).toEqual([10, 15, 0, 64]);
  expect([up('learningRate', 0.05), up('learningRate', 0.09), down('learningRate', 0.1)]).toEqual([
    0.06, 0.1, 0.09,
  ]);
  expect([up('epochs', 300), down('epochs', 1000), up('noise', 0)]).toEqual([400, 900, 0.01]);
  expect([up('testSize', 0.9), down('testSize', 0.1)]).toEqual([0.9, 0.09]);
});
