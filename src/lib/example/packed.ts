import type { Entry } from '../trace/entry.ts';

/**
 * A trace as text, an entry a line: what a page is given of the traces that it names, since what makes them weighs more.
 * @example unpack(pack(trace)) // the trace
 */
export function pack(entries: readonly Entry[]): string {
  return entries
    .map(({ id, op, inputs, factor, kind, role, phase, layer, unit, from, of, via }) =>
      [id, op, inputs.join(' '), factor, kind, role, phase, layer, unit, from, of, via?.join(' ')]
        .map((part) => part ?? '')
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('\n');
}

/** The entries of such a text. */
export function unpack(text: string): Entry[] {
  return text.split('\n').map((line) => {
    const [id, op, inputs, factor, kind, role, phase, layer, unit, from, of, via] = line.split('|');
    return {
      id,
      op,
      inputs: inputs ? inputs.split(' ') : [],
      kind,
      role,
      phase,
      ...(factor && { factor: factor.split(',').map(Number) }),
      ...(layer && { layer: Number(layer) }),
      ...(unit && { unit: Number(unit) }),
      ...(from && { from: Number(from) }),
      ...(of && { of }),
      ...(via && { via: via.split(' ') }),
    } as unknown as Entry;
  });
}
