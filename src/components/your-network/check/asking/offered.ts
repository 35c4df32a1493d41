// The names that the field for a quantity offers.
import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import { type Example, stepOf } from '../../../../lib/slips/step.ts';
import { nameFor } from '../../names/quantity-name.ts';

/** A name, and the same as a keyboard has it where that differs. */
export interface Offered {
  readonly name: string;
  readonly typed: string | undefined;
}

/**
 * Every quantity that a step works out, in the order of computation; in turns.
 * @throws RangeError if the network is none
 */
export function* offeredNames(example: Example, names: Convention): Generator<void, readonly Offered[]> {
  const step = stepOf(example);
  const offered: Offered[] = [];
  for (const { id, phase } of step.entries) {
    if (phase === 'given') continue;
    yield;
    const name = nameFor(id, step, names);
    const typed = name.replaceAll('∂', 'd').replaceAll('δ', 'delta ').replaceAll('Δ', 'delta ');
    offered.push({ name, typed: typed === name ? undefined : typed });
  }
  return offered;
}
