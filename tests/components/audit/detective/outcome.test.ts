import { expect, test } from 'vitest';
import { outcomesOf } from '../../../../src/components/audit/detective/outcome.ts';
import { weighed } from '../../../../src/components/audit/detective/tried.ts';

// ln(0.667/0.333) is 0.69465…, so that a rest of 0.6 wants an intercept of about 0.0947
const outputs = [
  { symbol: 'h1', printed: '0.667', rest: 0.6 },
  { symbol: 'h2', printed: '0.70', rest: 0.75 },
];
const wanted = Math.log(0.667 / 0.333) - 0.6;

test('an output is held against its own printed digits', () => {
  expect(outcomesOf(wanted, outputs).map(({ shown, fit }) => [shown, fit])).toEqual([
    ['0.667', 'fits'],
    ['0.70', 'fits'],
  ]);
  // half a unit of the third decimal is 0.0005/(0.667·0.333) = 0.00225 of the sum
  expect(outcomesOf(wanted + 0.0022, outputs)[0]?.fit).toBe('fits');
  expect(outcomesOf(wanted + 0.0023, outputs)[0]).toMatchObject({ shown: '0.668', fit: 'high' });
  expect(outcomesOf(wanted - 0.0023, outputs)[0]).toMatchObject({ shown: '0.666', fit: 'low' });
});

test('all must fit', () => {
  expect(weighed(wanted, outputs, 4).fits).toBe(true);
  expect(weighed(wanted + 0.01, outputs, 4).fits).toBe(false);
  expect(weighed(wanted, [], 4).fits).toBe(true);
});

test('what is said of a value is true of its digits: beside the edge of the strip there are more of them', () => {
  const upper = wanted + Math.log((0.6675 / 0.3325) * (0.333 / 0.667));
  const rounded = Number(upper.toFixed(4));
  const [inside, outside] = [upper - 1e-6, upper + 1e-6];
  for (const value of [inside, outside]) {
    const { shown, fits } = weighed(value, outputs, 4);
    expect(weighed(Number(shown), outputs, 4).fits).toBe(fits);
    expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(0.00005);
  }
  expect(weighed(rounded < upper ? outside : inside, outputs, 4).shown.length).toBeGreaterThan(6);
  expect(weighed(0.09, outputs, 4).shown).toBe('0.0900');
  expect(weighed(-0.05, outputs, 4).shown).toBe('−0.0500');
});
