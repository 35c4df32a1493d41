// What the worked step is written from, and its lines as HTML: at build, in the page and in the panel alike.

import type { Step } from '../../../lib/slips/step.ts';
import type { Entry } from '../../../lib/trace/entry.ts';
import { errorBounds } from '../../../lib/trace/error-bounds.ts';
import type { Values } from '../../../lib/trace/evaluate.ts';
import { type Expression, expressionOf } from '../../../lib/writing/expression.ts';
import { expressionHtml } from '../../../lib/writing/formula-html.ts';
import { numberToken, numberTokens } from '../../../lib/writing/line.ts';
import { equationHtml, numberSpan } from '../../quantity/tokens.ts';
import { yourWorkedWords as words } from '../../words/your-network/worked.ts';
import { type NameWriter, writerOf } from '../names/writer.ts';
import { stepFor } from '../state/worked-step.ts';
import type { YourNetwork } from '../state/your-network.ts';
import type { Row } from './parts.ts';

/** A step with everything that its lines are written with. */
export interface Shown {
  readonly step: Step;
  readonly writer: NameWriter;
  readonly digits: number;
}

export function shownFor(state: Pick<YourNetwork, 'example' | 'names' | 'digits'>): Shown {
  const step = stepFor(state);
  return { step, writer: writerOf(step, state.names), digits: state.digits };
}

/** How far each number of a step can be off, worked out when a line of it is first written. */
export function boundsOf({ entries, values }: Pick<Step, 'entries' | 'values'>): Values {
  const known = bounds.get(values) ?? errorBounds(entries, values);
  bounds.set(values, known);
  return known;
}

const bounds = new WeakMap<Values, Values>();

export const entryOf = (id: string, { byId }: Pick<Step, 'byId'>): Entry => byId.get(id) as Entry;

/** A number of the step with the reader's digits, as far as they hold. */
export function numberText(id: string, { step, digits }: Pick<Shown, 'step' | 'digits'>): string {
  return numberToken(entryOf(id, step), step.values, digits, digits, boundsOf(step)).text;
}

/** A quantity's name as it stands in a formula, in the colour of what it is. */
export function symbolOf(id: string, { step, writer }: Shown): string {
  return `<span class="s k-${entryOf(id, step).kind}">${writer.formula(id)}</span>`;
}

/** The formula of a quantity, without what stands left of its equals sign. */
export function formulaOf(id: string, shown: Shown): string {
  return expressionHtml(expression(id, shown), (of) => symbolOf(of, shown));
}

/** Its line of numbers, `= … = result`; of what is the same as another quantity, the result alone. */
export function numbersOf(id: string, shown: Shown): string {
  const { step, digits } = shown;
  const right = expression(id, shown);
  const result = numberSpan(id, entryOf(id, step).kind, numberText(id, shown), ' result');
  if (right.form === 'quantity') return `<span class="op">= </span>${result}`;
  return equationHtml(numberTokens(right, step.values, digits, digits, boundsOf(step)), result);
}

const expression = (id: string, { step }: Pick<Shown, 'step'>): Expression =>
  expressionOf(entryOf(id, step), step.byId, []);

/** A row of the worked step. */
export function rowHtml(row: Row, shown: Shown): string {
  if ('given' in row) {
    const pairs = row.given.map((id) => {
      const number = numberSpan(id, entryOf(id, shown.step).kind, numberText(id, shown));
      return `<span class="pair">${symbolOf(id, shown)} = ${number}</span>`;
    });
    return `<li class="worked-line"><span class="worked-name soft">${words.given(row.of, row.given.length)}</span><span class="worked-given">${pairs.join(' ')}</span></li>`;
  }
  const { line: id } = row;
  return `<li class="worked-line"><span class="worked-name">${symbolOf(id, shown)}</span><span class="worked-formula"><span class="op">= </span>${formulaOf(id, shown)}</span><span class="worked-numbers line">${numbersOf(id, shown)}</span></li>`;
}
