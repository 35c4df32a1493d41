import { readNumber } from '../../number/read-number.ts';
import type { Cell } from './pasted.ts';

/** A number as it stands in a paste, or what stands in its place. */
export function cellOf(typed: string, line: number, doubtful = false): Cell {
  const digits = typed.trim();
  const read = readNumber(digits);
  if ('problem' in read)
    return { digits, value: Number.NaN, decimals: 0, line, doubtful, problem: read.problem };
  const { value, percent, decimals } = read;
  return {
    digits,
    // as a person divides: a double has a last digit of its own
    value: percent ? Number((value / 100).toPrecision(15)) : value,
    decimals: decimals + (percent ? 2 : 0),
    line,
    doubtful: doubtful || read.doubtful,
  };
}

/** Whether a text is a number and nothing else. */
export const isNumber = (typed: string): boolean => /\p{N}/u.test(typed) && 'value' in readNumber(typed);

/** Whether a number in a text has a decimal point. */
export const hasPoint = (text: string): boolean =>
  /(?:^|[^\p{L}\p{N}_.])\d*\.\d/u.test(text) || /\d\.(?![\p{L}\p{N}_])\s*\S/u.test(text);

/**
 * What a comma in a list is.
 * - `separator`: always, because points are decimal, or because nothing else could separate
 * - `separator before a space`: and decimal elsewhere, as in `0,15, 0,20`
 * - `decimal`: always, because something else separates, as in `0,15; 0,20`
 */
export type Comma = 'separator' | 'separator before a space' | 'decimal';

/** Which of these a comma is in a list, as all of its text tells; and whether nothing told it. */
export function commaIn(text: string, points: boolean = hasPoint(text)): readonly [Comma, doubtful: boolean] {
  if (points || !text.includes(',')) return ['separator', false];
  if (/,\s/.test(text)) return ['separator before a space', false];
  if (/;|[\p{N}%]\s+[-+−–\p{N}]/u.test(text)) return ['decimal', false];
  // With two commas side by side it can't be decimal.
  return ['separator', !/,[^|,]*,/.test(text)];
}

const separators = {
  separator: /[\s,;]+/,
  'separator before a space': /,\s+|,$|[\s;]+/,
  decimal: /[\s;]+/,
} as const satisfies Record<Comma, RegExp>;

/** The pieces of a list, without what stands between them. */
export function piecesOf(list: string, comma: Comma): readonly string[] {
  return tightened(list)
    .split(separators[comma])
    .filter((piece) => piece !== '');
}

/** Spaces inside a number taken out, so that those which are left part two. */
const tightened = (text: string) =>
  text
    .replace(/\s*([×·⋅])\s*10/g, '$110')
    .replace(/(\p{N})\s+%/gu, '$1%')
    .replace(/(^|[\s,;&])([-−–+])\s+(?=[\p{N}.])/gu, '$1$2');
