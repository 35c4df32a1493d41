// What the chapter on checking says of the article's numbers, held against PyTorch's derivatives and plain arithmetic.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  a11Single,
  a11Slope,
  a11TooShort,
  allowed,
  best,
  bestSingle,
  caught,
  crossing,
  differing,
  error,
  expected,
  higher,
  judged,
  kink,
  nudge,
  nudges,
  rule,
  singleAllowed,
  spacing,
  tooShortInSingle,
} from '../../../src/components/chapters/machine/checking.ts';
import { expectClose } from '../../lib/helpers.ts';

const golden = JSON.parse(readFileSync(new URL('../../oracle/nudges/nudges.json', import.meta.url), 'utf8'));
const [slope, second, third] = golden.parameters[8].derivatives as [number, number, number];

test('the slope, the bend and the third derivative of b22 are PyTorch’s', () => {
  expectClose(higher.second, second, 1e-5);
  expectClose(higher.third, third, 1e-4);
  expectClose(expected.oneSided, Math.abs((0.01 * second) / 2 / slope), 1e-5);
  expectClose(expected.central, Math.abs((0.0001 * third) / 6 / slope), 1e-4);
  expectClose(a11Slope, golden.parameters[0].derivatives[0]);
  expectClose(error, 0.4434344431833004);
});

describe('what the text says of nudges', () => {
  test('at the bottom of its U the central difference has two to three digits more, by the formulas', () => {
    const rounding = 2 ** -55;
    const bottom = {
      oneSided: 2 * Math.sqrt(Math.abs(second) * rounding),
      central: 1.5 * (rounding / Math.cbrt((3 * rounding) / Math.abs(third))),
    };
    const more = Math.log10(bottom.oneSided / bottom.central);
    expect(more).toBeGreaterThan(2);
    expect(more).toBeLessThan(3);
  });

  test('the best central difference is better than its roundings allow, and so partly luck', () => {
    expectClose(allowed, 2 ** -55 / 1e-5 / Math.abs(slope), 1e-9);
    expect(nudge(best.central).centralError).toBeLessThan(allowed / 3);
  });

  test('the arms are as expected: to one part in a hundred one-sided, better in the middle', () => {
    expectClose(nudge(2).oneSidedError, expected.oneSided, 0.01);
    expectClose(nudge(2).centralError, expected.central, 0.001);
    expect(nudges).toHaveLength(17);
  });

  test('at 10⁻¹⁶ the error does not move, and the slope is 0', () => {
    expect(nudge(16)).toMatchObject({ central: 0, oneSided: 0, centralError: 1 });
    expect(0.8 + 1e-16 - 0.8).not.toBe(1e-16);
  });

  test('the best powers of ten are those next to where the arms meet', () => {
    expectClose(crossing.oneSided, Math.sqrt((4 * 2 ** -55) / -second), 1e-4);
    expectClose(crossing.central, Math.cbrt((3 * 2 ** -55) / -third), 1e-4);
    expect([best.oneSided, best.central]).toEqual([7, 5]);
    expect(Math.round(-Math.log10(crossing.oneSided))).toBe(best.oneSided);
    expect(Math.round(-Math.log10(crossing.central))).toBe(best.central);
  });

  test('the rule: the roots of the spacing; half of the digits, and two thirds', () => {
    expect(spacing).toBe(2 ** -52);
    expectClose(rule.oneSided, 2 ** -26);
    expectClose(rule.central, 2 ** (-52 / 3));
    expect(Math.abs(Math.log10(nudge(7).oneSidedError) + 8)).toBeLessThan(1);
  });

  test('in single precision the nearest is luck: nearer than the bend alone, and than roundings allow', () => {
    expectClose(singleAllowed.best, 2 ** -26 / 10 ** -best.single / slope, 1e-6);
    expectClose(singleAllowed.short, 2 ** -26 / 1e-5 / slope, 1e-6);
    // the spacing of single numbers between a quarter and a half is 2⁻²⁵
    expect(Math.fround(error + 2 ** -26.1)).not.toBe(Math.fround(error - 2 ** -26.1));
    expect(bestSingle.centralError).toBeLessThan(singleAllowed.best / 10);
    expect(bestSingle.centralError).toBeLessThan(Math.abs((1e-4 * third) / 6 / slope));
    expect(tooShortInSingle.centralError).toBeLessThan(singleAllowed.short);
    expect(a11Single.centralError).toBeGreaterThan(100 * bestSingle.centralError);
    expect(a11TooShort.centralError).toBeGreaterThan(10 * tooShortInSingle.centralError);
  });

  test('in single precision the best power of ten is two or three, and 10⁻⁵ too short', () => {
    expect([2, 3]).toContain(best.single);
    expect(bestSingle.centralError).toBeLessThan(1e-5);
    expect(tooShortInSingle.centralError).toBeGreaterThan(1e-3);
  });

  test('beside a kink: (x + ε)/2ε while the nudge reaches over it, then 1', () => {
    const byHand = [1, 0.1, 0.01].map((step) => (0.001 + step) / (2 * step));
    kink.forEach(({ central }, i) => {
      expectClose(central, byHand[i] ?? 1, 1e-12);
    });
  });
});

test('what is no number has no relative error', () => {
  expect(judged.none.relativeError).toBeNaN();
  for (const { relativeError } of Object.values(judged).filter((one) => one !== judged.none))
    expect(relativeError).toBeGreaterThanOrEqual(0);
});

test('the verdicts and their reasons', () => {
  const told = Object.entries(judged).map(([name, { verdict, reason }]) => [name, verdict, reason]);
  expect(told).toEqual([
    ['right', 'agrees', 'close'],
    ['fifthDigit', 'differs', 'apart'],
    ['sign', 'differs', 'opposite'],
    ['lost', 'differs', 'apart'],
    ['none', 'differs', 'not finite'],
    ['kink', 'unsure', 'kink'],
    ['beyond', 'differs', 'apart'],
    ['drowned', 'unsure', 'unresolved'],
  ]);
});

test('the three mistakes, and the one that no check finds', () => {
  const found = Object.entries(caught).map(([name, { article, half }]) => [
    name,
    differing(article).join(' '),
    differing(half).join(' '),
  ]);
  const hidden = 'a11 a12 a21 a22 c1';
  expect(found).toEqual([
    ['one', hidden, hidden],
    ['two', 'b12 b21', 'b12 b21'],
    ['three', hidden, ''],
    ['none', '', ''],
  ]);
});
