// Each question of the book: what is right, what is a slip and what is said to either.
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { isWhole, lastPlace, sameDigits, written } from '../../src/exercises/grading/digits.ts';
import { type Grade, gradeChoice, gradeEstimate, gradeNumber } from '../../src/exercises/grading/grade.ts';
import { exercises } from '../../src/exercises/index.ts';
import { questions } from './questions.ts';

const numbers = questions.flatMap(({ name, question }) =>
  question.kind === 'number' ? [{ name, question }] : [],
);
const choices = questions.flatMap(({ name, question }) =>
  question.kind === 'choice' ? [{ name, question }] : [],
);
const estimates = questions.flatMap(({ name, question }) =>
  question.kind === 'estimate' ? [{ name, question }] : [],
);

describe.each(numbers)('number question $name', ({ question }) => {
  const { answer, digits, slips } = question;
  const grade = (typed: string): Grade => gradeNumber(question, typed);
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
    expect(question.hints.length).toBeGreaterThanOrEqual(2);
    expect(question.solution).not.toBe('');
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

describe.each(choices)('choice $name', ({ question }) => {
  test('has one right option, and a reply of its own to each', () => {
    const grades = question.options.map((_, i) => gradeChoice(question, i));
    expect(grades.filter(Boolean)).toHaveLength(1);
    expect(grades.length).toBeGreaterThanOrEqual(3);
    expect(new Set(question.options.map(({ reply }) => reply)).size).toBe(grades.length);
    expect(gradeChoice(question, grades.length)).toBeUndefined();
  });
});

describe.each(estimates)('estimate $name', ({ question }) => {
  test('the slider reaches the answer, and both sides of it', () => {
    const { from, to, step, answer, within } = question;
    const stops = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
    const grades = stops.map((stop) => gradeEstimate(question, stop));
    expect(new Set(grades)).toEqual(new Set(['below', 'right', 'above']));
    expect(within).toBeLessThan((to - from) / 10);
    expect(gradeEstimate(question, answer)).toBe('right');
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
