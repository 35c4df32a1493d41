import type { Entry } from '../../../../lib/trace/entry.ts';
import { expressionOf } from '../../../../lib/writing/expression.ts';
import { formatNumber } from '../../../../lib/writing/format.ts';
import { expressionHtml } from '../../../../lib/writing/formula-html.ts';
import { numberTokens, type Token } from '../../../../lib/writing/line.ts';
import { escaped } from '../../../quantity/tokens.ts';
import { verdictWords as words } from '../../../words/audit/verdict.ts';
import type { MistakeShown, Side } from '../asking/mistake.ts';
import type { Voice } from './voice.ts';

/** More digits than a sheet is worked out with, and not so many that a line fills a page. */
const mostDigits = 9;
const mostToDiffer = 15;

/** The line in which a mistake was made, both ways, one below the other. @param claim  at which it was found */
export function linesHtml({ id, yours, right }: MistakeShown, claim: number, voice: Voice): string {
  const digits = digitsFor(id, yours.result, right.result, claim, voice);
  const rows = [
    [words.lines.yours, yours, 'told-wrong'],
    [words.lines.right, right, ''],
  ] as const;
  const lines = rows.map(
    ([label, side, mark]) =>
      `<div${mark && ` class="${mark}"`}><dt>${label}</dt><dd>${lineHtml(id, side, digits, voice)}</dd></div>`,
  );
  return `<dl class="told-lines">${lines.join('')}</dl>`;
}

function lineHtml(id: string, side: Side, digits: number, voice: Voice): string {
  const { expression, values, result } = side;
  const kind = voice.step.byId.get(id)?.kind ?? 'value';
  const equals = '<span class="op"> = </span><wbr>';
  const numbers = numberTokens(expression, values, digits).map(tokenHtml).join('');
  const end = voice.value(result, kind, digits);
  const sides = [voice.name(id), expressionHtml(expression, voice.name), numbers];
  return [...sides.filter((one) => one !== end), `<span class="result">${end}</span>`].join(equals);
}

/** The same line of a right step. */
export function rightLineHtml(id: string, digits: number, voice: Voice): string {
  const { byId, values } = voice.step;
  const expression = expressionOf(byId.get(id) as Entry, byId, []);
  return lineHtml(id, { expression, values, result: values[id] as number }, digits, voice);
}

/** As many as the reader chose, or the claim has; more where both results would look the same. */
function digitsFor(id: string, one: number, other: number, claim: number, voice: Voice): number {
  const kind = voice.step.byId.get(id)?.kind ?? 'value';
  const isSame = (to: number) => formatNumber(one, kind, to) === formatNumber(other, kind, to);
  let digits = Math.max(voice.digits, Math.min(mostDigits, voice.significant(claim)));
  while (digits < mostToDiffer && isSame(digits)) digits++;
  return digits;
}

/** A line may part behind a sign only. */
function tokenHtml(token: Token): string {
  if (typeof token === 'string') return escaped(token).replace(/[+×÷] /g, '$&<wbr>');
  return `<span class="v k-${token.kind}">${escaped(token.text)}</span>`;
}
