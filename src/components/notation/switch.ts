// Writes each displayed formula a second time, in the notation that the reader chose.
import { type Axis, type Convention, freeAxes, turned, usualOf } from '../../lib/audit/naming/convention.ts';
import { symbolHtml } from '../quantity/symbol.ts';
import { adoptStyles } from '../styles/adopt.ts';
import fractions from '../styles/fraction.css?inline';
import { notationWords as words } from '../words/glossary/notation.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { namesWords } from '../words/your-network/names.ts';
import { nameHtml } from '../your-network/names/name-html.ts';
import { keepNames, keptNames } from '../your-network/state/kept-names.ts';
import { inNames, nameIn } from './in-names.ts';
import styles from './notation.css?inline';
import type { Rows } from './tex-html.ts';

/** What the switch names, so that the text can be read with another notation in mind. */
const named = ['x1', 'a12', 'b12', 'c1', 'zy1', 'y1', 'zh1', 'h1', 't1', 'dE_dzh1', 'rho'];

const notation = document.querySelector<HTMLElement>('.notation') as HTMLElement;
const said = notation.querySelector<HTMLElement>('.notation-said') as HTMLElement;
const select = (name: 'scheme' | Axis) =>
  notation.querySelector<HTMLSelectElement>(`select[name="${name}"]`) as HTMLSelectElement;

let names = keptNames() ?? usualOf('book');

/** Shows what this device keeps. */
export function takeKept(): void {
  names = keptNames() ?? usualOf('book');
  show();
}

function choose(chosen: Convention): void {
  names = chosen;
  keepNames(names);
  show();
}

function show(): void {
  const isOther = names.scheme !== 'book';
  select('scheme').value = names.scheme;
  const free = isOther ? freeAxes(names.scheme) : [];
  for (const axis of ['order', 'base', 'delta'] as const) {
    select(axis).value = String(names[axis]);
    (select(axis).parentElement as HTMLElement).hidden = !free.includes(axis);
  }
  const orders = names.scheme === 'flat' ? namesWords.flatOrders : namesWords.orders;
  for (const option of select('order').options) option.text = orders[option.value as keyof typeof orders];
  said.hidden = !isOther;
  said.innerHTML = isOther ? punctuationWords.together(words.said(pairs()), words.kept) : '';
  for (const line of document.querySelectorAll('.yours')) line.remove();
  if (isOther) for (const formula of document.querySelectorAll('main .formula')) write(formula);
}

function pairs(): readonly string[] {
  return named.flatMap((id) => {
    const name = nameIn(id, names);
    return name === undefined ? [] : [`<span>${words.pair(symbolHtml(id), nameHtml(name))}</span>`];
  });
}

/** Only formulas with quantities have names to change. */
function write(formula: Element): void {
  if (formula.querySelector(':is([data-q], [data-d])') === null) return;
  const rows = inNames(formula.querySelector('annotation')?.textContent ?? '', names);
  formula.insertAdjacentHTML(
    'afterend',
    `<div class="yours" translate="no"><span class="yours-said">${rows ? words.yours : words.unnamed}</span>${rows ? rowsHtml(rows) : ''}</div>`,
  );
}

const rowsHtml = (rows: Rows) =>
  `<div class="yours-rows">${rows.map((row) => `<div>${row.map((cell) => `<span>${cell}</span>`).join(' ')}</div>`).join('')}</div>`;

adoptStyles(fractions + styles);
// What was chosen while this was on its way stands.
const waiting = select('scheme').value as Convention['scheme'];
if (waiting === names.scheme || names.scheme !== 'book') show();
else choose(usualOf(waiting));
notation.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  choose(name === 'scheme' ? usualOf(value as Convention['scheme']) : (turned(names, name as Axis) ?? names));
});
