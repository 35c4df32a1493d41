import { expect } from 'vitest';
import { checkSlices } from '../../../../src/components/your-network/check/asking/answering.ts';
import type { Checked } from '../../../../src/components/your-network/check/asking/messages.ts';
import { type Told, toldOf } from '../../../../src/components/your-network/check/telling/told.ts';
import { type Convention, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import type { Claim } from '../../../../src/lib/audit/verdict/verdict.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';

/** A check, all of it at once. */
export function checkedAt(
  example: Example,
  claims: readonly Claim[],
  names: Convention = usualOf('book'),
): Checked {
  return allOf(checkSlices({ example, names, claims }));
}

/** What comes out of all turns. */
export function allOf<T>(turns: Generator<void, T>): T {
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

export function toldAt(
  example: Example,
  claims: readonly Claim[],
  names: Convention = usualOf('book'),
  digits = 4,
): Told {
  return toldOf(checkedAt(example, claims, names), claims, names, digits);
}

/** Claims from `name = digits` pairs. */
export const claimsFrom = (pairs: Readonly<Record<string, string>>): readonly Claim[] =>
  Object.entries(pairs).map(([quantity, digits]) => ({ quantity, digits }));

/** HTML as its reader sees it, with a line for each block. */
export const seen = (html: string): string =>
  html
    .replace(/<\/(?:p|li|dd|dt|summary)>/g, '\n')
    .replace(/<wbr>/g, '')
    .replace(/<sup>/g, '^')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&gt;', '>')
    .replaceAll('\u00a0', ' ')
    .trim();

const empty = new Set(['wbr']);

/** Every tag is closed where it should be, no attribute is broken, and no value that is missing has become a word. */
export function expectSound(html: string): void {
  const open: string[] = [];
  for (const [tag, close, name = ''] of html.matchAll(
    /<(\/?)([a-z]\w*)(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g,
  )) {
    if (close) expect(open.pop(), `${tag} in ${html}`).toBe(name);
    else if (!empty.has(name)) open.push(name);
  }
  expect(open, html).toEqual([]);
  const text = html.replace(/<\/?[a-z]\w*(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g, '');
  expect(text, html).not.toMatch(/[<>]/);
  expect(text, html).not.toMatch(/undefined|NaN|\[object|null|\$\{| {2}|\s[.,;:]|\(\)|“”/);
  expect(html).not.toMatch(/<(p|li|dd|dt|ul|ol|strong)(?: [^>]*)?><\/\1>/);
}
