import { multiplications } from '../../lib/network/multiplications.ts';
import { formatCount, formatNumber } from '../../lib/writing/format.ts';
import { readTyped } from '../setting/read-typed.ts';
import { costWords } from '../words/machine/cost.ts';
import { machineSaidWords } from '../words/machine/said.ts';

const words = machineSaidWords.cost;

// What the figure of costs computes: loaded when the reader first changes something.

/** What a network of some shape costs, as text. */
export interface CostView {
  /** 784-30-10 */
  readonly shape: string;
  /** each with its bar, as a share of the longest in per cent */
  readonly rows: readonly { readonly part: CostPart; readonly count: string; readonly bar: number }[];
  /** the rows as a table, in HTML */
  readonly table: string;
  /** what that comes to beside the pass forward, and beside nudging */
  readonly said: string;
}

export type CostPart = 'forward' | 'gradients' | 'deltas' | 'atNeurons' | 'backward';
const parts = [
  'forward',
  'gradients',
  'deltas',
  'atNeurons',
  'backward',
] as const satisfies readonly CostPart[];

/** @param widths  inputs first, then the neurons of each layer */
export function costView(widths: readonly number[]): CostView {
  const cost = multiplications(widths);
  const longest = Math.max(cost.forward, cost.backward);
  const shape = widths.join('-');
  const rows = parts.map((part) => ({
    part,
    count: formatCount(cost[part]),
    bar: Math.round((1000 * cost[part]) / longest) / 10,
  }));
  return {
    shape,
    rows,
    table: tableOf(shape, rows),
    said: words.said({
      ratio: formatNumber(cost.backward / cost.forward, 'value', 2),
      parameters: formatCount(cost.parameters),
      nudging: large(cost.nudging),
      passes: large(Math.round(cost.nudging / cost.backward)),
      exactly: Number.isSafeInteger(cost.nudging) && cost.nudging % cost.backward === 0,
    }),
  };
}

function tableOf(shape: string, rows: CostView['rows']): string {
  const lines = rows.map(
    ({ part, count, bar }) =>
      `<tr class="${part}"><th scope="row">${costWords.rows[part]}</th><td class="number">${count}</td><td class="drawn"><svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${bar}" height="10" /></svg></td></tr>`,
  );
  return `<caption>${costWords.table(shape)}</caption><tbody>${lines.join('')}</tbody>`;
}

/** A count; one beyond what doubles hold exactly, to three digits. */
const large = (count: number) =>
  Number.isSafeInteger(count) ? formatCount(count) : formatNumber(count, 'error', 3);

const most = { layers: 12, width: 10_000 };

/** The widths that a text lists, as in 2-16-1, or a sentence on why it lists none. */
export function readShape(text: string, kept: string): readonly number[] | string {
  const pieces = text.split(/[-–—−－,，、;:×x*→>\s]+/i).filter((piece) => piece !== '');
  const widths = pieces.map((piece) => readTyped(piece, 'count'));
  const unread = pieces.find((_, i) => 'problem' in (widths[i] as object));
  if (unread !== undefined) return words.unread(unread.slice(0, 20), kept);
  const counts = widths.map((read) => ('value' in read ? read.value : Number.NaN));
  const fits = (n: number) => Number.isInteger(n) && n >= 1 && n <= most.width;
  if (counts.length < 2 || counts.length > most.layers + 1) return words.layers(most.layers, kept);
  return counts.every(fits) ? counts : words.width(formatCount(most.width), kept);
}
