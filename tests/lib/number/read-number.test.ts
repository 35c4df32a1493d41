import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnfinished, readNumber, type Wanted } from '../../../src/lib/number/read-number.ts';
import { formatCount, formatFull, formatNumber } from '../../../src/lib/writing/format.ts';
import { check } from '../helpers.ts';

const read = (typed: string, wanted: Wanted = 'real') => {
  const reading = readNumber(typed, wanted);
  return 'problem' in reading ? reading.problem : reading.value;
};

// One list of every form of number, for a weight, an answer and a count, stands in
// tests/components/setting/read-typed.test.ts. Here is what only the reading itself tells.

describe('how a number was written', () => {
  test('tells how many digits were typed', () => {
    expect(readNumber('0.0340')).toMatchObject({ decimals: 4, significant: 3 });
    expect(readNumber('3.40e-2')).toMatchObject({ decimals: 4, significant: 3 });
    expect(readNumber('10⁻³')).toMatchObject({ decimals: 3, significant: 1 });
    expect(readNumber('12')).toMatchObject({ decimals: 0, significant: 2 });
    expect(readNumber('44.3 %')).toMatchObject({ value: 44.3, percent: true, fraction: false });
    expect(readNumber('1/4')).toMatchObject({ value: 0.25, percent: false, fraction: true });
  });

  test.each<[string, Wanted, boolean]>([
    ['1,234', 'real', true],
    ['-999,000', 'real', true],
    ['0,500', 'real', false],
    ['1,23', 'real', false],
    ['1234,567', 'real', false],
    ['1.234', 'real', false],
    ['1,234.5', 'real', false],
    ['1 234', 'real', false],
    ['2.000', 'count', true],
    ['1,000', 'count', true],
    ['1 000', 'count', false],
    ['1,000,000', 'count', false],
    ['20.5', 'count', false],
  ])('%j for a %s could have been meant otherwise: %s', (typed, wanted, doubtful) => {
    expect(readNumber(typed, wanted)).toMatchObject({ doubtful });
  });
});

test.each<[string, boolean]>([
  ['-', true],
  ['−', true],
  ['.', true],
  ['1/', true],
  ['1e', true],
  ['1e-', true],
  ['10^', true],
  ['10⁻', true],
  ['1×', true],
  ['1×1', true],
  ['3·10', true],
  ['1/0', true],
  ['w', false],
  ['--', false],
  ['1.2.3', false],
  ['1/2/3', false],
])('with more characters %j may become a number: %s', (typed, unfinished) => {
  expect(isUnfinished(typed)).toBe(unfinished);
});

test('every number that the book writes is read as itself', () => {
  check(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (value) => {
    for (const kind of ['value', 'gradient'] as const) {
      const written = formatNumber(value, kind, 9);
      expect(read(written)).toBeCloseTo(Number(value.toPrecision(9)), 0);
      expect(read(written)).toBe(read(written.replace('.', ',')));
    }
    expect(read(formatFull(value))).toBe(value === 0 ? 0 : value);
  });
  check(fc.integer({ min: -1e9, max: 1e9 }), (count) => {
    expect(read(formatCount(count), 'count')).toBe(count);
  });
});

test('what a program writes is read to the last bit', () => {
  check(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    expect(read(String(value))).toBe(value === 0 ? Number(String(value)) : value);
  });
});

test('a number in full width is the same number', () => {
  check(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
    const wide = String(value).replace(/[!-~]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) + 0xfee0),
    );
    expect(read(wide)).toBe(Number(String(value)));
  });
});

test('any text at all is a finite number or has a problem, and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE−∞ /×^％％⁻³½。'), maxLength: 12 }),
  );
  check(
    text,
    (typed) => {
      for (const wanted of ['real', 'count'] as const) {
        const reading = readNumber(typed, wanted);
        if ('value' in reading) expect(Number.isFinite(reading.value)).toBe(true);
        else expect(reading.problem).toMatch(/\w/);
      }
    },
    1000,
  );
});
