import { articlePolicy } from '../network/policy.ts';
import { denseShape } from '../network/shape.ts';
import type { Mistake } from '../slips/catalogue/made-at.ts';
import { mistakenValue } from '../slips/catalogue/mistaken-value.ts';
import { stepOf } from '../slips/step.ts';
import type { Values } from '../trace/evaluate.ts';
import { article, articleShape } from './article.ts';

/**
 * What a quantity of the worked example comes to with a mistake of the catalogue in the step.
 * @param id  of the quantity, which is where the mistake is made if it does not say
 * @throws RangeError if the mistake cannot be made there, or there is no such quantity
 * @example mistakenQuantity('dE_db22', { slip: 'input-left-out' }) // δ alone
 */
export function mistakenQuantity(
  id: string,
  mistake: Omit<Mistake, 'at'> & Partial<Mistake>,
  parameters: Values = article,
): number {
  const policy = { ...articlePolicy, rate: true, steps: false };
  return mistakenValue(stepOf({ shape: denseShape(articleShape, policy), policy, parameters }), id, mistake);
}
