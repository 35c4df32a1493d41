/** For how long a page may still grow after a link has led to a part of it. */
const settling = 5000;

/**
 * Brings a part of the page to the top, and keeps it there while what stands above it is still on its way: until the reader does
 * anything, or the page has had its time.
 */
export function arriveAt(part: Element): void {
  const acted = new AbortController();
  const growing = new ResizeObserver(() => part.scrollIntoView({ behavior: 'instant' }));
  const end = () => {
    growing.disconnect();
    acted.abort();
  };
  growing.observe(document.body);
  for (const act of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    addEventListener(act, end, { signal: acted.signal, passive: true });
  setTimeout(end, settling);
}
