import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/lib/trace/entry.ts';
import {
  defaultDigits,
  digitChoices,
  digitsFor,
  formatCount,
  formatFull,
  formatHeld,
  formatNumber,
  heldDigits,
} from '../../../src/lib/writing/format.ts';
import { check, expectRangeError } from '../helpers.ts';

const byDecimals: readonly Kind[] = ['value', 'parameter', 'target', 'rate'];
const bySignificance: readonly Kind[] = ['gradient', 'error'];
const digits = fc.constantFrom(...digitChoices);
const exponents = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** A written number as JavaScript reads it. */
function read(text: string): number {
  const raised = text.replace(/[⁰-⁹¹²³]/g, (digit) => String(exponents.indexOf(digit)));
  return Number(raised.replace(/ × 10(⁻?)/, (_, sign) => (sign ? 'e-' : 'e')).replaceAll('−', '-'));
}

describe('values, parameters, targets and rates', () => {
  test.each(byDecimals)('a %s has as many decimals as the reader chose', (kind) => {
    check(fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), digits), ([value, n]) => {
      const text = formatNumber(value, kind, n);
      expect(text).toMatch(new RegExp(`^−?\\d+\\.\\d{${n}}$`));
      expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(
        0.5 * 10 ** -n + 1e-9 * 10 ** -n * Math.abs(value),
      );
    });
  });

  test('keep zeros at the end', () => {
    expect(formatNumber(1 / 2, 'parameter', 3)).toBe('0.500');
    expect(formatNumber(0, 'value', 2)).toBe('0.00');
  });

  test('have no minus before nothing but zeros', () => {
    expect(formatNumber(-0.0004, 'value', 3)).toBe('0.000');
    expect(formatNumber(-0, 'value', 3)).toBe('0.000');
    expect(formatNumber(-0.0006, 'value', 3)).toBe('−0.001');
  });

  test('are written with a power of ten once they have more than nine places before the point', () => {
    expect(formatNumber(999999999, 'value', 2)).toBe('999999999.00');
    expect(formatNumber(1e9, 'value', 2)).toBe('1.00 × 10⁹');
    expect(formatNumber(-1.5e300, 'parameter', 3)).toBe('−1.500 × 10³⁰⁰');
  });
});

describe('gradients and errors', () => {
  test.each(bySignificance)('a %s has as many significant digits as the reader chose', (kind) => {
    const sizes = fc.tuple(
      fc.double({ min: 1, max: 9.99, noNaN: true }),
      fc.integer({ min: -300, max: 1 }),
      fc.boolean(),
    );
    check(fc.tuple(sizes, digits), ([[mantissa, exponent, negative], n]) => {
      const value = mantissa * 10 ** exponent * (negative ? -1 : 1);
      const text = formatNumber(value, kind, n);
      const [shown = ''] = text.split(' ');
      expect(shown.replace(/[−.]/g, '').replace(/^0+/, '')).toHaveLength(n);
      expect(Math.abs(read(text) / value - 1)).toBeLessThanOrEqual(0.5 * 10 ** (1 - n) * (1 + 1e-9));
      expect(text.startsWith('−')).toBe(negative);
    });
  });

  test('are written out down to the sixth decimal, and with a power of ten below', () => {
    expect(formatNumber(0.00000123456, 'gradient', 3)).toBe('0.00000123');
    expect(formatNumber(0.000000123456, 'gradient', 3)).toBe('1.23 × 10⁻⁷');
    expect(formatNumber(-5e-324, 'error', 2)).toBe('−4.9 × 10⁻³²⁴');
    expect(formatNumber(12345678, 'error', 3)).toBe('1.23 × 10⁷');
  });

  test('are written out up to a million, and beyond that as far as digits are asked for', () => {
    expect(formatNumber(123456, 'error', 3)).toBe('123456');
    expect(formatNumber(1234567, 'error', 3)).toBe('1.23 × 10⁶');
    expect(formatNumber(1234567, 'error', 8)).toBe('1234567.0');
    expect(formatNumber(12345678, 'error', 7)).toBe('1.234568 × 10⁷');
  });

  test('that round up to the next power of ten keep their count of digits', () => {
    expect(formatNumber(0.09996, 'gradient', 3)).toBe('0.100');
    expect(formatNumber(9.996, 'gradient', 3)).toBe('10.0');
    expect(formatNumber(9.996e-7, 'gradient', 3)).toBe('0.00000100');
  });

  test('are 0 where there is nothing', () => {
    expect(formatNumber(0, 'error', 3)).toBe('0');
    expect(formatNumber(-0, 'gradient', 9)).toBe('0');
  });
});

describe('any number', () => {
  test('is named where it is none or infinite', () => {
    for (const kind of [...byDecimals, ...bySignificance]) {
      expect(formatNumber(Number.NaN, kind, 3)).toBe('NaN');
      expect(formatNumber(Number.POSITIVE_INFINITY, kind, 3)).toBe('∞');
      expect(formatNumber(Number.NEGATIVE_INFINITY, kind, 3)).toBe('−∞');
    }
  });

  test.each([0, 18, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('is not written with %d digits', (n) => {
    expectRangeError(
      () => formatNumber(1, 'value', n),
      `formatNumber needs a whole number of digits from 1 to 17, got ${n}`,
    );
  });

  test('in full reads back as the same number', () => {
    check(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(formatFull(value)) - value).toBe(0);
      expect(formatFull(value)).not.toMatch(/[-e]/);
    });
  });

  test('in full has a real minus, a power of ten where it is long, and a name where it is none', () => {
    expect([-1 / 4, 1e-7, -2e21, -0].map(formatFull)).toEqual(['−0.25', '1 × 10⁻⁷', '−2 × 10²¹', '0']);
    expect([Number.NaN, 1 / 0, -1 / 0].map(formatFull)).toEqual(['NaN', '∞', '−∞']);
  });
});

describe('a count', () => {
  test('has its thousands in groups and a real minus', () => {
    expect([0, 7, 999, 1000, 10000, 1234567].map(formatCount)).toEqual([
      '0',
      '7',
      '999',
      '1,000',
      '10,000',
      '1,234,567',
    ]);
    expect(formatCount(-1000)).toBe('−1,000');
    expect(formatCount(-0)).toBe('0');
  });

  test.each([0.5, 2 ** 53, Number.NaN])('is not %d', (value) =>
    expectRangeError(() => formatCount(value), `formatCount needs a whole number, got ${value}`),
  );
});

describe('digits that hold', () => {
  // Half a unit of the last digit shown is at least what the value may be off by.
  test.each<[number, Kind, number, number]>([
    [0.123456, 'value', 0.00004, 4],
    [0.123456, 'value', 0.00006, 3],
    [123.456, 'value', 0.04, 1],
    [0.000123456, 'gradient', 4e-9, 5],
    [6.46e-16, 'gradient', 4e-17, 1],
    [6.46e-16, 'gradient', 6e-17, 0],
    [5e12, 'parameter', 400, 9],
    [0.5, 'value', 0, 17],
    [0.5, 'value', Number.POSITIVE_INFINITY, 17],
    [0.05, 'error', 0.01, 0],
    // with a power of ten from a thousand million on, as it is written
    [1e9, 'value', 0.4, 9],
  ])('of %d, a %s that may be off by %d: %d', (value, kind, off, digits) => {
    expect(heldDigits(value, kind, off)).toBe(digits);
  });

  test('are shown, and no more', () => {
    expect(formatHeld(0.123456, 'value', 9, 0.00004)).toBe('0.1235');
    expect(formatHeld(0.123456, 'value', 3, 0.00004)).toBe('0.123');
    expect(formatHeld(-6.46e-16, 'gradient', 9, 4e-18)).toBe('−6.5 × 10⁻¹⁶');
    // one digit is the fewest
    expect(formatHeld(6.46e-16, 'gradient', 9, 4e-17)).toBe('6 × 10⁻¹⁶');
  });

  test('where there is none, the power of ten is shown below which the number lies', () => {
    expect(formatHeld(6.46e-16, 'gradient', 3, 6e-17)).toBe('<1 × 10⁻¹⁵');
    expect(formatHeld(-9.7e-16, 'gradient', 3, 6e-17)).toBe('<1 × 10⁻¹⁴');
    expect(formatHeld(0, 'error', 3, 2e-32)).toBe('<1 × 10⁻³¹');
    expect(formatHeld(0, 'error', 3, 0)).toBe('0');
  });
});

describe('digits for a place that wants more', () => {
  test('are more only where there is more to show', () => {
    expect(digitsFor(1 / 2, 'parameter', 3, 6)).toBe(3);
    expect(digitsFor(1 / 3, 'value', 3, 6)).toBe(6);
    expect(digitsFor(1 / 3, 'value', 8, 6)).toBe(8);
    expect(digitsFor(1 / 2, 'gradient', 3, 6)).toBe(6);
    expect(digitsFor(1 / 2, 'error', 3, 6)).toBe(6);
  });

  test('begin with one of the choices', () => {
    expect(digitChoices).toContain(defaultDigits);
  });
});
