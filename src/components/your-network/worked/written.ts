// Lines as they stand in the document, and how they are brought up to date.
import type { Row } from './parts.ts';
import { rowHtml, type Shown } from './shown.ts';
import { focusIn, prepare, putFocus, say } from './stops.ts';

/** Lines in the document, and what they were written from. */
export interface Written {
  readonly from: Shown;
  readonly rows: readonly string[];
}

/** Some lines as HTML. */
export const htmlOf = (rows: readonly Row[], shown: Shown): readonly string[] =>
  rows.map((row) => rowHtml(row, shown));

/** So much HTML, in characters, is written in one turn: a line of many inputs, or a few of two. */
const mostAtOnce = 900;

/**
 * Writes the next few lines behind those that are there, and makes their numbers controls.
 * @returns what is written by then; it may not be all
 */
export function writeOn(element: Element, rows: readonly Row[], before: Written, shown: Shown): Written {
  const first = before.rows.length;
  const html: string[] = [];
  for (let length = 0; first + html.length < rows.length && length < mostAtOnce; ) {
    const row = rowHtml(rows[first + html.length] as Row, shown);
    html.push(row);
    length += row.length;
  }
  // Beside the document, where an attribute more costs nothing.
  const beside = document.createElement('ul');
  beside.innerHTML = html.join('');
  for (const line of beside.children) prepare(line, shown);
  element.append(...beside.children);
  return { from: shown, rows: [...before.rows, ...html] };
}

/**
 * Brings lines up to date. In a line that has the same signs as before only its numbers get other digits, which costs a fraction;
 * who is at one of them stays there.
 */
export function renew(element: Element, rows: readonly Row[], before: Written, shown: Shown): Written {
  const html = htmlOf(rows.slice(0, before.rows.length), shown);
  const isRenamed = before.from.writer !== shown.writer;
  for (const [i, row] of html.entries()) {
    const line = element.children[i];
    const old = before.rows[i] as string;
    if (line === undefined || row === old) continue;
    if (!isRenamed && frameOf(row) === frameOf(old)) putDigits(line, row, shown);
    else putLine(element, i, row, shown);
  }
  return { from: shown, rows: html };
}

function putLine(element: Element, i: number, row: string, shown: Shown): void {
  const focus = focusIn(element);
  const old = element.children[i] as Element;
  old.outerHTML = row;
  prepare(element.children[i] as Element, shown);
  if (focus?.[0] === i) putFocus(element, focus);
}

function putDigits(line: Element, row: string, shown: Shown): void {
  const texts = [...row.matchAll(number)].map(([, , text = '']) => text.replace('&#60;', '<'));
  for (const [i, element] of [...line.querySelectorAll<HTMLElement>('[data-n]')].entries()) {
    if (element.textContent === texts[i]) continue;
    element.textContent = texts[i] ?? '';
    say(element, shown);
  }
}

/** A number in a line, before it and itself. */
const number = /(data-n="[^"]*">)([^<]*)/g;

/** A line without the digits of its numbers. */
const frameOf = (row: string) => row.replace(number, '$1');
