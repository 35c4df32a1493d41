import { lineHtml } from '../quantity/html.ts';
import { numberText } from '../setting/shown.ts';
import { articleSetting, type Setting, type Store } from '../setting/store.ts';
import { numbersIn, parse, put, writeLine } from './write-line.ts';

/** Writes one number or one line for a setting. */
type Write = (setting: Setting) => void;

/**
 * Rewrites every number and every line on the page when the setting changes, once a frame, and marks those that differ
 * from the article's. Islands look after their own.
 */
export function keepNumbersLive(store: Store): void {
  const writes = [
    ...find('[data-line]').map(line),
    ...numbers().map(number),
    ...find('[data-named], [data-when]').map((element) => late(element, store)),
  ];
  let due = false;
  store.subscribe((setting) => {
    if (due || setting === articleSetting) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      for (const write of writes) write(store.get());
    });
  });
  warmUp(writes, store);
}

/** The first change should be as quick as the next: what it needs is computed while nothing else is to do. */
function warmUp(writes: readonly Write[], store: Store): void {
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  let next = 0;
  const work = (deadline?: IdleDeadline) => {
    do writes[next++]?.(store.get());
    while (next < writes.length && (deadline?.timeRemaining() ?? 1) > 4);
    if (next < writes.length) idle(work);
  };
  idle(work);
}

function numbers(): HTMLElement[] {
  return find('[data-n]').filter((element) => element.closest('[data-line]') === null);
}

function number(element: HTMLElement): Write {
  const reference = element.dataset.n ?? '';
  const digits = digitsOf(element);
  return textIn(element, (setting) => numberText(reference, setting, digits));
}

/**
 * A number that a chapter computes for itself, or what is said of some. As built it is the article's, so what computes it is
 * loaded with the first change; if it can't be, dots are truer than what stood there.
 */
function late(element: HTMLElement, store: Store): Write {
  let write: Write | undefined;
  let loading = false;
  async function loaded(): Promise<void> {
    try {
      const { caseIn, namedText } = await import('./late.ts');
      write =
        'when' in element.dataset
          ? await caseIn(element, store)
          : textIn(element, await namedText(element, digitsOf(element)));
      write(store.get());
    } catch {
      putDots(element);
      loading = false;
    }
  }
  return (setting) => {
    if (write) write(setting);
    if (write || loading || setting === articleSetting) return;
    loading = true;
    loaded();
  };
}

function putDots(element: HTMLElement): void {
  for (const one of element.children) (one as HTMLElement).hidden = true;
  if (element.lastChild instanceof Text) element.lastChild.data = '…';
  else element.append('…');
}

function textIn(element: HTMLElement, textFor: (setting: Setting) => string): Write {
  const article = inArticle(textFor);
  return (setting) => {
    const text = textFor(setting);
    put(element, text, setting);
    element.toggleAttribute('data-changed', text !== article(setting));
  };
}

function line(element: HTMLElement): Write {
  const reference = element.dataset.line ?? '';
  const expand = element.dataset.expand?.split(' ') ?? [];
  const digits = digitsOf(element);
  const html = (setting: Setting) => lineHtml(reference, expand, setting, digits);
  const article = inArticle((setting) => numbersIn(parse(html(setting))).map((number) => number.textContent));
  let shown = '';
  return (setting) => {
    const now = html(setting);
    if (now === shown) return;
    writeLine(element, now, shown, setting);
    shown = now;
    const before = article(setting);
    for (const [i, number] of numbersIn(element).entries())
      number.toggleAttribute('data-changed', number.textContent !== before[i]);
  };
}

/** What a place shows in the article with the reader's digits, worked out once for each choice of them. */
function inArticle<T>(write: (setting: Setting) => T): (setting: Setting) => T {
  const known = new Map<number, T>();
  return ({ digits }) => {
    const text = known.get(digits) ?? write({ ...articleSetting, digits });
    known.set(digits, text);
    return text;
  };
}

function digitsOf({ dataset }: HTMLElement) {
  const { least, most, full, count } = dataset;
  return {
    atLeast: least === undefined ? undefined : Number(least),
    atMost: most === undefined ? undefined : Number(most),
    full: full !== undefined,
    count: count !== undefined,
  };
}

function find(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('astro-island'),
  );
}
