import { type Example, type Step, stepOf } from '../../../lib/slips/step.ts';
import { evaluate } from '../../../lib/trace/evaluate.ts';
import type { YourNetwork } from './your-network.ts';

let last: { readonly example: Example; readonly step: Step } | undefined;

/**
 * The step of the state's example, done right: worked out once, shared by all parts of the page. Where only numbers have changed
 * since, what it consists of is the same.
 */
export function stepFor({ example }: Pick<YourNetwork, 'example'>): Step {
  if (last?.example === example) return last.step;
  const { shape, policy, parameters } = example;
  const isSame = last !== undefined && last.example.shape === shape && last.example.policy === policy;
  const step =
    isSame && last
      ? { ...last.step, ...example, values: evaluate(last.step.entries, parameters) }
      : stepOf(example);
  last = { example, step };
  return step;
}
