import { evaluatorOf } from '../patched.ts';
import type { Step } from '../step.ts';
import { type Mistake, madeAt } from './made-at.ts';

/**
 * What a quantity comes to in a step with a mistake in it.
 * @param id  of the quantity, which is where the mistake is made if it does not say
 * @throws RangeError if the mistake cannot be made there, or the step has no such quantity
 * @example
 * const step = stepOf(articleExample());
 * mistakenValue(step, 'b11_new', { slip: 'no-slope', at: 'dE_dzh1' }) // 0.302577…
 */
export function mistakenValue(
  step: Step,
  id: string,
  { at = id, ...mistake }: Omit<Mistake, 'at'> & Partial<Mistake>,
): number {
  const evaluator = evaluatorOf(step);
  const patch = evaluator.prepare(madeAt(step, { ...mistake, at }));
  return evaluator.valuesOf([id], patch, evaluator.groundOf())[0] as number;
}
