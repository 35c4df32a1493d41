// The long parts of a sheet and its key as one text each: a browser reads that many times faster than it makes each piece.
import { escaped } from '../../../quantity/tokens.ts';
import { sheetWords as words } from '../../../words/your-network/paper.ts';
import type { Done, KeyView, WrongRow } from './key-view.ts';
import type { Named, WeightTable } from './sheet-view.ts';

const soft = (html: string) => `<span class="soft">${html}</span>`;

/** A layer's weights and biases, in a box that scrolls by itself. */
export function tableHtml({ caption, to, rows, biases }: WeightTable): string {
  const cell = ({ name, digits }: Named, span = '') =>
    `<td${span}><span class="called">${name}</span> <span class="k-parameter">${digits}</span></td>`;
  const span = biases.length < to.length ? ` colspan="${to.length}"` : '';
  const heads = to.map((head) => `<th scope="col">${head}</th>`).join('');
  const body = rows.map(
    ({ from, cells }) => `<tr><th scope="row">${from}</th>${cells.map((one) => cell(one)).join('')}</tr>`,
  );
  if (biases.length > 0)
    body.push(
      `<tr><th scope="row" class="word">${words.bias}</th>${biases.map((one) => cell(one, span)).join('')}</tr>`,
    );
  return `<div class="table-box"><table><caption>${escaped(caption)}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** What is asked for, with a line to write on or with the right answer. */
export function askedHtml(asked: readonly Named[], solved: boolean): string {
  const space = '<span class="rule"></span>';
  return asked
    .map(
      ({ name, digits }) => `<li>${name} = ${solved ? `<span class="answer">${digits}</span>` : space}</li>`,
    )
    .join('');
}

/** Wrong numbers, by the first quantity that they are of. */
export function wrongHtml(wrong: KeyView['wrong']): string {
  return wrong
    .map(
      ({ asked: { name, digits }, rows }) =>
        `<div class="of"><h5>${name} ${soft(`= ${digits}`)}</h5><ul>${rows.map(rowHtml).join('')}</ul></div>`,
    )
    .join('');
}

/** Classes of mistakes that lead to the same numbers. */
export function alikeHtml(alike: KeyView['alike']): string {
  return alike.map((same) => `<li>${same.join(` <em>${words.or}</em> `)}</li>`).join('');
}

function rowHtml({ digits, done, isSame }: WrongRow): string {
  const said = done.map((one) => doneHtml(one, isSame)).join(` <em>${words.or}</em> `);
  return `<li><span class="wrong-number">${digits}</span> ${said}</li>`;
}

function doneHtml({ sentence, where, isOfMany }: Done, isSame: boolean): string {
  const text = escaped(sentence);
  const said = isSame
    ? `<span aria-hidden="true">${words.ditto}</span><span class="visually-hidden">${text}</span>`
    : text;
  return [said, ...(where === '' ? [] : [soft(`(${where})`)]), ...(isOfMany ? [soft(words.mark)] : [])].join(
    ' ',
  );
}
