import { escaped } from '../../quantity/tokens.ts';
import { pageStore } from '../../setting/store.ts';
import { showInPanel } from './panel.ts';
import { callHtml } from './source.ts';

/**
 * Opens the panel on a number in the text, or on all of a table or a figure.
 * @param opener  what was pressed; it gets the focus back
 */
export async function show(opener: HTMLElement): Promise<void> {
  const from = opener.closest<HTMLElement>('[data-from]');
  const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const html = await callHtml(slug, Number(from?.dataset.from), from?.matches('figure') ?? false);
  const text = escaped(opener.textContent ?? '');
  const title = from === opener ? `<output class="${opener.className}">${text}</output>` : text;
  showInPanel(pageStore, `<h2 tabindex="-1">${title}</h2><div class="panel-source">${html}</div>`, opener);
}
