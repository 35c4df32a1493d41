import { boundsFor, entriesFor, entryOf, parseReference, valuesFor } from '../../lib/example/quantities.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { numberTokens, type Token } from '../../lib/writing/line.ts';
import { type Digits, kindOf, numberText } from '../setting/shown.ts';
import type { Setting } from '../setting/store.ts';

/** The class that gives a quantity its colour and its figures. */
export function numberClass(reference: string): string {
  return `n k-${kindOf(reference)}`;
}

/** A line with numbers, `= … = result`, as HTML in which every number knows its quantity. */
export function lineHtml(
  reference: string,
  expand: readonly string[],
  setting: Setting,
  digits: Digits = {},
): string {
  const { id, variation } = parseReference(reference);
  const entry = entryOf(reference);
  const suffix = reference.slice(id.length);
  const expression = expressionOf(entry, entriesFor(variation), expand);
  const tokens = numberTokens(
    expression,
    valuesFor(reference, setting.parameters, setting.rounding),
    setting.digits,
    digits.atLeast,
    boundsFor(reference, setting.parameters, setting.rounding),
  );
  const result = numberSpan(reference, numberText(reference, setting, digits), ' result');
  return `<span class="op">= </span>${tokens.map((token) => tokenHtml(token, suffix)).join('')}<span class="op"> = </span><wbr>${result}`;
}

/** A line whose numbers stay as they are: nothing rewrites them and they are no controls. */
export function fixedLine(html: string): string {
  return html.replace(/ data-n="[^"]*"/g, '');
}

function tokenHtml(token: Token, suffix: string): string {
  return typeof token === 'string' ? withBreaks(token) : numberSpan(token.id + suffix, token.text);
}

/** A line may part behind a sign only: beside a number that is a box of its own, it would before a parenthesis too. */
function withBreaks(text: string): string {
  return text.replace(/[+×÷] /g, '$&<wbr>');
}

function numberSpan(reference: string, text: string, more = ''): string {
  return `<span class="${numberClass(reference)}${more}" data-n="${reference}">${escaped(text)}</span>`;
}

/** Text, such as `<1 × 10⁻¹⁵`, as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
