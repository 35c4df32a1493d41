import { followDrag } from '../setting/drag.ts';
import { stepped, stepsOfDrag, stepsOfKey } from '../setting/number-field.ts';
import { isParameter, set } from '../setting/parameter.ts';
import type { Store } from '../setting/store.ts';
import { sayNumber } from './spoken.ts';

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
  prepareNumbers(document, store);
  document.addEventListener('keydown', (event) => {
    const number = numberAt(event.target);
    if (number === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event, number, { store, pick })) event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    const number = numberAt(event.target);
    if (number === undefined) return;
    stopAt(number, lineOf(number));
    pick(referenceOf(number), number);
  });
  document.addEventListener('pointerdown', (event) => {
    const number = numberAt(event.target);
    if (number && event.button === 0 && isParameter(referenceOf(number))) drag(event, number, store);
  });
}

/** Makes the numbers in a part of the page controls, each with a name. */
export function prepareNumbers(part: ParentNode, store: Store): void {
  for (const number of part.querySelectorAll<HTMLElement>('[data-n]')) prepare(number, store);
}

/** What has come to be seen in a line becomes a control, what went is none any more, and the line keeps one stop. */
export function mendStops(part: Element, store: Store): void {
  prepareNumbers(part, store);
  const line = lineOf(part);
  const stops = line.filter((number) => number.tabIndex === 0);
  const stop =
    stops.find((number) => number === document.activeElement) ??
    stops.find((number) => !part.contains(number));
  const first = stop ?? line[0];
  if (first) stopAt(first, line);
}

function prepare(number: HTMLElement, store: Store): void {
  if (!isControl(number)) return;
  const isOurs = isParameter(referenceOf(number));
  // A slider is what arrow keys change, and what a screen reader for a touch screen lets a finger change.
  number.setAttribute('role', isOurs ? 'slider' : 'button');
  if (isOurs) number.setAttribute('aria-orientation', 'vertical');
  number.setAttribute('aria-haspopup', 'dialog');
  number.toggleAttribute('data-drag', isOurs);
  const line = lineOf(number);
  number.setAttribute('tabindex', line[0] === number ? '0' : '-1');
  // How one gets to the others is told once a line, where the keyboard comes to it.
  if (line[0] === number && line.length > 1) number.setAttribute('aria-describedby', 'along');
  sayNumber(number, store.get());
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
    if (next) {
      stopAt(next, line);
      next.focus();
    }
    return true;
  }
  const up = stepsOfKey(event);
  if (up === undefined || !isParameter(reference)) return false;
  set(store, reference, stepped(store.get().parameters[reference] as number, up));
  return true;
}

/** The keyboard's one stop in a line is the number that it was at last. */
function stopAt(number: HTMLElement, line: readonly HTMLElement[]): void {
  for (const other of line) other.setAttribute('tabindex', other === number ? '0' : '-1');
}

/** A drag is no click: the next click is swallowed. */
function drag(start: PointerEvent, number: HTMLElement, store: Store): void {
  const reference = referenceOf(number);
  const from = store.get().parameters[reference] as number;
  let steps = 0;
  const dragging = followDrag(start, {
    move({ clientX, pointerId }) {
      const now = stepsOfDrag(clientX - start.clientX);
      if (now === steps) return;
      steps = now;
      // Keeps the pointer's shape while it leaves the number. A pointer made by a script can't be captured.
      if (start.isTrusted) number.setPointerCapture(pointerId);
      set(store, reference, stepped(from, steps));
    },
    end() {
      if (steps === 0 && store.get().parameters[reference] === from) return;
      const swallow = (event: Event) => event.stopPropagation();
      document.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
    },
    drop() {
      if (steps !== 0) set(store, reference, from);
    },
  });
  // Numbers can be selected with what is around them; a drag that begins on one is none of that.
  document.addEventListener('selectstart', (event) => event.preventDefault(), { signal: dragging });
}

function lineOf(part: Element): HTMLElement[] {
  const line = part.closest(group) ?? part.parentElement;
  return [...(line?.querySelectorAll<HTMLElement>('[data-n]') ?? [])].filter(isControl);
}

function numberAt(target: EventTarget | null): HTMLElement | undefined {
  const number = target instanceof Element ? target.closest<HTMLElement>('[data-n]') : null;
  return number && isControl(number) ? number : undefined;
}

/** Not inside something that is a control already, not an island's own, and not in what does not hold. */
function isControl(number: HTMLElement): boolean {
  return number.closest('summary, a, button, astro-island, .panel, [data-case][hidden]') === null;
}

function referenceOf(number: HTMLElement): string {
  return number.dataset.n ?? '';
}
