import { expect, test } from 'vitest';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { tabledExponential, tabledTanh } from '../../../../src/lib/training/fast/tables.ts';
import { expectClose } from '../../helpers.ts';

test('e^x from a table, and nothing beyond it', () => {
  const random = randomState(14);
  for (const x of [...random.randn(2000), ...random.randn(500).map((value) => 10 * value), 0, 44, -44, 1e-9])
    expectClose(tabledExponential(x), Math.exp(x), 4e-15, 0);
  for (const x of [44.5, -44.5, 1e9, -1e300, Infinity, Number.NaN]) expect(tabledExponential(x)).toBeNaN();
});

test('tanh from a table, and nothing beyond it', () => {
  const random = randomState(15);
  for (const z of [...random.randn(2000), ...random.randn(500).map((value) => 8 * value)])
    expectClose(tabledTanh(z), Math.tanh(z), 1e-15, 0);
  for (const z of [0, 1e-300, -1e-9, 1 / 256, -1 / 256, 31.999, -32])
    expectClose(tabledTanh(z), Math.tanh(z), 1e-15, 0);
  for (const z of [32.01, -33, 1e9, -1e300, Infinity, Number.NaN]) expect(tabledTanh(z)).toBeNaN();
});
