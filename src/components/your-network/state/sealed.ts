// An address may be cut off by a mail, or followed by a full stop. So its length and a sum over it stand at its beginning.

const version = 1;

/** What became of an address on its way. */
export type Way =
  /** as it was written, or never sealed: typed by hand, or a link in the book */
  | 'whole'
  /** the end is missing */
  | 'cut off'
  /** as long as it was, or longer, and not the same */
  | 'altered'
  /** written by a later version of the book */
  | 'version';

/** A text with its length and sum before it. */
export const sealed = (body: string): string =>
  `${version}.${body.length.toString(36)}.${sumOf(body)}&${body}`;

/** The text again, and what became of it; where something was put behind it, without that. */
export function unsealed(text: string): { readonly body: string; readonly way: Way } {
  const [head = '', ...rest] = text.split('&');
  const body = rest.join('&');
  if (head.includes('=')) return { body: text, way: 'whole' };
  const [, of, length, sum] = /^(\d+)\.([0-9a-z]+)\.([0-9a-z]+)$/.exec(head) ?? [];
  if (of === undefined) return { body, way: rest.length > 0 ? 'altered' : 'cut off' };
  if (Number(of) > version) return { body, way: 'version' };
  const long = Number.parseInt(length ?? '', 36);
  const whole = body.slice(0, long);
  if (whole.length === long && sumOf(whole) === sum) return { body: whole, way: 'whole' };
  return { body, way: body.length < long ? 'cut off' : 'altered' };
}

/** FNV-1a, 32 bits. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
