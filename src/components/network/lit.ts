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
export function placesOf({ id, role, inputs, of, via }: Entry, entries: Entries): readonly string[] {
  const at = (other: string): readonly string[] => {
    const entry = entries.get(other);
    return entry ? placesOf(entry, entries) : [];
  };
  const belonging = of === undefined ? [] : at(of);
  const madeFrom = (wanted: Entry['role']) =>
    inputs.flatMap((input) => (entries.get(input)?.role === wanted ? at(input) : []));
  switch (role) {
    case 'input':
    case 'weight':
    case 'bias':
    case 'output':
      return of === undefined ? [id] : belonging;
    case 'sum':
    case 'slope':
      return belonging;
    case 'step':
    case 'gradient':
      // One path's part also stands along that path: at its outputs, and at the edge it comes back by.
      return via ? [...belonging, ...via, ...madeFrom('weight')] : belonging;
    // A squared miss has no place of its own in the drawing: it stands for its output.
    case 'miss':
      return madeFrom('output');
    case 'target':
    case 'rate':
    case 'error':
    case 'aside':
      return [];
    default:
      return role satisfies never;
  }
}
