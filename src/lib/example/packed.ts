import type { Entry } from '../trace/entry.ts';

/**
 * A trace as text, an entry a line: what a page is given of the traces that it names, since what makes them weighs more.
 * @example unpack(pack(trace)) // the trace
 */
export function pack(entries: readonly Entry[]): string {
  return entries.map(lineOf).join('\n');
}

/** The entries of such a text. */
export function unpack(text: string): Entry[] {
  return text.split('\n').map((line) => entryFrom(line));
}

const between = '|';

/** An entry's line. */
export function lineOf({
  id,
  op,
  inputs,
  factor,
  kind,
  role,
  phase,
  layer,
  unit,
  from,
  of,
  via,
}: Entry): string {
  return joined([id, op, inputs.join(' '), factor, kind, role, phase, layer, unit, from, of, via?.join(' ')]);
}

/** Parts of a line, without what is missing at the end. */
export function joined(parts: readonly unknown[]): string {
  const last = parts.findLastIndex((part) => part !== undefined);
  return parts.slice(0, last + 1).join(between);
}

/**
 * The entry of a line.
 * @param known  entries whose identity a rule by itself takes
 */
export function entryFrom(line: string, known?: ReadonlyMap<string, Entry>): Entry {
  const [id = '', op, inputs, factor, kind, role, phase, layer, unit, from, of, via] = line.split(between);
  const { factor: _, ...identity } = known?.get(id) ?? {};
  return {
    ...identity,
    id,
    op,
    inputs: inputs ? inputs.split(' ') : [],
    ...(factor && { factor: factor.split(',').map(Number) }),
    ...(kind && { kind, role, phase }),
    ...(layer && { layer: Number(layer) }),
    ...(unit && { unit: Number(unit) }),
    ...(from && { from: Number(from) }),
    ...(of && { of }),
    ...(via && { via: via.split(' ') }),
  } as unknown as Entry;
}
