import { keepRoom } from '../room.ts';

/** Lower than this, in rem, the panel says too little at once to stand below the network. */
const leastBeside = 11;
/** The sheet takes at most this much of the window. */
const sheetShare = 0.5;
const air = 8;

/**
 * Where the panel stands: in the margin below the network, in the place of the step, where there is a margin; else as a
 * sheet at the foot of the window. Either way it covers neither the number it explains nor the network beside the text.
 */
export interface Place {
  /** Opens on a number, which is scrolled into view where the sheet would cover it. */
  readonly open: (number: HTMLElement) => void;
  readonly close: () => void;
}

/** What a panel stands in, and what it stands beside. */
export interface Surroundings {
  /** Beside the text there is room for the panel in it. */
  readonly margin: HTMLElement | null;
  readonly text: Element | null;
  /** whether the margin, where it is not beside the text, is a strip above it */
  readonly isStrip: boolean;
}

/** In a chapter: what holds the network, beside the text or as a strip above it. */
const ofChapter = (): Surroundings => ({
  margin: document.querySelector<HTMLElement>('.margin'),
  text: document.querySelector('main'),
  isStrip: true,
});

/** For a panel, which is put where it belongs in the document. */
export function placeFor(panel: HTMLElement, around: Surroundings = ofChapter()): Place {
  const { margin } = around;
  const above = around.isStrip ? margin : null;
  let number: HTMLElement | undefined;
  let due = false;
  (margin ?? document.body).append(panel);
  keepRoom('--sheet', panel, () => (panel.classList.contains('beside') ? 0 : panel.offsetHeight));

  const height = (pixels: number) => panel.style.setProperty('max-height', `${Math.floor(pixels)}px`);

  /** Beside the text if there is room; tells whether. */
  function standBeside(): boolean {
    if (margin === null) return false;
    const text = around.text?.getBoundingClientRect();
    const isBeside = text !== undefined && margin.getBoundingClientRect().left >= text.right;
    panel.classList.toggle('beside', isBeside);
    margin.classList.toggle('explains', isBeside && !number?.closest('.stepper'));
    margin.classList.toggle('explains-step', isBeside && number?.closest('.stepper') !== null);
    if (!isBeside) return false;
    const room = innerHeight - panel.getBoundingClientRect().top - air;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    height(Math.max(room, leastBeside * rem));
    if (room >= leastBeside * rem || number?.closest('.margin')) return true;
    panel.classList.remove('beside');
    margin.classList.remove('explains', 'explains-step');
    return false;
  }

  function place(): void {
    due = false;
    if (panel.hidden || standBeside()) return;
    const free = innerHeight - barHeight() - air;
    // In the network, which does not move: the sheet leaves it as much as it can.
    const below = number?.closest('.margin') ? free - number.getBoundingClientRect().bottom : free;
    height(Math.max(Math.min(below, innerHeight * sheetShare), innerHeight / 5));
  }

  const later = () => {
    if (!due && !panel.hidden) requestAnimationFrame(place);
    due = true;
  };
  addEventListener('resize', later);
  addEventListener('scroll', later, { passive: true });

  return {
    open: (from) => {
      number = from;
      place();
      if (!panel.classList.contains('beside')) clear(from);
    },
    close: () => margin?.classList.remove('explains', 'explains-step'),
  };

  /** Scrolls the page so that the number stands between the strip above and the tallest that the sheet can be. */
  function clear(from: HTMLElement): void {
    if (margin?.contains(from)) return;
    // Until the sheet has its size, the page is to be long enough for any.
    document.documentElement.style.setProperty('--sheet', `${innerHeight * sheetShare}px`);
    const top = () => (above?.getBoundingClientRect().bottom ?? 0) + air;
    const bottom = innerHeight * (1 - sheetShare) - barHeight() - air;
    const { height: own } = from.getBoundingClientRect();
    const strip = above?.querySelector('details');
    if (strip && top() + own > bottom) strip.open = false;
    const at = from.getBoundingClientRect();
    if (at.bottom > bottom) scrollBy({ top: at.bottom - bottom });
    else if (at.top < top()) scrollBy({ top: at.top - top() });
  }
}

function barHeight(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue('--bar')) || 0;
}
