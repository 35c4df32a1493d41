import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, lastPlace, sameDigits, written } from '../../src/exercises/digits.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { type Grade, gradeChoice, gradeEstimate, gradeNumber } from '../../src/exercises/grade.ts';
import { exercises } from '../../src/exercises/index.ts';
import { check } from '../lib/helpers.ts';

const all = Object.entries(exercises).flatMap(([slug, list]) =>
  (list as readonly Exercise[]).map((exercise) => ({ name: `${slug}/${exercise.id}`, exercise })),
);
const numbers = all.flatMap(({ name, exercise }) => (exercise.kind === 'number' ? [{ name, exercise }] : []));
const choices = all.flatMap(({ name, exercise }) => (exercise.kind === 'choice' ? [{ name, exercise }] : []));
const estimates = all.flatMap(({ name, exercise }) =>
  exercise.kind === 'estimate' ? [{ name, exercise }] : [],
);

describe.each(numbers)('number question $name', ({ exercise }) => {
  const { answer, digits, slips } = exercise;
  const grade = (typed: string): Grade => gradeNumber(exercise, typed);
  const verdict = (typed: string) => grade(typed).verdict;
  const right = written(answer, digits);

  test('the right digits are right, however they are written', () => {
    for (const typed of [
      right,
      right.replace('.', ','),
      right.replace('-', '−'),
      ` ${right} `,
      String(answer),
      answer.toExponential(14),
      Number(right).toExponential(),
    ])
      expect(verdict(typed), typed).toBe('right');
  });

  test('every known slip is known by its name, as asked for and in full', () => {
    for (const slip of slips)
      for (const typed of [written(slip.value, digits), String(slip.value)])
        expect(grade(typed), typed).toEqual({ verdict: 'slip', slip });
  });

  test('no two replies are to the same digits', () => {
    const shown = [right, ...slips.map(({ value }) => written(value, digits))];
    expect(new Set(shown).size).toBe(shown.length);
    expect(new Set(slips.map(({ reply }) => reply)).size).toBe(slips.length);
  });

  test('one off in the last digit is close, unless that is a slip', () => {
    for (const off of [-1, 1]) {
      const typed = written(Number(right) + off * lastPlace(answer, digits), digits);
      const known = slips.some(({ value }) => sameDigits(Number(typed), value, digits));
      expect(verdict(typed), typed).toBe(known ? 'slip' : 'close');
    }
  });

  test('the other sign is said to be the other sign', () => {
    expect(['wrong sign', 'slip']).toContain(verdict(written(-answer, digits)));
  });

  test('what is no number is not graded', () => {
    for (const typed of ['', 'abc', 'NaN', 'Infinity', '1e999', '1/2', '0.1.2', '💥'])
      expect(verdict(typed), typed).toBe('unreadable');
  });

  test('far off is wrong', () => {
    expect(verdict('123456789')).toBe('wrong');
  });

  test('it can be worked out from what is shown: hints, then a solution that ends with the answer', () => {
    expect(exercise.hints.length).toBeGreaterThanOrEqual(2);
    expect(exercise.solution).not.toBe('');
    for (const { reply } of slips) expect(reply).toMatch(/[.?]$/);
  });

  if (!isWhole(digits))
    test('a digit too few is said to be too few, and the point in the wrong place to be there', () => {
      const short =
        'decimals' in digits ? { decimals: digits.decimals - 1 } : { significant: digits.significant - 1 };
      const typed = written(answer, short);
      if (!sameDigits(Number(typed), answer, digits))
        expect(['too few digits', 'slip']).toContain(verdict(typed));
      expect(['point', 'slip']).toContain(verdict(String(answer / 10)));
      expect(['percent', 'slip']).toContain(verdict(String(100 * answer)));
      expect(verdict(`${100 * answer} %`)).toBe('percent');
    });
});

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

describe.each(choices)('choice $name', ({ exercise }) => {
  test('has one right option, and a reply of its own to each', () => {
    const grades = exercise.options.map((_, i) => gradeChoice(exercise, i));
    expect(grades.filter(Boolean)).toHaveLength(1);
    expect(grades.length).toBeGreaterThanOrEqual(3);
    expect(new Set(exercise.options.map(({ reply }) => reply)).size).toBe(grades.length);
    expect(gradeChoice(exercise, grades.length)).toBeUndefined();
  });
});

describe.each(estimates)('estimate $name', ({ exercise }) => {
  test('the slider reaches the answer, and both sides of it', () => {
    const { from, to, step, answer, within } = exercise;
    const stops = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
    const grades = stops.map((stop) => gradeEstimate(exercise, stop));
    expect(new Set(grades)).toEqual(new Set(['below', 'right', 'above']));
    expect(within).toBeLessThan((to - from) / 10);
    expect(gradeEstimate(exercise, answer)).toBe('right');
  });
});

describe('each chapter', () => {
  test.each(Object.entries(exercises))(
    '%s asks at least three questions, each by its own name',
    (slug, list) => {
      expect(list.length).toBeGreaterThanOrEqual(3);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const { id } of list) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(slug).toMatch(/^[a-z-]+$/);
    },
  );

  test('chapters that compute ask for a number', () => {
    const computing = Object.entries(exercises).filter(([slug]) => slug !== 'network' && slug !== 'sigmoid');
    for (const [slug, list] of computing)
      expect(
        (list as readonly Exercise[]).some(({ kind }) => kind === 'number'),
        slug,
      ).toBe(true);
  });
});
