import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfUnit } from '../../../src/lib/number/half-unit.ts';
import { check, expectClose } from '../helpers.ts';

test('half of a thousandth, of a one, of a hundred', () => {
  expectClose(halfUnit(3), 0.0005);
  expect(halfUnit(0)).toBe(0.5);
  expect(halfUnit(-2)).toBe(50);
});

test('is as far as rounding ever moves a number, and no less', () => {
  const cases = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }));
  check(cases, ([digits, decimals]) => {
    const printed = (digits / 10 ** decimals).toFixed(decimals);
    const half = halfUnit(decimals);
    for (const inside of [-0.999, 0, 0.999])
      expect((Number(printed) + inside * half).toFixed(decimals).replace(/^-(?=[0.]*$)/, '')).toBe(
        printed.replace(/^-(?=[0.]*$)/, ''),
      );
    for (const outside of [-1.001, 1.001])
      expect((Number(printed) + outside * half).toFixed(decimals)).not.toBe(printed);
  });
});
