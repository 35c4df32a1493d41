/** Back to the number that the panel was opened from, or, where that is gone, to the same quantity in the page. */
export function goBack(opener: HTMLElement | undefined): void {
  const same = opener?.isConnected
    ? opener
    : document.querySelector<HTMLElement>(`[data-n="${opener?.dataset.n}"][tabindex]`);
  (same ?? document.querySelector<HTMLElement>('main'))?.focus();
}

/** The panel stands elsewhere in the document, but who opened it leaves it, at either end, to where they came from. */
export function leaveByTab(event: KeyboardEvent, panel: HTMLElement, opener: HTMLElement | undefined): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const reached = [...panel.querySelectorAll<HTMLElement>('button,input,a[href],[tabindex]')].filter(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  );
  const first = reached[0];
  const last = reached.at(-1);
  const at = document.activeElement;
  if (at !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  goBack(opener);
}
