import type { Step } from '../../../../lib/slips/step.ts';
import { withEdits } from '../../../../lib/trace/edits.ts';
import type { Entry } from '../../../../lib/trace/entry.ts';
import { evaluate, type Values } from '../../../../lib/trace/evaluate.ts';
import { isError } from '../parts.ts';

/** A small raise, and a fall by as much. */
export const thousandth = 1 / 1000;

/** What nudging a quantity up and down shows of the error. */
export type Nudged =
  | {
      /** the error after the raise, less that after the fall */
      readonly change: number;
      /** for each unit: to be held against the gradient */
      readonly slope: number;
      /** between the two, some ReLU bends */
      readonly hasCorner: boolean;
    }
  /** a step function on the way has no slope that a nudge could show */
  | 'no slope';

/**
 * Raises a quantity that the error is computed from, and lowers it, with everything left alone that it does not feed: what the
 * gradient says, without calculus.
 */
export function nudged(step: Step, of: string): Nudged {
  const { entries, byId, values, parameters, shape } = step;
  const { role, layer = 0, op } = byId.get(of) as Entry;
  const first = role === 'output' ? layer : layer - 1;
  if (shape.layers.slice(first).some(({ activation }) => activation === 'step')) return 'no slope';
  // What comes after the error is not asked for.
  const until = entries.findIndex(isError) + 1;
  const forward = entries.slice(0, until);
  const held = op === 'parameter' ? forward : withEdits(forward, [{ id: of, op: 'parameter', inputs: [] }]);
  const at = (by: number) => evaluate(held, { ...parameters, [of]: (values[of] as number) + by });
  const [raised, lowered] = [at(thousandth), at(-thousandth)];
  const error = forward.at(-1)?.id as string;
  const change = (raised[error] as number) - (lowered[error] as number);
  const bends = (where: Values, { inputs: [sum = ''] }: Entry) => (where[sum] as number) > 0;
  const hasCorner = forward.some(
    (entry) => entry.op === 'relu' && bends(raised, entry) !== bends(lowered, entry),
  );
  return { change, slope: change / (2 * thousandth), hasCorner };
}
