import { escaped } from '../../quantity/tokens.ts';
import { pageStore } from '../../setting/store.ts';
import { showInPanel } from './panel.ts';
import { callHtml } from './source.ts';

/**
 * Moves along the numbers of a line, or opens the panel on a number in the text, or on all of a table or a figure.
 * @param opener  what was pressed; it gets the focus back
 */
export async function act(opener: HTMLElement, key?: string): Promise<void> {
  const along = { ArrowLeft: -1, ArrowRight: 1 }[key ?? ''];
  if (along === undefined) return show(opener);
  const line = [...(opener.closest('p, li')?.querySelectorAll<HTMLElement>('span[data-from]') ?? [])];
  const next = line[line.indexOf(opener) + along];
  for (const number of next ? line : []) number.tabIndex = number === next ? 0 : -1;
  next?.focus();
}

async function show(opener: HTMLElement): Promise<void> {
  const from = opener.closest<HTMLElement>('[data-from]');
  const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const html = await callHtml(slug, Number(from?.dataset.from), from?.matches('figure') ?? false);
  const text = escaped(opener.textContent ?? '');
  const title = from === opener ? `<output class="${opener.className}">${text}</output>` : text;
  showInPanel(pageStore, `<h2 tabindex="-1">${title}</h2><div class="panel-source">${html}</div>`, opener);
}
