// The search itself, loaded when it is first opened: a dialog with a field and a list that the field leads (a combobox).
import { href } from '../book/href.ts';
import { ownFile } from '../book/own-file.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { pageWords } from '../words/page.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { searchWords as words } from '../words/reading/search.ts';
import type { Piece } from './excerpt.ts';
import type { Answer, Asked, Shown } from './messages.ts';
import styles from './search.css?inline';

let dialog: HTMLDialogElement | undefined;

/** Opens the search, with what was sought last selected. */
export function openSearch(): void {
  dialog ??= makeDialog();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(): HTMLDialogElement {
  adoptStyles(styles);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', words.title);
  made.innerHTML = `<form method="dialog" class="search-head"><input type="search" role="combobox" aria-label="${words.field}" placeholder="${words.field}" aria-expanded="false" aria-controls="search-results" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button aria-label="${words.close}">×</button></form><p class="search-said" role="status"></p><div class="search-results" id="search-results" role="listbox" aria-label="${words.results}"></div><p class="search-keys">${words.keys}</p>`;
  document.body.append(made);
  lead(made);
  return made;
}

function lead(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input') as HTMLInputElement;
  const said = dialog.querySelector('.search-said') as HTMLElement;
  const list = dialog.querySelector('.search-results') as HTMLElement;
  const options = () => [...list.children] as HTMLAnchorElement[];
  let number = 0;
  let finder: Worker | undefined;
  let active = -1;

  const choose = (at: number) => {
    options()[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const chosen = options()[at];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const fill = (shown: readonly Shown[], text: string) => {
    list.replaceChildren(...shown.map(option));
    field.setAttribute('aria-expanded', String(shown.length > 0));
    said.innerHTML = text;
    list.scrollTop = 0;
    choose(shown.length > 0 ? 0 : -1);
  };
  const hear = (answer: Answer) => {
    if (answer === 'unreached') {
      finder?.terminate();
      finder = undefined;
      dialog.ariaBusy = null;
      fill([], import.meta.env.DEV ? words.unbuilt : pageWords.unreached);
    } else if (answer.number === number) {
      fill(answer.shown, summary(answer, field.value.trim()));
      dialog.ariaBusy = null;
    }
  };
  const look = () => {
    const sought = field.value.trim();
    number++;
    finder ??= worker(hear);
    if (sought === '') return fill([], words.advice);
    if (finder === undefined) return hear('unreached');
    dialog.ariaBusy = 'true';
    if (list.childElementCount === 0) said.textContent = words.loading;
    finder.postMessage({ sought, number } satisfies Asked);
  };

  field.addEventListener('input', look);
  field.addEventListener('keydown', (event) => {
    const count = list.childElementCount;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 5, PageUp: active - 5 }[
      event.key
    ];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      // By one it goes round, by five it stops at the end.
      choose(event.key.startsWith('Arrow') ? (to + count) % count : Math.min(Math.max(to, 0), count - 1));
    } else if (event.key === 'Escape' && !event.isComposing) {
      // By itself it would empty the field first.
      event.preventDefault();
      dialog.close();
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (count > 0) options()[active]?.click();
      else look();
    }
  });
  list.addEventListener('click', () => dialog.close());
  // A click beside it closes it; the dialog's own box has no rim that could be meant.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  look();
}

/** undefined where workers are refused: in a frame without an origin of its own */
function worker(hear: (answer: Answer) => void): Worker | undefined {
  let made: Worker;
  try {
    made = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  made.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  made.onerror = () => hear('unreached');
  made.postMessage({ file: new URL(ownFile('/search.json'), location.href).href } satisfies Asked);
  return made;
}

function summary({ match, count, shown }: Exclude<Answer, string>, sought: string): string {
  if (count === 0) return escaped(words.none(sought));
  const places = shown.length < count ? words.first(shown.length, count) : words.found(count);
  return punctuationWords.together(match === 'all' ? '' : words[match], places);
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const html = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');

function option({ to, kicker, title, heading, text }: Shown, at: number): HTMLElement {
  const link = document.createElement('a');
  const [path = '', place = ''] = to.split('#');
  // Numbers that the reader has changed go along, as in every link of the page.
  const query = document.querySelector<HTMLAnchorElement>('.brand')?.search ?? '';
  link.href = href(`/${path}`) + query + (place && `#${place}`);
  link.id = `search-result-${at}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const above = kicker === '' ? '' : `<span class="search-kicker">${escaped(kicker)}</span> `;
  const section = heading.length === 0 ? '' : `<strong>${html(heading)}</strong>`;
  link.innerHTML = `<span class="search-where">${above}${html(title)}</span>${section}<span class="search-text">${html(text)}</span>`;
  return link;
}
