// The numbers of the lines as controls: one tab stop a line, arrows between its numbers.
import { yourWorkedWords as words } from '../../words/your-network/worked.ts';
import { entryOf, type Shown } from './shown.ts';

const numbersIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('[data-n]')];

/** What a number is called aloud. */
function spokenName(id: string, { step, writer }: Pick<Shown, 'step' | 'writer'>): string {
  return words.spoken(entryOf(id, step).role, writer.text(id));
}

/** Makes the numbers of a line controls, each with a name. */
export function prepare(line: Element, shown: Shown): void {
  for (const [i, number] of numbersIn(line).entries()) {
    number.setAttribute('role', 'button');
    number.setAttribute('aria-haspopup', 'dialog');
    number.tabIndex = i === 0 ? 0 : -1;
    // How one gets to the others is told once a line, where the keyboard comes to it.
    if (i === 0) number.setAttribute('aria-describedby', 'worked-along');
    say(number, shown);
  }
}

/** Gives a number its name: what it is, and what it shows as that stands now. */
export function say(number: HTMLElement, shown: Shown): void {
  const name = spokenName(number.dataset.n ?? '', shown);
  number.setAttribute('aria-label', words.withValue(name, number.textContent ?? ''));
}

/** The number at or around a place, if it is one of a line. */
export function numberAt(target: EventTarget | null): HTMLElement | undefined {
  const number = target instanceof Element ? target.closest<HTMLElement>('.worked-line [data-n]') : null;
  return number ?? undefined;
}

/** The keyboard's one stop in a line is the number that it was at last. */
export function stopAt(number: HTMLElement): void {
  for (const other of lineOf(number)) other.tabIndex = other === number ? 0 : -1;
}

/** To the number before or behind it in its line. */
export function moveAlong(number: HTMLElement, by: 1 | -1): void {
  const line = lineOf(number);
  const next = line[line.indexOf(number) + by];
  if (next === undefined) return;
  stopAt(next);
  next.focus();
}

/** Where the focus is in some lines: a line, and a number in it. */
export type Focus = readonly [line: number, number: number];

export function focusIn(piece: Element): Focus | undefined {
  const number = numberAt(document.activeElement);
  const line = number?.closest('.worked-line');
  if (number === undefined || line?.parentElement !== piece) return undefined;
  return [[...piece.children].indexOf(line), lineOf(number).indexOf(number)];
}

/** Back to where it was, once the lines have been written anew. */
export function putFocus(piece: Element, [line, number]: Focus): void {
  const found = numbersIn(piece.children[line] ?? piece)[number];
  if (found === undefined) return;
  stopAt(found);
  found.focus({ preventScroll: true });
}

const lineOf = (number: HTMLElement) => numbersIn(number.closest('.worked-line') as Element);
