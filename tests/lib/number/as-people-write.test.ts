// Marks, signs and spaces that people put around a number or into it.
import { describe, expect, test } from 'vitest';
import { isUnfinished, readNumber } from '../../../src/lib/number/read-number.ts';
import { roundTo } from '../../../src/lib/number/round.ts';

const read = (typed: string) => {
  const reading = readNumber(typed);
  return 'problem' in reading ? reading.problem : reading.value;
};

test.each<[string, number]>([
  // a raised number is a power, with a sign and without
  ['10²', 100],
  ['3·10⁺²', 300],
  ['3·10⁻²', 0.03],
  // about, with a space and without
  ['≈0.25', 0.25],
  ['  ≈  0.25 ', 0.25],
  // the marks of Arabic, and what turns its lines around
  ['0،5', 0.5],
  ['\u202a0.5\u202c', 0.5],
  // groups of three, on either side of the point
  ['1  000', 1000],
  ['0.123 456 789', 0.123456789],
  ['0.123 456 7', 0.1234567],
  // only one side of the point
  ['-5.', -5],
  ['+,5', 0.5],
  ['.5e1', 5],
  [`0.${'1'.repeat(98)}`, 1 / 9],
])('%j is %d', (typed, value) => {
  expect(read(typed)).toBe(value);
});

test.each(['3 = 4', '3=4', '12  5', '210^3', '0.12 5', '0.1234 567', 'info', 'xinf', `0.${'1'.repeat(99)}`])(
  '%j is not a number',
  (typed) => {
    expect(read(typed)).toBe('not a number');
  },
);

test.each([
  ['0.127', 0.001],
  ['12', 1],
  ['1.3e2', 10],
  ['1.30·10⁻²', 0.0001],
])('the last digit of %j counts %d', (typed, unit) => {
  expect(readNumber(typed)).toMatchObject({ unit });
});

test.each(['1×10', '1×10^', '10^-'])('%j may become a number', (typed) => {
  expect(isUnfinished(typed)).toBe(true);
});

describe('rounding', () => {
  test('what rounds to nothing has no sign', () => {
    expect(roundTo(-0.001, 2)).toBe(0);
  });

  test('keeps up to fifteen decimals', () => {
    expect(roundTo(0.1 + 0.2, 15)).toBe(0.3);
  });
});
