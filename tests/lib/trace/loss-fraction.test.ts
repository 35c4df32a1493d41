import { expect, test } from 'vitest';
import { lossFraction } from '../../../src/lib/trace/loss-fraction.ts';

// As a book prints them: in lowest terms, so half of two is nothing at all.
test.each([
  ['mean', 1, [1, 1], [2, 1]],
  ['mean', 2, [1, 2], [1, 1]],
  ['mean', 3, [1, 3], [2, 3]],
  ['mean', 4, [1, 4], [1, 2]],
  ['half sum', 3, [1, 2], [1, 1]],
  ['sum', 4, [1, 1], [2, 1]],
  ['cross-entropy', 4, [1, 4], [1, 4]],
  ['softmax cross-entropy', 4, [1, 1], [1, 1]],
] as const)('before the %s of %d outputs, and before its slope', (loss, outputs, error, slope) => {
  expect(lossFraction(loss, outputs, 1)).toEqual(error);
  expect(lossFraction(loss, outputs, 2)).toEqual(slope);
});
