import type { Entry } from '../../lib/trace/entry.ts';

type Entries = ReadonlyMap<string, Entry>;

/**
 * The circles, edges and intercepts of the drawing that a quantity is made of: what lights up when it is discussed.
 * @param entries  the trace it belongs to
 */
export function litBy(entry: Entry, entries: Entries): readonly string[] {
  const made = entry.inputs.flatMap((id) => entries.get(id) ?? []);
  return [...new Set([entry, ...made].flatMap((one) => placesOf(one, entries)))];
}

/** Where a quantity stands in the drawing: at its own circle, edge or intercept, or at that of what it belongs to. */
export function placesOf(
  { id, role, layer, unit, of, via = [] }: Entry,
  entries: Entries,
): readonly string[] {
  const other = of === undefined ? undefined : entries.get(of);
  switch (role) {
    case 'input':
    case 'weight':
    case 'bias':
    case 'output':
      return other ? placesOf(other, entries) : [id];
    case 'sum':
    case 'slope':
      return other ? placesOf(other, entries) : [];
    case 'gradient':
      return [...(other ? placesOf(other, entries) : []), ...via, ...edgesAlong(via, other, entries)];
    // A squared miss has no place of its own in the drawing: it stands for its output.
    case 'miss':
      return outputs(entries, layer, unit);
    case 'target':
    case 'rate':
    case 'error':
    case 'aside':
      return [];
    default:
      return role satisfies never;
  }
}

function outputs(entries: Entries, layer: number | undefined, unit: number | undefined): readonly string[] {
  return [...entries.values()].flatMap((entry) =>
    entry.role === 'output' && entry.phase === 'forward' && entry.layer === layer && entry.unit === unit
      ? [entry.id]
      : [],
  );
}

/** The weights on the way back: through each output to the neuron after it, the last of them the one it arrives at. */
function edgesAlong(via: readonly string[], of: Entry | undefined, entries: Entries): readonly string[] {
  const way = [...via.map((id) => entries.get(id)), ...(of?.role === 'output' ? [of] : [])];
  return way.slice(1).flatMap((to, i) => {
    const through = way[i];
    const weight = [...entries.values()].find(
      ({ role, phase, layer, unit, from }) =>
        role === 'weight' &&
        phase === 'given' &&
        layer === through?.layer &&
        unit === through?.unit &&
        from === to?.unit,
    );
    return weight ? [weight.id] : [];
  });
}
