// What a figure is set to, in the address of its page, beside whatever else stands there. It is loaded where an address asks
// for something, and with the first change.
import { addressWords as words } from '../../words/address.ts';
import type { Unread } from '../../words/vocabulary.ts';
import { type LateWriter, lateWriter } from './late-writer.ts';
import { shortened, withoutPunctuation } from './read-address.ts';

/** By key, what an address can set; what a figure does not have now has no value. */
export type Values<Key extends string> = Readonly<Partial<Record<Key, number | string>>>;

/** Why a text is none of a key's values; undefined where it is only none of them. */
export interface Refused {
  readonly problem: Unread | undefined;
}

/** The query string with these values: what is as before is left out, what is none of the keys stays. */
export function withValues<Key extends string>(
  search: string,
  keys: readonly Key[],
  before: Values<Key>,
  now: Values<Key>,
): string {
  const query = new URLSearchParams(search);
  for (const key of keys) {
    query.delete(key);
    if (now[key] !== undefined && now[key] !== before[key]) query.set(key, String(now[key]));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Hands on what an address gives to each of the keys, in the order of the keys.
 * @returns a sentence on what was refused, '' where all was taken
 */
export function readValues<Key extends string>(
  search: string,
  keys: readonly Key[],
  take: (key: Key, text: string) => Refused | undefined,
): string {
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  const unread: string[] = [];
  for (const key of keys) {
    const given = query.get(key);
    if (given === null) continue;
    const text = withoutPunctuation(given.split('#')[0] as string);
    const refused = take(key, text);
    if (refused) unread.push(words.value(key, shortened(text), refused.problem));
  }
  return unread.length > 0 ? words.unreadByFigure(unread) : '';
}

const waiting = new Map<string, (search: string) => string>();
let address: LateWriter | undefined;

/** Puts a figure into the address, once nothing has changed for a moment. */
export function keepInAddress(figure: string, written: (search: string) => string): void {
  waiting.set(figure, written);
  address ??= lateWriter(writeAll);
  address.soon();
}

function writeAll(): void {
  let query = location.search;
  for (const write of waiting.values()) query = write(query);
  waiting.clear();
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}
