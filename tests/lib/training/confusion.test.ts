import { describe, expect, test } from 'vitest';
import { accuracy, confusionMatrix } from '../../../src/lib/training/confusion.ts';
import { expectRangeError } from '../helpers.ts';

const labels = Uint8Array.of(0, 0, 0, 1, 1);
const predicted = Uint8Array.of(0, 0, 1, 1, 0);

describe('counting predictions', () => {
  test('by true and predicted class', () => {
    expect(confusionMatrix(labels, predicted)).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  test('and the share that is right', () => {
    expect(accuracy(labels, predicted)).toBe(0.6);
    expect(accuracy(labels, labels)).toBe(1);
  });

  test.each([
    ['confusionMatrix', confusionMatrix],
    ['accuracy', accuracy],
  ] as const)('needs as many predictions as labels: %s', (name, count) => {
    expectRangeError(() => count(new Uint8Array(0), labels), `${name} needs at least one label, got 0`);
    expectRangeError(
      () => count(labels, new Uint8Array(3)),
      `${name} needs as many predictions as labels (5), got 3`,
    );
  });
});
