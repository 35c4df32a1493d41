import type { Made } from '../../slips/made.ts';
import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';

/** A slip, and where in the network it was made, for a sentence. */
export interface SlipWhere {
  /** of the catalogue */
  readonly slip: string;
  /** made at this quantity alone, by id */
  readonly at?: string;
  /** the layers in which it was made, counted from 1, where the network has more than one */
  readonly layers?: readonly number[];
  /** of what a layer moves, these alone */
  readonly only?: 'weights' | 'biases';
  /** made where the error is worked out: there alone, or in its slope as well */
  readonly of?: 'error' | 'both';
}

/**
 * Where in its network a slip was made.
 * @internal
 */
export function whereOf(step: Step, { slip, at }: Pick<Made, 'slip' | 'at'>): SlipWhere {
  const entries = at.flatMap((id) => step.byId.get(id) ?? []);
  const [only] = at;
  if (at.length === 1 && only !== undefined) return { slip, at: only };
  const of = partsOfError(entries);
  if (of !== undefined) return { slip, of };
  const layers = [...new Set(entries.flatMap(({ layer }) => layer ?? []))].sort((a, b) => a - b);
  const moved = movedBy(step, entries);
  return {
    slip,
    ...(step.shape.layers.length > 1 && layers.length > 0 && { layers }),
    ...(moved && { only: moved }),
  };
}

const isOfError = ({ role }: Entry) => role === 'error' || role === 'miss';

function partsOfError(entries: readonly Entry[]): SlipWhere['of'] {
  if (!entries.some(isOfError)) return undefined;
  return entries.every(isOfError) ? 'error' : 'both';
}

/** Which of the two a slip of the step moves otherwise, where it leaves the other. */
function movedBy({ byId }: Step, entries: readonly Entry[]): SlipWhere['only'] {
  if (!entries.every(({ phase }) => phase === 'update')) return undefined;
  const roles = new Set(entries.map(({ of = '' }) => byId.get(of)?.role));
  if (roles.size !== 1) return undefined;
  return roles.has('bias') ? 'biases' : 'weights';
}
