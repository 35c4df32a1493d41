// What was read in a paste, as a preview: what goes where, and each line that was not read with what to do.
import type { Placed } from '../../../lib/audit/paste/pasted.ts';
import { stepOf } from '../../../lib/slips/step.ts';
import { escaped } from '../../quantity/tokens.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { checkWords } from '../../words/your-network/check.ts';
import { unreadSentence } from '../build/paste/view.ts';
import { type NameWriter, writerOf } from '../names/writer.ts';
import type { YourNetwork } from '../state/your-network.ts';
import type { PasteRead } from './asking/messages.ts';
import { short } from './telling/voice.ts';

const words = checkWords.paste;

/** More lines than this are not listed one by one. */
const mostListed = 40;

export interface Preview {
  readonly sum: string;
  readonly table: string;
  readonly unread: string;
  /** pasted numbers that the network above has otherwise, by id */
  readonly differing: Readonly<Record<string, number>>;
  /** and what is said of them */
  readonly differ: string;
}

/** @throws RangeError if the network is none */
export function previewOf(
  { pasted, claims, given }: PasteRead,
  { example, names }: Pick<YourNetwork, 'example' | 'names'>,
): Preview {
  const step = stepOf({ ...example, policy: { ...example.policy, steps: true } });
  const writer = writerOf(step, names);
  const toCheck = pasted.placed.filter(({ id }) => !(id in given));
  const differing = Object.fromEntries(
    Object.entries(given).filter(([id, value]) => example.parameters[id] !== value),
  );
  const [found, begins] = [claims.length, Object.keys(given).length];
  return {
    sum: punctuationWords.together(
      found > 0 ? words.found(found) : words.nothing,
      begins > 0 ? words.given(begins) : '',
    ),
    table: toCheck.length > 0 ? tableHtml(toCheck, writer) : '',
    unread: unreadHtml(pasted.unread, writer),
    differing,
    differ: Object.keys(differing).length > 0 ? words.differ(Object.keys(differing).map(writer.html)) : '',
  };
}

function tableHtml(placed: readonly Placed[], { html }: NameWriter): string {
  const { line, name, digits } = words.columns;
  const rows = placed
    .slice(0, mostListed * 5)
    .map(
      (one) =>
        `<tr><td>${one.line}</td><th scope="row">${one.times < 0 ? '−' : ''}${html(one.id)}</th><td>${short(one.digits)}${one.doubtful ? ` <span class="told-soft">${words.doubtful}</span>` : ''}</td></tr>`,
    );
  return `<table class="paste-table"><caption>${words.caption}</caption><thead><tr><th scope="col">${line}</th><th scope="col">${name}</th><th scope="col">${digits}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function unreadHtml(unread: PasteRead['pasted']['unread'], writer: NameWriter): string {
  if (unread.length === 0) return '';
  const items = unread
    .slice(0, mostListed)
    .map((one) => `<li>${escaped(unreadSentence(one, writer.text))}</li>`);
  const more = unread.length > items.length ? `<li>…</li>` : '';
  return `<p class="paste-head">${words.unread}</p><ul class="told-problems">${items.join('')}${more}</ul>`;
}
