import { stepped, stepsOfDrag, stepsOfKey } from '../setting/number-field.ts';
import { isParameter, set } from '../setting/parameter.ts';
import type { Store } from '../setting/store.ts';

/** What counts as one line of numbers: one tab stop, arrows between its numbers. */
const group = '.chain, .matrix, svg, tr, p, li, figcaption';

interface Options {
  readonly store: Store;
  /** what picking a number does: show where it comes from */
  readonly pick: (reference: string, from: HTMLElement) => void;
}

/**
 * Makes the numbers of the page controls: any can be picked, by click, touch or Enter; the given ones can be dragged
 * sideways or nudged by arrow keys. Left and right move between the numbers of one paragraph or line.
 */
export function makeNumbersControls({ store, pick }: Options): void {
  for (const number of document.querySelectorAll<HTMLElement>('[data-n]')) prepare(number);
  document.addEventListener('keydown', (event) => {
    const number = numberAt(event.target);
    if (number === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event, number, { store, pick })) event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const number = numberAt(event.target);
    if (number) pick(referenceOf(number), number);
  });
  document.addEventListener('pointerdown', (event) => {
    const number = numberAt(event.target);
    if (number && event.button === 0 && isParameter(referenceOf(number))) drag(event, number, store);
  });
}

function prepare(number: HTMLElement): void {
  if (!isControl(number)) return;
  number.setAttribute('role', 'button');
  number.setAttribute('aria-haspopup', 'dialog');
  number.toggleAttribute('data-drag', isParameter(referenceOf(number)));
  const line = lineOf(number);
  number.setAttribute('tabindex', line[0] === number ? '0' : '-1');
  // A picture with controls in it is no longer one picture.
  number.closest('svg[role="img"]')?.setAttribute('role', 'group');
}

function press(event: KeyboardEvent, number: HTMLElement, { store, pick }: Options): boolean {
  const { key } = event;
  const reference = referenceOf(number);
  if (key === 'Enter' || key === ' ') {
    pick(reference, number);
    return true;
  }
  const along = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (along !== undefined) {
    const line = lineOf(number);
    const next = line[line.indexOf(number) + along];
    if (next) moveTo(next, line);
    return true;
  }
  const up = stepsOfKey(event);
  if (up === undefined || !isParameter(reference)) return false;
  set(store, reference, stepped(store.get().parameters[reference] as number, up));
  return true;
}

function moveTo(number: HTMLElement, line: readonly HTMLElement[]): void {
  for (const other of line) other.setAttribute('tabindex', other === number ? '0' : '-1');
  number.focus();
}

/** Follows the pointer until it is let go. A drag is no click: the next click is swallowed. */
function drag(start: PointerEvent, number: HTMLElement, store: Store): void {
  const reference = referenceOf(number);
  const from = store.get().parameters[reference] as number;
  let steps = 0;
  const move = ({ clientX, pointerId }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    const now = stepsOfDrag(clientX - start.clientX);
    if (now === steps) return;
    steps = now;
    // Keeps the pointer's shape while it leaves the number. A pointer made by a script can't be captured.
    if (start.isTrusted) number.setPointerCapture(pointerId);
    set(store, reference, stepped(from, steps));
  };
  // Numbers can be selected with what is around them; a drag that begins on one is none of that.
  const keep = (event: Event) => event.preventDefault();
  const end = ({ pointerId }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', end);
    document.removeEventListener('pointercancel', end);
    document.removeEventListener('selectstart', keep);
    if (steps === 0 && store.get().parameters[reference] === from) return;
    const swallow = (event: Event) => event.stopPropagation();
    document.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', end);
  document.addEventListener('selectstart', keep);
}

function lineOf(number: HTMLElement): HTMLElement[] {
  const line = number.closest(group) ?? number.parentElement;
  return [...(line?.querySelectorAll<HTMLElement>('[data-n]') ?? [])].filter(isControl);
}

function numberAt(target: EventTarget | null): HTMLElement | undefined {
  const number = target instanceof Element ? target.closest<HTMLElement>('[data-n]') : null;
  return number && isControl(number) ? number : undefined;
}

/** Not inside something that is a control already, and not an island's own. */
function isControl(number: HTMLElement): boolean {
  return number.closest('summary, a, button, astro-island, .panel') === null;
}

function referenceOf(number: HTMLElement): string {
  return number.dataset.n ?? '';
}
