import type { Mistake } from '../slips/catalogue/made-at.ts';
import { mistakenValue } from '../slips/catalogue/mistaken-value.ts';
import { stepOf } from '../slips/step.ts';
import type { Values } from '../trace/evaluate.ts';
import { article } from './article.ts';
import { articleExample } from './article-step.ts';

/**
 * What a quantity of the worked example comes to with a mistake of the catalogue in the step.
 * @param id  of the quantity, which is where the mistake is made if it does not say
 * @throws RangeError if the mistake cannot be made there, or there is no such quantity
 * @example
 * mistakenQuantity('dE_db22', { slip: 'input-left-out' }) // 0.135228…
 * quantity('dE_dzh2') // 0.135228…
 */
export function mistakenQuantity(
  id: string,
  mistake: Omit<Mistake, 'at'> & Partial<Mistake>,
  parameters: Values = article,
): number {
  return mistakenValue(stepOf(articleExample(parameters)), id, mistake);
}
