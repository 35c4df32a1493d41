// What an address asks for. It is loaded where one asks for something.
import { article } from '../../../lib/example/article.ts';
import type { Rounding } from '../../../lib/trace/evaluate.ts';
import { digitChoices } from '../../../lib/writing/format.ts';
import { addressWords as words } from '../../words/address.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { changedParameters } from '../changed.ts';
import { type Paper, papers } from '../paper.ts';
import { readTyped } from '../read-typed.ts';
import type { Setting, Store } from '../store.ts';
import { runKeys } from './run-keys.ts';
import { readRounding } from './url-state.ts';

/** No address that the book writes is longer. */
const longest = 2000;

/** What an address asks for, and what is to be said of the rest. */
export interface FromAddress {
  readonly setting: Pick<Setting, 'parameters' | 'rounding' | 'paper'> & {
    readonly digits?: number | undefined;
  };
  /** sentences on what could not be read, '' where all could */
  readonly said: string;
  /** what stood behind a `#` that a program had written as %23 */
  readonly fragment: string;
}

/**
 * Reads parameters, a rounding, digits and what to print from a query string. Punctuation behind a link, which a chat took for a part
 * of it, is left out; what cannot be read is said; keys that look like none of the book's are somebody else's.
 */
export function readAddress(search: string): FromAddress {
  const nothing = { parameters: article, rounding: undefined };
  if (search.length > longest) return { setting: nothing, said: words.tooLong, fragment: '' };
  const parameters: Record<string, number> = { ...article };
  let rounding: Rounding | undefined;
  let digits: number | undefined;
  let paper: Paper | undefined;
  let fragment = '';
  const unread: string[] = [];
  const unknown: string[] = [];
  for (const [key, given] of new URLSearchParams(search.replaceAll('&amp;', '&'))) {
    const [value = '', ...behind] = given.split('#');
    if (behind.length > 0) fragment = withoutPunctuation(behind.join('#'));
    const text = withoutPunctuation(value);
    if (Object.hasOwn(article, key)) {
      const parsed = readTyped(text);
      if ('value' in parsed) parameters[key] = parsed.value;
      else unread.push(words.value(key, shortened(text), parsed.problem));
    } else if (key === 'round') {
      rounding = readRounding(text);
      if (rounding === undefined) unread.push(words.value(key, shortened(text), undefined));
    } else if (key === 'digits') {
      digits = digitChoices.find((choice) => String(choice) === text);
      if (digits === undefined) unread.push(words.value(key, shortened(text), undefined));
    } else if (key === 'paper') {
      paper = papers.find((choice) => choice === text);
      if (paper === undefined) unread.push(words.value(key, shortened(text), undefined));
    } else if (
      /^[a-z]{1,4}_?\d{0,2}$/i.test(key) &&
      !Object.hasOwn(runKeys, key) &&
      'value' in readTyped(text)
    )
      unknown.push(key);
  }
  const said = punctuationWords.together(
    unread.length > 0 ? words.unread(unread) : '',
    unknown.length > 0 ? words.unknown([...new Set(unknown)]) : '',
  );
  return { setting: { parameters, rounding, digits, paper }, said, fragment };
}

/**
 * Sets the store as the address of the page asks. What the reader has changed before this could be read stays.
 * @returns what is to be said of the rest, and the digits that the address asks for
 */
export function restoreFromAddress(store: Store): {
  readonly said: string;
  readonly digits: number | undefined;
} {
  const { setting, said, fragment } = readAddress(location.search);
  const { digits } = setting;
  const now = store.get();
  store.change({
    parameters: { ...setting.parameters, ...changedParameters(now) },
    rounding: now.rounding ?? setting.rounding,
    paper: now.paper ?? setting.paper,
  });
  if (fragment !== '' && location.hash === '') location.replace(`#${fragment}`);
  return { said, digits };
}

/** What people and their programs put behind a link: the end of a sentence, closing brackets, quotation marks. */
export function withoutPunctuation(text: string): string {
  return text.replace(/[\s.,:;!?…'"*<>()[\]{}«»‹›‘’“”„、。，；：！？（）【】「」『』《》〈〉]+$/u, '');
}

export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
