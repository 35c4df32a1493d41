import { describe, expect, test } from 'vitest';
import { readField, readTyped } from '../../../src/components/setting/read-typed.ts';
import type { Unread, UnreadAnswer } from '../../../src/components/words/vocabulary.ts';
import { gradeNumber } from '../../../src/exercises/grading/grade.ts';

/** What a weight, an answer and a count make of a text: a number, or why there is none. */
type Form = readonly [
  typed: string,
  weight: number | Unread,
  answer: number | UnreadAnswer,
  count: number | Unread,
];

// Values by hand: what is meant is plain to see.
const forms: readonly Form[] = [
  // decimal marks
  ['0.5', 0.5, 0.5, 0.5],
  ['0,5', 0.5, 0.5, 0.5],
  ['.5', 0.5, 0.5, 0.5],
  [',5', 0.5, 0.5, 0.5],
  ['5.', 5, 5, 5],
  [' 12 ', 12, 12, 12],
  ['0,0344', 0.0344, 0.0344, 0.0344],
  // signs
  ['+2', 2, 2, 2],
  ['-0.25', -0.25, -0.25, -0.25],
  ['−0.25', -0.25, -0.25, -0.25],
  ['–0.25', -0.25, -0.25, -0.25],
  ['- 0.25', -0.25, -0.25, -0.25],
  ['ー2', -2, -2, -2],
  // in full width, and with the punctuation of Chinese
  ['０．５', 0.5, 0.5, 0.5],
  ['－０．５', -0.5, -0.5, -0.5],
  ['＋２', 2, 2, 2],
  ['０，５', 0.5, 0.5, 0.5],
  ['0。5', 0.5, 0.5, 0.5],
  ['0.5。', 0.5, 0.5, 0.5],
  ['２０００', 2000, 2000, 2000],
  // powers of ten
  ['1e-3', 0.001, 0.001, 0.001],
  ['2E3', 2000, 2000, 2000],
  ['2e+3', 2000, 2000, 2000],
  ['1e−3', 0.001, 0.001, 0.001],
  ['1·10⁻³', 0.001, 0.001, 0.001],
  ['3,44 · 10⁻²', 0.0344, 0.0344, 0.0344],
  ['3.44 × 10⁻²', 0.0344, 0.0344, 0.0344],
  ['1×10^-3', 0.001, 0.001, 0.001],
  ['1x10^−3', 0.001, 0.001, 0.001],
  ['1*10**-3', 0.001, 0.001, 0.001],
  ['10^-3', 0.001, 0.001, 0.001],
  ['10⁻³', 0.001, 0.001, 0.001],
  ['-10^-3', -0.001, -0.001, -0.001],
  ['10^(3)', 1000, 1000, 1000],
  ['１ｅ－３', 0.001, 0.001, 0.001],
  ['1e-11', 1e-11, 1e-11, 1e-11],
  ['1e9', 1e9, 1e9, 1e9],
  // groups of three
  ['1 000', 1000, 1000, 1000],
  ['1\u00a0000', 1000, 1000, 1000],
  ['1\u202f000', 1000, 1000, 1000],
  ['1\u2009000', 1000, 1000, 1000],
  ["1'000", 1000, 1000, 1000],
  ['1’000', 1000, 1000, 1000],
  ['1 000 000', 1e6, 1e6, 1e6],
  ['1,000,000', 1e6, 1e6, 1e6],
  ['1.000.000', 1e6, 1e6, 1e6],
  ['1,234.5', 1234.5, 1234.5, 1234.5],
  ['1.234,5', 1234.5, 1234.5, 1234.5],
  ['1 234,5', 1234.5, 1234.5, 1234.5],
  ['0.123 456', 0.123456, 0.123456, 0.123456],
  // one mark before three digits: a decimal mark, but in a count
  ['1,234', 1.234, 1.234, 1234],
  ['1.234', 1.234, 1.234, 1234],
  ['2.000', 2, 2, 2000],
  ['1,000', 1, 1, 1000],
  ['0.500', 0.5, 0.5, 0.5],
  // fractions: an answer is to be worked out
  ['1/3', 1 / 3, 'fraction', 1 / 3],
  ['-2/3', -2 / 3, 'fraction', -2 / 3],
  ['1 / 4', 0.25, 'fraction', 0.25],
  ['1⁄4', 0.25, 'fraction', 0.25],
  ['１／４', 0.25, 'fraction', 0.25],
  ['½', 0.5, 'fraction', 0.5],
  ['6/2', 3, 'fraction', 3],
  // about, and per cent; an answer in per cent is told so
  ['≈ 0.25', 0.25, 0.25, 0.25],
  ['= 0.25', 0.25, 0.25, 0.25],
  ['20 %', 0.2, 20, 'not a number'],
  ['20％', 0.2, 20, 'not a number'],
  // no number
  ['', 'empty', 'empty', 'empty'],
  ['  ', 'empty', 'empty', 'empty'],
  ['weight', 'not a number', 'not a number', 'not a number'],
  ['NaN', 'not a number', 'not a number', 'not a number'],
  ['1.2.3', 'not a number', 'not a number', 'not a number'],
  ['1,2,3', 'not a number', 'not a number', 'not a number'],
  ['1,234.567,8', 'not a number', 'not a number', 'not a number'],
  ['12 5', 'not a number', 'not a number', 'not a number'],
  ['1 1/2', 'not a number', 'not a number', 'not a number'],
  ['1½', 'not a number', 'not a number', 'not a number'],
  ['1/2/3', 'not a number', 'not a number', 'not a number'],
  ['3 × 10', 'not a number', 'not a number', 'not a number'],
  ['0x10', 'not a number', 'not a number', 'not a number'],
  ['--1', 'not a number', 'not a number', 'not a number'],
  ['.', 'not a number', 'not a number', 'not a number'],
  ['e3', 'not a number', 'not a number', 'not a number'],
  ['%', 'not a number', 'not a number', 'not a number'],
  ['<b>1</b>', 'not a number', 'not a number', 'not a number'],
  ['9'.repeat(101), 'not a number', 'not a number', 'not a number'],
  ['∞', 'not finite', 'not finite', 'not finite'],
  ['-Infinity', 'not finite', 'not finite', 'not finite'],
  ['1e999', 'not finite', 'not finite', 'not finite'],
  ['1e-999', 'too small', 'too small', 'too small'],
  ['1/0', 'divides by zero', 'divides by zero', 'divides by zero'],
  ['0/0', 'divides by zero', 'divides by zero', 'divides by zero'],
  ['1000000001', 'out of range', 1000000001, 'out of range'],
  ['-2e9', 'out of range', -2e9, 'out of range'],
];

describe.each(forms)('%j', (typed, weight, answer, count) => {
  const outcome = (parsed: ReturnType<typeof readTyped>) =>
    'value' in parsed ? parsed.value : parsed.problem;

  test(`as a weight: ${weight}`, () => {
    expect(outcome(readTyped(typed))).toBe(weight);
  });

  test(`as a count: ${count}`, () => {
    expect(outcome(readTyped(typed, 'count'))).toBe(count);
  });

  test(`as an answer: ${answer}`, () => {
    const question = { answer: typeof answer === 'number' ? answer : 0, slips: [] };
    const grade = gradeNumber({ ...question, digits: { significant: 9 } }, typed);
    if (typeof answer === 'string') expect(grade).toEqual({ verdict: 'unreadable', problem: answer });
    else if (/[%％]/.test(typed))
      expect(
        gradeNumber({ ...question, answer: answer / 100, digits: { significant: 2 } }, typed).verdict,
      ).toBe('percent');
    else expect(grade.verdict).toBe('right');
  });
});

describe('what a field makes of it', () => {
  const field = (text: string, kept = 0.1) => readField(text, { name: 'a11', kept });

  test('a plain number takes effect as it stands, and nothing is said', () => {
    for (const [text, value] of [
      ['0,25', 0.25],
      ['-3', -3],
      ['1.234', 1.234],
    ] as const)
      expect(field(text)).toEqual({ value, note: '' });
  });

  test('where the text does not say it plainly, the field shows what it read', () => {
    expect(field('1/3')).toEqual({ value: 1 / 3, note: 'Read as 0.3333333333333333.' });
    expect(field('10^-3')).toMatchObject({ note: 'Read as 0.001.' });
    expect(field('1,234')).toEqual({ value: 1.234, note: 'Read as 1.234.' });
    expect(field('20 %')).toEqual({ value: 0.2, note: 'Read as 0.2.' });
    expect(readField('2.000', { name: 'Points', kept: 100, wanted: 'count' })).toEqual({
      value: 2000,
      note: 'Read as 2000.',
    });
  });

  test('−0 is 0', () => {
    expect(Object.is((field('-0') as { value: number }).value, 0)).toBe(true);
  });

  test.each([
    ['weight', /“weight” is not a number\. a11 stays −0\.1\.$/],
    ['', /^The field is empty\. a11 stays −0\.1\.$/],
    ['1e999', /too large.* a11 stays −0\.1\.$/],
    ['1/0', /“1\/0” divides by zero\. a11 stays −0\.1\.$/],
    ['2e9', /beyond a billion.* a11 stays −0\.1\.$/],
    ['x'.repeat(100), /^“x{20}…” is not a number/],
  ])('%j is said to be none, and what stays', (text, sentence) => {
    expect(field(text, -0.1)).toMatchObject({ problem: expect.stringMatching(sentence) });
  });

  test('on the way to a number nothing need be said, of anything else at once', () => {
    for (const text of ['-', '1/', '1e', '10^']) expect(field(text)).toMatchObject({ unfinished: true });
    for (const text of ['', 'w', '1.2.3', '2e9']) expect(field(text)).toMatchObject({ unfinished: false });
  });

  test('a number that the field does not take is refused with the field’s own sentence', () => {
    const positive = (value: number) => (value > 0 ? '' : 'It is above zero.');
    expect(readField('0', { name: 'Rate A', kept: 0.5 }, positive)).toEqual({
      problem: 'It is above zero. Rate A stays 0.5.',
      unfinished: true,
    });
  });
});
