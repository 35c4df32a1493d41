import { fail } from '../number/expect.ts';

/** How predictions fall: rows are the true class, columns the predicted one, as scikit-learn lays them out. */
export type Confusion = readonly [readonly [number, number], readonly [number, number]];

/**
 * Counts predictions by true and predicted class.
 * @throws RangeError if there is no label or the lists differ in length
 * @example confusionMatrix(Uint8Array.of(0, 0, 1, 1), Uint8Array.of(0, 1, 1, 1)) // [[1, 1], [0, 2]]
 */
export function confusionMatrix(labels: Uint8Array, predicted: Uint8Array): Confusion {
  needLabels('confusionMatrix', labels, predicted);
  const counts: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  for (const [n, label] of labels.entries()) {
    const row = counts[label === 1 ? 1 : 0];
    row[predicted[n] === 1 ? 1 : 0]++;
  }
  return counts;
}

/**
 * The share of predictions that are right.
 * @throws RangeError as confusionMatrix
 * @example accuracy(Uint8Array.of(0, 0, 1, 1), Uint8Array.of(0, 1, 1, 1)) // 0.75
 */
export function accuracy(labels: Uint8Array, predicted: Uint8Array): number {
  needLabels('accuracy', labels, predicted);
  let right = 0;
  for (const [n, label] of labels.entries()) if (predicted[n] === label) right++;
  return right / labels.length;
}

function needLabels(where: string, labels: Uint8Array, predicted: Uint8Array): void {
  if (labels.length === 0) fail(where, 'at least one label', labels.length);
  if (predicted.length !== labels.length)
    fail(where, `as many predictions as labels (${labels.length})`, predicted.length);
}
