import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limit, parseNumber } from '../../../src/components/setting/parse-number.ts';
import { formatFull } from '../../../src/lib/writing/format.ts';
import { check } from '../../lib/helpers.ts';

describe('a number as a reader types it', () => {
  test.each([
    ['0.4', 0.4],
    ['0,4', 0.4],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['-0.25', -0.25],
    ['−0.25', -0.25],
    ['+3', 3],
    ['1e-3', 0.001],
    ['2E3', 2000],
    ['1e9', 1_000_000_000],
    ['-0', -0],
  ])('%j is read', (text, value) => {
    expect(parseNumber(text)).toEqual({ value });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['weight', 'not a number'],
    ['NaN', 'not a number'],
    ['1.2.3', 'not a number'],
    ['1,2,3', 'not a number'],
    ['1,000.5', 'not a number'],
    ['1/3', 'not a number'],
    ['0x10', 'not a number'],
    ['--1', 'not a number'],
    ['.', 'not a number'],
    ['e3', 'not a number'],
    ['∞', 'not finite'],
    ['-Infinity', 'not finite'],
    ['1e999', 'not finite'],
    ['1000000001', 'out of range'],
    ['-2e9', 'out of range'],
  ])('%j is %s', (text, problem) => {
    expect(parseNumber(text)).toEqual({ problem });
  });
});

const inRange = fc.double({ min: -limit, max: limit, noNaN: true });

test('every number within the limit, written as a program would, is read to the last bit', () => {
  check(inRange, (value) => {
    expect(parseNumber(String(value))).toEqual({ value: Number(String(value)) });
  });
});

test('what a field shows in full can be typed again, down to a millionth', () => {
  check(
    inRange.filter((value) => value === 0 || Math.abs(value) >= 1e-6),
    (value) => {
      expect(parseNumber(formatFull(value))).toEqual({ value: value === 0 ? 0 : value });
    },
  );
});

test('any text is read or refused, and what is read is a finite number within the limit', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE−∞ ') }));
  check(
    text,
    (typed) => {
      const parsed = parseNumber(typed);
      if ('value' in parsed) expect(Math.abs(parsed.value)).toBeLessThanOrEqual(limit);
      else expect(['empty', 'not a number', 'not finite', 'out of range']).toContain(parsed.problem);
    },
    1000,
  );
});
