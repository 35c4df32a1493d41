import { type NoNumber, type NumberRead, readNumber } from '../../lib/number/read-number.ts';
import type { Asked, Estimate } from '../exercise.ts';
import type { ChoiceQuestion, NumberQuestion, Slip } from '../question.ts';
import { isWhole, lastPlace, sameDigits, tolerance } from './digits.ts';

/** What can be said of a number that a reader typed. */
export type Grade =
  | { readonly verdict: 'unreadable'; readonly problem: NoNumber | 'fraction' }
  | { readonly verdict: 'slip'; readonly slip: Slip }
  | { readonly verdict: Verdict };

/** right; or near it in a way worth naming; or none of what is known */
type Verdict = 'right' | 'too few digits' | 'wrong sign' | 'percent' | 'point' | 'close' | 'wrong';

/** What grading needs of a number question. */
export type Key = Pick<NumberQuestion, 'answer' | 'digits' | 'slips'>;

/**
 * Grades a number. The right digits win, then a known slip, then what is nearly right: digits missing, the sign, the
 * decimal point, the last digit.
 */
export function gradeNumber({ answer, digits, slips }: Key, typed: string): Grade {
  const whole = isWhole(digits);
  const read = readNumber(typed, whole ? 'count' : 'real');
  if ('problem' in read) return { verdict: 'unreadable', problem: read.problem };
  // To work it out is what was asked for.
  if (read.fraction) return { verdict: 'unreadable', problem: 'fraction' };
  const { value } = read;
  if (read.percent) return { verdict: sameDigits(value / 100, answer, digits) ? 'percent' : 'wrong' };
  if (sameDigits(value, answer, digits)) return { verdict: 'right' };
  const slip = slips.find((known) => sameDigits(value, known.value, digits));
  if (slip) return { verdict: 'slip', slip };
  if (isShort(value, read, answer, digits)) return { verdict: 'too few digits' };
  if (sameDigits(-value, answer, digits)) return { verdict: 'wrong sign' };
  if (!whole && sameShare(value, 100 * answer, answer, digits)) return { verdict: 'percent' };
  const powers = [-3, -2, -1, 1, 3].map((power) => 10 ** power);
  if (powers.some((factor) => sameShare(value, factor * answer, answer, digits))) return { verdict: 'point' };
  const near = (whole ? 3 / 2 : 7 / 2) * lastPlace(answer, digits);
  return { verdict: Math.abs(value - answer) <= near ? 'close' : 'wrong' };
}

/** Which option a choice is graded against: its reply, and whether it is the right one. */
export function gradeChoice(
  { options }: Pick<ChoiceQuestion, 'options'>,
  chosen: number,
): boolean | undefined {
  const option = options[chosen];
  return option && option.right === true;
}

/** Whether an estimate came near enough, or lies below or above. */
export function gradeEstimate(
  { answer, within }: Pick<Estimate, 'answer' | 'within'>,
  value: number,
): 'right' | 'below' | 'above' {
  if (Math.abs(value - answer) <= within) return 'right';
  return value < answer ? 'below' : 'above';
}

/** The right number, but with fewer digits than asked for. A single digit that is far off says too little. */
function isShort(value: number, typed: NumberRead, answer: number, asked: Asked): boolean {
  const given = 'decimals' in asked ? { decimals: typed.decimals } : { significant: typed.significant };
  const fewer = 'decimals' in asked ? typed.decimals < asked.decimals : typed.significant < asked.significant;
  const near = typed.significant > 0 && Math.abs(value - answer) < Math.abs(answer) / 5;
  return fewer && near && sameDigits(value, answer, given);
}

/** The same digits with the decimal point elsewhere: as close to its target, for its size, as the answer asks. */
function sameShare(value: number, target: number, answer: number, asked: Asked): boolean {
  return Math.abs(value - target) <= tolerance(answer, asked) * Math.abs(target / answer);
}
