import { figureOf } from '../../../../lib/audit/verdict/figure.ts';
import type { Claim } from '../../../../lib/audit/verdict/verdict.ts';
import { type Step, stepOf } from '../../../../lib/slips/step.ts';
import type { Kind } from '../../../../lib/trace/entry.ts';
import { formatFull, formatNumber } from '../../../../lib/writing/format.ts';
import { escaped } from '../../../quantity/tokens.ts';
import { verdictWords } from '../../../words/audit/verdict.ts';
import { writerOf } from '../../names/writer.ts';
import type { Checked } from '../asking/messages.ts';

/** How the quantities and numbers of a check are written, as light HTML. */
export interface Voice {
  readonly step: Step;
  /** as the reader chose them for the page */
  readonly digits: number;
  /** where a quantity stands in the order of computation */
  placeOf(id: string): number;
  name(id: string): string;
  value(value: number, kind: Kind, digits: number): string;
  /** what a claim is about, with the sign or the factor before it */
  nameOf(claim: number): string;
  /** the name of a claim as it was written */
  typed(claim: number): string;
  /** a claim's number as it was written */
  digitsOf(claim: number): string;
  /** name and number */
  claim(claim: number): string;
  /** the value of a claim's quantity, written with as many decimals as the claim, or more until it differs from it */
  like(value: number, claim: number): string;
  /** digits of a claim that count */
  significant(claim: number): number;
}

const longest = 24;

export function voiceOf(checked: Checked, written: readonly Claim[], digits: number): Voice {
  const step = stepOf(checked.example);
  const writer = writerOf(step, checked.names.convention);
  const places = new Map(step.entries.map(({ id }, place) => [id, place]));
  const verdictOf = (claim: number) => {
    const verdict = checked.audit.verdicts[claim];
    return verdict && 'id' in verdict ? verdict : undefined;
  };
  const figure = (claim: number) => figureOf((written[claim] as Claim).digits);
  const kindOf = (id: string) => step.byId.get(id)?.kind ?? 'value';
  const value = (of: number, kind: Kind, to: number) =>
    `<span class="v k-${kind}">${formatNumber(of, kind, to)}</span>`;
  /** it does not part in a line */
  const name = (id: string) => `<span class="s">${writer.html(id)}</span>`;
  const nameOf = (claim: number) => {
    const { id, times = 0 } = verdictOf(claim) ?? {};
    // With a sign or a factor before it, it is called as it was written.
    return id === undefined || times !== 1 ? typedName(written[claim]?.quantity ?? '') : name(id);
  };
  const digitsOf = (claim: number) =>
    `<span class="told-yours">${short(written[claim]?.digits ?? '').replace(/^-(?=[\d.,]+$)/, '−')}</span>`;
  return {
    step,
    digits,
    placeOf: (id) => places.get(id) ?? -1,
    name,
    value,
    nameOf,
    typed: (claim) => short(written[claim]?.quantity ?? ''),
    digitsOf,
    claim: (claim) => verdictWords.claim(nameOf(claim), digitsOf(claim)),
    like(of, claim) {
      const { id = '', times = 1 } = verdictOf(claim) ?? {};
      const read = figure(claim);
      const shown = of * times;
      const text =
        'problem' in read || read.unit === 0 || !Number.isFinite(shown)
          ? formatNumber(shown, kindOf(id), digits)
          : inDecimals(shown, read.decimals, read.value);
      return `<span class="v k-${kindOf(id)}">${text}</span>`;
    },
    significant: (claim) => {
      const read = figure(claim);
      return 'problem' in read ? 0 : read.significant;
    },
  };
}

/** A name as it was written, without the braces that TeX has round what stands low. */
const typedName = (name: string): string => short(name.replace(/_\{([\p{L}\p{N},]+)\}/gu, '_$1'));

/** With so many decimals; with more where those would not tell it from the number beside it. */
function inDecimals(value: number, decimals: number, beside: number): string {
  if (Math.abs(value) >= 1e9) return formatFull(value);
  for (let more = 0; more <= 3; more++) {
    const text = value.toFixed(Math.min(20, decimals + more));
    if (Number(text) !== beside || more === 3) return text.replace('-', Number(text) === 0 ? '' : '−');
  }
  return formatFull(value);
}

/** What a reader wrote, as HTML; the beginning of it where it is long. */
export const short = (text: string): string =>
  escaped(text.length > longest ? `${text.slice(0, longest)}…` : text);
