// The panel itself, whatever it explains: its head, its place, the trail of what was followed in it, the way back.
import { adoptStyles } from '../../styles/adopt.ts';
import { panelWords as words } from '../../words/panel.ts';
import styles from './panel.css?inline';
import { placeFor, type Surroundings } from './panel-place.ts';
import { goBack, leaveByTab } from './way-back.ts';

/** What fills a panel. */
interface Filling {
  /** what it is for; where a number comes from, unless it says otherwise */
  readonly title?: string;
  /** fills the body: a number was followed, or the trail led back to one */
  readonly show: (body: HTMLElement, trail: readonly string[]) => void;
  readonly closed: () => void;
  /** where it is no chapter's; its page has the panel's styles from the beginning, for to adopt them is to style it anew */
  readonly around?: Surroundings;
}

export interface Shell {
  /**
   * Brings the panel in view, filled, in a place where it does not cover what it was opened from.
   * @param first  the number it was opened on; none where its body is no number's
   */
  readonly open: (from: HTMLElement, first: readonly string[], fill: (body: HTMLElement) => void) => void;
  readonly close: () => void;
}

/** Closes the panel that is open: there is one at a time. */
let closeOpen: (() => void) | undefined;

export function makeShell({ title = words.title, show, closed, around }: Filling): Shell {
  if (around === undefined) adoptStyles(styles);
  let trail: readonly string[] = [];
  let opener: HTMLElement | undefined;
  /** Tab came here on its way through the page */
  let isPassed = false;
  const element = document.createElement('div');
  element.className = 'panel';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', title);
  element.innerHTML = `<div class="panel-head"><p class="kicker">${title}</p><button type="button" class="panel-close" aria-label="${words.close}">×</button></div><div class="panel-body"></div>`;
  const body = element.querySelector('.panel-body') as HTMLElement;
  const place = placeFor(element, around);
  const close = () => {
    const at = document.activeElement;
    closed();
    closeOpen = undefined;
    element.hidden = true;
    place.close();
    markPicked('');
    // Who is at something else by then stays there.
    if (at === document.body || element.contains(at)) goBack(opener);
  };
  element.querySelector('.panel-close')?.addEventListener('click', close);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (!isPassed) leaveByTab(event, element, opener);
  });
  element.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from instanceof Node && !element.contains(from)) isPassed = true;
  });
  element.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-to], [data-n]') : null;
    const reference = chosen?.dataset.to ?? chosen?.dataset.n;
    if (reference === undefined || reference === trail.at(-1)) return;
    const known = trail.indexOf(reference);
    trail = known === -1 ? [...trail, reference] : trail.slice(0, known + 1);
    show(body, trail);
  });
  return {
    open: (from, first, fill) => {
      if (closeOpen !== close) closeOpen?.();
      closeOpen = close;
      trail = first;
      opener = from;
      element.hidden = false;
      // Before it is filled: to find its place takes a layout, and empty it costs little.
      body.replaceChildren();
      place.open(from);
      fill(body);
      isPassed = false;
      place.open(from);
    },
    close,
  };
}

/** The picked number stands out wherever it is on the page. */
export function markPicked(reference: string): void {
  for (const element of document.querySelectorAll('[data-picked]')) element.removeAttribute('data-picked');
  if (reference === '') return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-n]'))
    if (element.dataset.n === reference && !element.closest('.panel'))
      element.toggleAttribute('data-picked', true);
}
