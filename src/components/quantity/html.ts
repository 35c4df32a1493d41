import {
  boundsFor,
  entriesFor,
  entryOf,
  parseReference,
  quantity,
  valuesFor,
} from '../../lib/example/quantities.ts';
import type { Kind } from '../../lib/trace/entry.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { digitsFor, formatCount, formatFull, formatHeld } from '../../lib/writing/format.ts';
import { numberTokens, type Token } from '../../lib/writing/line.ts';
import type { Setting } from '../setting/store.ts';
import { kindOf } from './symbol.ts';

/** How many digits a number shows: the reader's choice, at least or at most so many here, every one, or those of a count. */
export interface Digits {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly full?: boolean | undefined;
  readonly count?: boolean | undefined;
}

/** The text of a live number, with no more digits than hold: made here at build and again in the browser. */
export function numberText(reference: string, setting: Setting, digits: Digits = {}): string {
  const value = quantity(reference, setting.parameters, setting.rounding);
  return valueText(value, kindOf(reference), setting, digits, boundOf(reference, setting));
}

/**
 * The same for a number that no reference names. One that is not finite is written as such, be it a count or not.
 * @param off  how far the value can be from the true one, where that is known
 */
export function valueText(
  value: number,
  kind: Kind,
  setting: Setting,
  digits: Digits = {},
  off: number = 0,
): string {
  if (digits.full || !Number.isFinite(value)) return formatFull(value);
  if (digits.count) return formatCount(value);
  const { atLeast = 0, atMost = 17 } = digits;
  return formatHeld(value, kind, Math.min(digitsFor(value, kind, setting.digits, atLeast), atMost), off);
}

/** How far the number of a reference can be from the true one. */
export function boundOf(reference: string, { parameters, rounding }: Setting): number {
  const { id } = parseReference(reference);
  return boundsFor(reference, parameters, rounding)[id] ?? 0;
}

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
