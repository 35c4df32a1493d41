import { articlePolicy } from '../network/policy.ts';
import { denseShape } from '../network/shape.ts';
import type { Example } from '../slips/step.ts';
import type { Values } from '../trace/evaluate.ts';
import { article, articleShape } from './article.ts';

/**
 * The article's step as the audit and the catalogue of slips take it: its network, its policy and its numbers, or others.
 * @example articleExample().policy // { loss: 'mean', biases: 'shared', hidden: 'old', rate: true, steps: false }
 */
export function articleExample(parameters: Values = article): Example {
  const policy = { ...articlePolicy, rate: true, steps: false };
  return { shape: denseShape(articleShape, policy), policy, parameters };
}
