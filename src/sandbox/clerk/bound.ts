/** More marks than any script puts on one letter: a browser takes seconds to lay thousands out. */
const heap = /(\p{M}{8})\p{M}+/gu;

/**
 * A text of at most so many letters, which a page can show without delay; '' for what is none. Its length is looked at
 * before anything else is done with it.
 */
export function boundText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const short = value.length > most ? `${value.slice(0, most)}…` : value;
  return short.replace(heap, '$1…');
}

/** A number if it is one, else what stands in for it. */
export function boundNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** The first entries of a list; none of what is no list. */
export function boundList(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** An own field of a record; undefined of what is none. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
