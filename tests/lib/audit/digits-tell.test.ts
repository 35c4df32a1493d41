import { describe, expect, test } from 'vitest';
import { digitsTold, wrongNumbers } from '../../../src/lib/audit/digits-tell.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { mistakenQuantity } from '../../../src/lib/example/mistaken.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { madeIn } from '../../../src/lib/slips/catalogue/catalogue.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';

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

  test('are whole numbers from 1 to 15', () => {
    for (const digits of [0, 16, 2.5])
      expect(() => digitsTold(step, 'E', [digits])).toThrow(/whole number of digits from 1 to 15/);
  });

  test('of what there is not are refused by name', () => {
    expect(() => wrongNumbers(step, 'h3')).toThrow(/got "h3"/);
  });
});
