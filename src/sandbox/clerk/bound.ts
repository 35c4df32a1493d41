/** More marks than any script puts on one letter: a browser takes seconds to lay thousands out. */
const heap = /(\p{M}{8})\p{M}+/gu;
/** What turns the way of writing round, so that a line is not what it looks like. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters that take a browser long: all but Latin, Greek, Cyrillic, Chinese, Japanese, Korean, and those of mathematics. */
const slow = /[^\0-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u2bff\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;
const mostSlow = 400;
/** plain letters that take as long as one of those */
const weight = 50;
/** Each letter of Chinese, Japanese and Korean has a drawing of its own, and there are tens of thousands. */
const many = /[\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;
const weightOfMany = 4;

/**
 * A text of at most so many letters, which a page can show without delay; '' for what is none. Its length is looked at
 * before anything else is done with it.
 */
export function boundText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const short = value.length > most ? `${value.slice(0, most)}…` : value;
  const plain = short.replace(heap, '$1…').replace(turns, '\ufffd');
  let left = mostSlow;
  for (const { index } of plain.matchAll(slow)) if (left-- === 0) return `${plain.slice(0, index)}…`;
  return plain;
}

/** How much of a page's time a text takes, in plain letters. */
export function weightOf(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return text.length + (weight - 1) * count(slow) + (weightOfMany - 1) * count(many);
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
