// Where a number is made, tested and made again: the calls and files that the build has written down.
import { parseReference } from '../../../lib/example/quantities.ts';
import { fetchedOnce } from '../../book/fetched-once.ts';
import { href } from '../../book/href.ts';
import type { Held, OriginsFile, Place } from '../../quantity/origins-file.ts';
import { escaped } from '../../quantity/tokens.ts';
import { panelWords } from '../../words/panel.ts';
import { punctuationWords } from '../../words/punctuation.ts';

const words = panelWords.source;
const origins = fetchedOnce<OriginsFile>('/origins.json');
const originsFile = () => origins().catch(() => undefined);

/** For a quantity of the trace: what makes its rule, the test of it, and the twin's own line; '' where nothing is known. */
export async function sourceHtml(reference: string): Promise<string> {
  const file = await originsFile();
  if (file === undefined) return '';
  const maker = file.makers[file.trace[parseReference(reference).id] ?? -1];
  const twin = file.twin.includes(reference)
    ? `<a href="${href('/numpy-twin/')}#twin-${encodeURIComponent(reference)}">${words.twin}</a>`
    : '';
  return [maker ? `${words.made} ${heldHtml(maker)}` : '', twin]
    .filter((line) => line !== '')
    .map((line) => `<p class="soft">${line}${punctuationWords.stop}</p>`)
    .join('');
}

/** For numbers that a call makes, by their place among those of the page. */
export async function callHtml(slug: string, place: number, isFigure: boolean): Promise<string> {
  const file = await originsFile();
  const opened = file?.pages[slug]?.[place];
  if (file === undefined || opened === undefined) return `<p>${words.offline}</p>`;
  const functions = opened.of.map((at) => file.functions[at]).filter((one) => one !== undefined);
  return [
    `<p>${words.call}</p><pre tabindex="0"><code>${escaped(opened.call)}</code></pre>`,
    isFigure ? `<p class="soft">${words.reader}</p>` : '',
    `<ul>${functions.map((held) => `<li>${heldHtml(held)}</li>`).join('')}</ul>`,
    opened.kept
      ? `<p class="soft">${words.kept} ${opened.kept.map(placeHtml).join(punctuationWords.comma)}${punctuationWords.stop}</p>`
      : '',
  ].join('');
}

function heldHtml({ name, source, test }: Held): string {
  return `<code>${name}</code>${punctuationWords.comma}${words.declared} ${placeHtml(source)}${punctuationWords.comma}${words.tested} ${placeHtml(test)}`;
}

function placeHtml({ path, href: to }: Place): string {
  const code = `<code>${path}</code>`;
  return to ? `<a href="${to}">${code}</a>` : code;
}
