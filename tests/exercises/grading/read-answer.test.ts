import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../src/exercises/grading/read-answer.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';
import { check } from '../../lib/helpers.ts';

const read = (typed: string, whole = false) => {
  const answer = readAnswer(typed, whole);
  return 'problem' in answer ? answer.problem : answer.value;
};

describe('a typed answer', () => {
  test.each([
    ['0.0344', 0.0344],
    [' 0,0344 ', 0.0344],
    ['.5', 0.5],
    ['7.', 7],
    ['+2', 2],
    ['−0.0381', -0.0381],
    ['–0.0381', -0.0381],
    ['3.44e-2', 0.0344],
    ['3,44E-2', 0.0344],
    ['3.44 × 10⁻²', 0.0344],
    ['3.44*10^-2', 0.0344],
    ['-3.44·10^2', -344],
    ['≈ 0.0344', 0.0344],
    ['1,234.5', 1234.5],
    ['12,345,678', 12345678],
    ['1 200', 1200],
  ])('%j is a number', (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  test('a comma before three digits parts thousands where a whole number is asked for, and nowhere else', () => {
    expect(read('1,200', true)).toBe(1200);
    expect(read('1,200')).toBe(1.2);
    expect(read('1,2', true)).toBe(1.2);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['NaN', 'not a number'],
    ['about a third', 'not a number'],
    ['0.03.4', 'not a number'],
    ['1,2,3', 'not a number'],
    ['--1', 'not a number'],
    ['0x10', 'not a number'],
    ['1e', 'not a number'],
    ['<b>1</b>', 'not a number'],
    ['Infinity', 'not finite'],
    ['-∞', 'not finite'],
    ['1e999', 'not finite'],
    ['1/64', 'fraction'],
    ['%', 'not a number'],
  ])('%j is none: %s', (typed, problem) => {
    expect(read(typed)).toBe(problem);
  });

  test('tells how many digits were typed', () => {
    expect(readAnswer('0.0340')).toMatchObject({ decimals: 4, significant: 3 });
    expect(readAnswer('3.40e-2')).toMatchObject({ decimals: 4, significant: 3 });
    expect(readAnswer('12')).toMatchObject({ decimals: 0, significant: 2 });
    expect(readAnswer('44.3 %')).toMatchObject({ value: 44.3, percent: true });
  });

  test('every number that the book writes is read as itself', () => {
    check(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (value) => {
      for (const kind of ['value', 'gradient'] as const) {
        const written = formatNumber(value, kind, 9);
        expect(read(written)).toBeCloseTo(Number(value.toPrecision(9)), 0);
        expect(read(written)).toBe(read(written.replace('.', ',')));
      }
    });
  });

  test('any text at all is a number or has a problem, and never throws', () => {
    check(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      for (const whole of [true, false]) {
        const answer = readAnswer(typed, whole);
        if ('value' in answer) expect(Number.isFinite(answer.value)).toBe(true);
        else expect(answer.problem).toMatch(/\w/);
      }
    });
  });
});
