// Lines with numbers as HTML, whatever their numbers are named by.
import type { Kind } from '../../lib/trace/entry.ts';
import type { Token } from '../../lib/writing/line.ts';

/** What a line's numbers come to: `= … = result`, every number knowing its quantity. */
export function equationHtml(tokens: readonly Token[], result: string, suffix = ''): string {
  const right = tokens.map((token) => tokenHtml(token, suffix)).join('');
  return `<span class="op">= </span>${right}<span class="op"> = </span><wbr>${result}`;
}

function tokenHtml(token: Token, suffix: string): string {
  return typeof token === 'string'
    ? withBreaks(token)
    : numberSpan(token.id + suffix, token.kind, token.text);
}

/** A line may part behind a sign only: beside a number that is a box of its own, it would before a parenthesis too. */
function withBreaks(text: string): string {
  return text.replace(/[+×÷] /g, '$&<wbr>');
}

/** A number that knows its quantity. */
export function numberSpan(reference: string, kind: Kind, text: string, more = ''): string {
  return `<span class="${kindClass(kind)}${more}" data-n="${reference}">${escaped(text)}</span>`;
}

/** The class that gives a number its colour and its figures. */
export const kindClass = (kind: Kind) => `n k-${kind}`;

/** Text, such as `<1 × 10⁻¹⁵`, as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
