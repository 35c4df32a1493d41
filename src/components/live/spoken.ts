import { entryOf, parseReference } from '../../lib/example/quantities.ts';
import { symbolText } from '../quantity/symbol.ts';
import { isParameter } from '../setting/parameter.ts';
import type { Setting } from '../setting/store.ts';
import { liveWords } from '../words/live.ts';

/** What a quantity is called aloud: its kind, its symbol, and when or how it comes out so. */
export function spokenName(reference: string): string {
  const known = names.get(reference);
  if (known !== undefined) return known;
  const { steps, variation } = parseReference(reference);
  const name = liveWords.nameOf(entryOf(reference).role, symbolText(reference));
  const whole = liveWords.circumstances(name, steps, variation !== undefined);
  names.set(reference, whole);
  return whole;
}

/** At every move of a drag each number on the page says its name anew. */
const names = new Map<string, string>();

/** Gives a number that is a control its name: what it is, and what it shows as that stands now. */
export function sayNumber(number: HTMLElement, { parameters }: Setting): void {
  const reference = number.dataset.n ?? '';
  const text = number.textContent ?? '';
  const name = spokenName(reference);
  if (isParameter(reference)) {
    number.setAttribute('aria-label', name);
    number.setAttribute('aria-valuenow', String(parameters[reference]));
    number.setAttribute('aria-valuetext', text);
  } else number.setAttribute('aria-label', liveWords.withValue(name, text));
}
