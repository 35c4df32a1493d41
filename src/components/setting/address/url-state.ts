import type { Rounding } from '../../../lib/trace/evaluate.ts';
import { defaultDigits } from '../../../lib/writing/format.ts';
import { ownLinks } from '../../book/own-links.ts';
import { changedParameters } from '../changed.ts';
import type { Setting, Store } from '../store.ts';
import { lateWriter } from './late-writer.ts';

/** The query string of a setting, '' for the article's own. It is read in read-address.ts. */
export function writeAddress(setting: Setting): string {
  const { rounding, digits, paper } = setting;
  const query = new URLSearchParams();
  for (const [id, value] of Object.entries(changedParameters(setting))) query.set(id, String(value));
  if (rounding) query.set('round', writeRounding(rounding));
  if (digits !== defaultDigits) query.set('digits', String(digits));
  if (paper) query.set('paper', paper);
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

/** Keeps the address, and every link to another page of the book, at what the page shows. */
export function keepAddress(store: Store): void {
  const { soon, now } = lateWriter(() => {
    const query = writeAddress(store.get());
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    for (const link of ownLinks()) link.search = query;
  });
  let first = true;
  store.subscribe(() => {
    if (first) {
      first = false;
      if (location.search || writeAddress(store.get())) now();
      return;
    }
    soon();
  });
}
