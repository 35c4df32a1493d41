import type { Step } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';

/** What belongs to a quantity, by its id. */
export interface Relations {
  readonly gradient: ReadonlyMap<string, string>;
  /** of a gradient, by what it is the derivative in, and then what it arrives through */
  readonly part: ReadonlyMap<string, string>;
  readonly step: ReadonlyMap<string, string>;
  readonly renewed: ReadonlyMap<string, string>;
  /** of an output, by it and the sum */
  readonly slope: ReadonlyMap<string, string>;
}

/** The parts of a key of `part` or `slope`. */
export const joined = (...ids: readonly string[]) => ids.join(' ');

/** What belongs to what in a step. It is worked out once and kept with the step. */
export function relationsOf(step: Step): Relations {
  const relations = kept.get(step) ?? relate(step);
  kept.set(step, relations);
  return relations;
}

const kept = new WeakMap<Step, Relations>();

function relate({ entries, names }: Step): Relations {
  const by = (keyOf: (entry: Entry) => string | undefined) =>
    new Map(
      entries.flatMap((entry) => {
        const key = keyOf(entry);
        return key === undefined ? [] : [[key, entry.id] as const];
      }),
    );
  return {
    gradient: by(({ role, via, of }) => (role === 'gradient' && !via ? of : undefined)),
    part: by(({ role, via, of }) => (role === 'gradient' && via ? joined(of as string, ...via) : undefined)),
    step: by(({ role, of }) => (role === 'step' ? of : undefined)),
    // What is added to a weight comes before its new value, which is what is kept.
    renewed: by(({ phase, of }) => (phase === 'update' || phase === 'after' ? of : undefined)),
    slope: by(({ role, of, via, layer = 0, unit = 0 }) =>
      role === 'slope'
        ? joined(via?.[0] ?? (names.layers[layer - 1]?.outputs[unit - 1] as string), of as string)
        : undefined,
    ),
  };
}
