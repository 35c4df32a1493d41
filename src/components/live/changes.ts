import { article } from '../../lib/example/article.ts';
import { formatFull } from '../../lib/writing/format.ts';
import { escaped } from '../quantity/html.ts';
import { symbolHtml } from '../quantity/symbol.ts';
import { isChanged, type Setting, type Store } from '../setting/store.ts';
import { liveWords } from '../words/live.ts';
import { punctuationWords } from '../words/punctuation.ts';

/**
 * The bar at the foot of the window: what stands otherwise than in the article, with one control that puts it back,
 * and what of the page's address could not be read.
 */
export function showChanges(store: Store, problem: string): void {
  const bar = document.querySelector<HTMLElement>('.changes');
  const text = bar?.querySelector('p');
  if (!bar || !text) return;
  let said = problem;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const changed = isChanged(store.get());
    const html = punctuationWords.together(
      said && `<strong>${escaped(said)}</strong>`,
      changed ? changesHtml(store.get()) : '',
    );
    // Only what is new is worth announcing.
    if (text.innerHTML !== html) text.innerHTML = html;
  };
  store.subscribe((setting) => {
    bar.hidden = !isChanged(setting) && said === '';
    clearTimeout(timer);
    timer = setTimeout(write, bar.hidden ? 0 : 250);
  });
  write();
  bar.querySelector('button')?.addEventListener('click', () => {
    said = '';
    store.reset();
  });
}

function changesHtml({ parameters, rounding }: Setting): string {
  const changed = Object.entries(article)
    .filter(([id, value]) => parameters[id] !== value)
    .map(([id]) => `<span class="change">${symbolHtml(id)} = ${formatFull(parameters[id] as number)}</span>`);
  return liveWords.changed([...changed, ...(rounding ? [liveWords.roundingOn(rounding)] : [])]);
}
