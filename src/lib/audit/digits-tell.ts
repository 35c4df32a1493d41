import { fail } from '../number/expect.ts';
import { madeIn } from '../slips/catalogue/catalogue.ts';
import { evaluatorOf } from '../slips/patched.ts';
import type { Step } from '../slips/step.ts';

/** What so many digits of a quantity tell of the mistakes that reach it. */
export interface DigitsTold {
  readonly digits: number;
  /** wrong numbers that no other one prints like */
  readonly alone: number;
  /** wrong numbers that print like the right one */
  readonly unseen: number;
  /** the most that print alike, the right one left out */
  readonly most: number;
}

/** The numbers that mistakes make of a quantity, each once. */
export interface WrongNumbers {
  /** how many mistakes change it */
  readonly mistakes: number;
  /** sorted; several mistakes may make one number */
  readonly numbers: readonly number[];
}

/**
 * The numbers that every single mistake of the catalogue makes of a quantity.
 * @throws RangeError if the step has no quantity of that id
 * @example wrongNumbers(stepOf(articleExample()), 'E_after').mistakes > 1000 // true
 */
export function wrongNumbers(step: Step, id: string): WrongNumbers {
  const right = step.values[id] ?? fail('wrongNumbers', 'the id of a quantity of the step', id);
  const at = evaluatorOf(step);
  const ground = at.groundOf();
  const values = madeIn(step)
    .map((made) => at.valueAt(at.placeOf(id), at.prepare(made), ground))
    .filter((value) => Number.isFinite(value) && !isSame(value, right))
    .sort((a, b) => a - b);
  const numbers = values.filter((value, i) => i === 0 || !isSame(value, values[i - 1] as number));
  return { mistakes: values.length, numbers };
}

/**
 * How many of those numbers can be told by so many significant digits.
 * @throws RangeError as wrongNumbers, or if a count of digits is no whole number from 1 to 15
 * @example
 * const [three, five] = digitsTold(stepOf(articleExample()), 'E_after', [3, 5]);
 * three.alone < five.alone // true
 */
export function digitsTold(step: Step, id: string, counts: readonly number[]): readonly DigitsTold[] {
  const { numbers } = wrongNumbers(step, id);
  return counts.map((digits) => {
    if (!Number.isInteger(digits) || digits < 1 || digits > 15)
      fail('digitsTold', 'a whole number of digits from 1 to 15', digits);
    const right = (step.values[id] as number).toPrecision(digits);
    const prints = new Map<string, number>();
    for (const value of numbers)
      prints.set(value.toPrecision(digits), (prints.get(value.toPrecision(digits)) ?? 0) + 1);
    const unseen = prints.get(right) ?? 0;
    prints.delete(right);
    const alike = [...prints.values()];
    return { digits, alone: alike.filter((n) => n === 1).length, unseen, most: Math.max(0, ...alike) };
  });
}

/** One number, worked out in two ways. */
const isSame = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other), 1e-3);
