import { describe, expect, test } from 'vitest';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { probabilityField } from '../../../src/lib/training/probability-field.ts';
import { expectRangeError } from '../helpers.ts';
import { expectAll } from '../moons-golden.ts';

const box = { left: -2, right: 4, bottom: -1, top: 3 };

describe('the field of probabilities', () => {
  test('lies as pixels do, sampled in the middle of each', () => {
    const field = probabilityField(logisticModel(2), Float64Array.of(1, 10, 0), box, 3, 2);
    expectAll(field, [-1 + 20, 1 + 20, 3 + 20, -1, 1, 3].map(sigmoid));
  });

  test('has as few as one cell, and as many as a thousand a side', () => {
    const one = probabilityField(logisticModel(2), Float64Array.of(1, 10, 0), box, 1, 1);
    expectAll(one, [1 + 10].map(sigmoid));
    expect(probabilityField(logisticModel(2), new Float64Array(3), box, 1000, 1)).toHaveLength(1000);
    expect(probabilityField(logisticModel(2), new Float64Array(3), box, 1, 1000)).toHaveLength(1000);
  });

  test.each([0, 1001, 2.5])('refuses %s cells a side', (cells) => {
    const field = (columns: number, rows: number) => () =>
      probabilityField(logisticModel(2), new Float64Array(3), box, columns, rows);
    expectRangeError(field(cells, 5), `probabilityField needs 1 to 1,000 cells a side, got ${cells}`);
    expectRangeError(field(5, cells), `probabilityField needs 1 to 1,000 cells a side, got ${cells}`);
  });
});
