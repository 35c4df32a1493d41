import { article } from '../../lib/example/article.ts';
import type { Rounding } from '../../lib/trace/evaluate.ts';
import { ownLinks } from '../book/own-links.ts';
import { liveWords } from '../words/live.ts';
import { parseNumber } from './parse-number.ts';
import type { Setting, Store } from './store.ts';

/** No address that the book writes is longer. */
const longest = 2000;
const afterLastChange = 300;

/** What an address asks for, and the parts of it that could not be read. */
interface FromAddress {
  readonly setting: Pick<Setting, 'parameters' | 'rounding'>;
  readonly unread: readonly string[];
  readonly tooLong: boolean;
}

/** Reads parameters and a rounding from a query string; keys the book does not know are somebody else's. */
export function readAddress(search: string): FromAddress {
  if (search.length > longest)
    return { setting: { parameters: article, rounding: undefined }, unread: [], tooLong: true };
  const parameters: Record<string, number> = { ...article };
  const unread: string[] = [];
  let rounding: Rounding | undefined;
  for (const [key, text] of new URLSearchParams(search)) {
    if (Object.hasOwn(article, key)) {
      const parsed = parseNumber(text);
      if ('value' in parsed) parameters[key] = parsed.value;
      else unread.push(key);
    } else if (key === 'round') {
      rounding = readRounding(text);
      if (rounding === undefined) unread.push(key);
    }
  }
  return { setting: { parameters, rounding }, unread, tooLong: false };
}

/** The query string of a setting, '' for the article's own. */
export function writeAddress({ parameters, rounding }: Setting): string {
  const query = new URLSearchParams();
  for (const [id, value] of Object.entries(article))
    if (parameters[id] !== value) query.set(id, String(parameters[id]));
  if (rounding) query.set('round', writeRounding(rounding));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A rounding as the address and the control write it: outputs-3, all-2. */
export function writeRounding({ what, decimals }: Rounding): string {
  return `${what === 'outputs' ? 'outputs' : 'all'}-${decimals}`;
}

/** What writeRounding wrote, or undefined. */
export function readRounding(text: string): Rounding | undefined {
  const [, what, decimals] = /^(outputs|all)-([2-9])$/.exec(text) ?? [];
  return what === undefined
    ? undefined
    : { what: what === 'outputs' ? 'outputs' : 'every quantity', decimals: Number(decimals) };
}

/**
 * Sets the store as the address asks.
 * @returns a sentence on what could not be read, or ''
 */
export function restoreFromAddress(store: Store): string {
  if (location.search === '') return '';
  const { setting, unread, tooLong } = readAddress(location.search);
  store.change(setting);
  if (tooLong) return liveWords.addressTooLong;
  return unread.length === 0 ? '' : liveWords.addressUnread(unread);
}

/** Keeps the address, and every link to another page of the book, at what the page shows. */
export function keepAddress(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const query = writeAddress(store.get());
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    for (const link of ownLinks()) link.search = query;
  };
  let first = true;
  store.subscribe(() => {
    if (first) {
      first = false;
      if (location.search) write();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(write, afterLastChange);
  });
  // A link followed sooner than that still carries what the page shows.
  for (const event of ['pointerdown', 'click'] as const)
    addEventListener(event, () => timer && write(), { capture: true });
}
