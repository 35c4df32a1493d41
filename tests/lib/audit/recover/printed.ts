import type { Example } from '../../../../src/lib/slips/step.ts';
import { evaluate } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

/** What a quantity of a step prints as. */
export const printed = (
  { shape, policy, parameters }: Example,
  decimals: number,
  ...ids: readonly string[]
) => {
  const values = evaluate(traceOfLayers(shape, policy), parameters);
  return ids.map((id) => ({ id, digits: (values[id] as number).toFixed(decimals) }));
};
