import { lineHtml, numberText } from './number-html.ts';
import { articleSetting, type Setting, type Store } from './store.ts';

/** A place on the page that shows a number or a line, and what it would show in the article. */
interface Place {
  readonly element: Element;
  readonly write: (setting: Setting) => void;
}

/**
 * Rewrites every number and every line on the page when the setting changes, once a frame, and marks those that differ
 * from the article's. Islands look after their own.
 */
export function keepNumbersLive(store: Store): void {
  const places = [...lines(), ...numbers()];
  let due = false;
  const write = () => {
    due = false;
    for (const place of places) place.write(store.get());
  };
  store.subscribe((setting) => {
    if (due || setting === articleSetting) return;
    due = true;
    requestAnimationFrame(write);
  });
}

function numbers(): Place[] {
  return find('[data-n]')
    .filter((element) => element.closest('[data-line]') === null)
    .map((element) => {
      const reference = element.dataset.n ?? '';
      const digits = digitsOf(element);
      return {
        element,
        write: (setting) => {
          const text = numberText(reference, setting, digits);
          if (element.textContent !== text) element.textContent = text;
          mark(element, text, numberText(reference, asInArticle(setting), digits));
        },
      };
    });
}

function lines(): Place[] {
  return find('[data-line]').map((element) => {
    const reference = element.dataset.line ?? '';
    const expand = element.dataset.expand?.split(' ') ?? [];
    const digits = digitsOf(element);
    let shown = '';
    return {
      element,
      write: (setting) => {
        const html = lineHtml(reference, expand, setting, digits);
        if (html === shown) return;
        shown = html;
        rewrite(element, html);
        const article = parse(lineHtml(reference, expand, asInArticle(setting), digits));
        for (const [i, number] of element.querySelectorAll('[data-n]').entries())
          mark(number, number.textContent, article[i]);
      },
    };
  });
}

/** New content, with the keyboard's place among its numbers kept. */
function rewrite(element: HTMLElement, html: string): void {
  const before = [...element.querySelectorAll<HTMLElement>('[data-n]')];
  const focused = before.findIndex((number) => number === document.activeElement);
  const stop = before.findIndex((number) => number.tabIndex === 0);
  element.innerHTML = html;
  element.dispatchEvent(new CustomEvent('rewritten', { bubbles: true, detail: { stop, focused } }));
}

function parse(html: string): readonly (string | null)[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('[data-n]')].map((number) => number.textContent);
}

function mark(element: Element, text: string | null, inArticle: string | null | undefined): void {
  element.toggleAttribute('data-changed', text !== inArticle);
}

function asInArticle({ digits }: Setting): Setting {
  return { ...articleSetting, digits };
}

function digitsOf({ dataset }: HTMLElement) {
  const { least, most, full } = dataset;
  return {
    atLeast: least === undefined ? undefined : Number(least),
    atMost: most === undefined ? undefined : Number(most),
    full: full !== undefined,
  };
}

function find(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('astro-island'),
  );
}
