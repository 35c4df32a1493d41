import { describe, expect, test } from 'vitest';
import { digitsTold, wrongNumbers } from '../../../src/lib/audit/digits-tell.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { mistakenQuantity } from '../../../src/lib/example/mistaken.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { madeIn } from '../../../src/lib/slips/catalogue/catalogue.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { expectRangeError } from '../helpers.ts';

const step = stepOf(articleExample());

describe('the numbers that mistakes make of a quantity', () => {
  test('are those of the whole trace with each mistake, each once', () => {
    const right = step.values.c2_new as number;
    const apart = (one: number, other: number) => Math.abs(one - other) > 1e-11;
    const values = madeIn(step)
      .map(
        (made) => evaluate(mistakenTrace(step.entries, [made]), { ...step.parameters, ...made.set }).c2_new,
      )
      .map(Number)
      .filter((value) => apart(value, right))
      .sort((a, b) => a - b);
    const once = values.filter((value, i) => i === 0 || apart(value, values[i - 1] as number));
    const { mistakes, numbers } = wrongNumbers(step, 'c2_new');
    expect(mistakes).toBe(values.length);
    expect(numbers.length).toBe(once.length);
    for (const [i, value] of numbers.entries()) expect(value).toBeCloseTo(once[i] as number, 10);
  });

  test.each([
    ['the lost sign', quantity('E_after~c2-sign-lost')],
    ['the new weights', quantity('E_after~new-weights')],
    ['the error before the step', quantity('E')],
    ['a rate forgotten at c2', mistakenQuantity('E_after', { slip: 'rate-forgotten', at: 'c2_new' })],
  ])('have %s among them', (_, value) => {
    const { numbers } = wrongNumbers(step, 'E_after');
    expect(numbers.filter((one) => Math.abs(one - value) < 1e-12)).toHaveLength(1);
  });

  test('of an input are none but what is copied wrongly', () => {
    // x1 is 0.05: its sign turned, 0 or 1 of another sample; x2 taken for it
    expect(wrongNumbers(step, 'x1').numbers.map((value) => value + 0)).toEqual([-0.05, 0, 0.1, 1]);
  });
});

describe('digits', () => {
  const told = digitsTold(step, 'c1_new', [1, 2, 3, 4, 5, 8, 12]);

  test('tell the more mistakes apart the more there are', () => {
    for (const [i, { alone, unseen }] of told.slice(1).entries()) {
      expect(alone).toBeGreaterThanOrEqual(told[i]?.alone ?? 0);
      expect(unseen).toBeLessThanOrEqual(told[i]?.unseen ?? 0);
    }
    const { numbers } = wrongNumbers(step, 'c1_new');
    expect(told.at(-1)).toEqual({ digits: 12, alone: numbers.length, unseen: 0, most: 1 });
  });

  test('of x1, by hand: at one digit the sign, 0, x2 and 1 print each its own way, and none like 0.05', () => {
    expect(digitsTold(step, 'x1', [1])).toEqual([{ digits: 1, alone: 4, unseen: 0, most: 1 }]);
  });

  test('of zy1, by hand: at one digit eight wrong sums print 0.4 like 0.385, eight each their own way', () => {
    // 0.355, 0.365, 0.37, 0.375, 0.38, 0.39, 0.395, 0.4; and −0.4, −0.3, 0.035, 0.1, 0.3, 0.5, 0.7, 0.8
    expect(digitsTold(step, 'zy1', [1])).toEqual([{ digits: 1, alone: 8, unseen: 8, most: 1 }]);
  });

  test('of y1, by hand: at one digit one wrong output is alone, −0.6, and four print 0.4', () => {
    // two print 0.5, two 0.7, and ten 0.6 like the right one
    expect(digitsTold(step, 'y1', [1])).toEqual([{ digits: 1, alone: 1, unseen: 10, most: 4 }]);
  });

  test('tell nothing of what no mistake reaches', () => {
    expect(wrongNumbers(step, 'rho')).toEqual({ mistakes: 0, numbers: [] });
    expect(digitsTold(step, 'rho', [15])).toEqual([{ digits: 15, alone: 0, unseen: 0, most: 0 }]);
  });

  test('are whole numbers from 1 to 15', () => {
    for (const digits of [0, 16, 2.5])
      expectRangeError(
        () => digitsTold(step, 'E', [digits]),
        `digitsTold needs a whole number of digits from 1 to 15, got ${digits}`,
      );
  });

  test('of what there is not are refused by name', () => {
    expectRangeError(
      () => wrongNumbers(step, 'h3'),
      'wrongNumbers needs the id of a quantity of the step, got "h3"',
    );
  });
});
