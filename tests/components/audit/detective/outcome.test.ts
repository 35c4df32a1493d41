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
  expect(weighed(wanted, outputs).fits).toBe(true);
  expect(weighed(wanted + 0.01, outputs).fits).toBe(false);
  expect(weighed(wanted, []).fits).toBe(true);
});
