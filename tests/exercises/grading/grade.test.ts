import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeNumber } from '../../../src/exercises/grading/grade.ts';
import { check } from '../../lib/helpers.ts';

describe('a number question', () => {
  const digits = { significant: 3 } as const;

  test('an answer that rounds to the digits asked for is right, whatever its size', () => {
    const mantissa = fc.integer({ min: 100, max: 998 });
    const exponent = fc.integer({ min: -12, max: 8 });
    const part = fc.integer({ min: -49, max: 49 });
    check(fc.tuple(mantissa, exponent, part), ([m, e, off]) => {
      const answer = Number(`${m + off / 100}e${e}`);
      expect(gradeNumber({ answer, digits, slips: [] }, `${m}e${e}`).verdict).toBe('right');
      expect(gradeNumber({ answer, digits, slips: [] }, `${m + 1}e${e}`).verdict).not.toBe('right');
    });
  });

  test('grades whatever is typed, and never throws', () => {
    const question = { answer: 0.0344, digits, slips: [{ value: 0.17, reply: 'A slip.' }] };
    check(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
      expect(gradeNumber(question, typed).verdict).toMatch(/\w/);
    });
  });

  test('a slip is named before a near miss of the answer', () => {
    const slips = [{ value: 0.035, reply: 'A slip.' }];
    expect(gradeNumber({ answer: 0.0351, digits, slips }, '0.0350').verdict).toBe('slip');
  });

  test('a single rough digit is not praised for being short', () => {
    expect(gradeNumber({ answer: 0.694, digits, slips: [] }, '1').verdict).toBe('wrong');
    expect(gradeNumber({ answer: 0.694, digits, slips: [] }, '0.7').verdict).toBe('too few digits');
  });
});
