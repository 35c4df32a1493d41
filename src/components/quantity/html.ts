import { boundsFor, entriesFor, entryOf, parseReference, valuesFor } from '../../lib/example/quantities.ts';
import { expressionOf } from '../../lib/writing/expression.ts';
import { numberTokens } from '../../lib/writing/line.ts';
import { type Digits, kindOf, numberText } from '../setting/shown.ts';
import type { Setting } from '../setting/store.ts';
import { equationHtml, kindClass, numberSpan } from './tokens.ts';

/** The class that gives a quantity its colour and its figures. */
export function numberClass(reference: string): string {
  return kindClass(kindOf(reference));
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
  const result = numberSpan(reference, kindOf(reference), numberText(reference, setting, digits), ' result');
  return equationHtml(tokens, result, suffix);
}

/** A line whose numbers stay as they are: nothing rewrites them and they are no controls. */
export function fixedLine(html: string): string {
  return html.replace(/ data-n="[^"]*"/g, '');
}
