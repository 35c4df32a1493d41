/**
 * Tells the page how much of the window's foot is taken, so that it scrolls what has the focus clear of it: `--bar` by
 * the changes, `--sheet` by the panel.
 * @param height  in pixels; asked whenever the element has another size
 * @returns asks again
 */
export function keepRoom(name: '--bar' | '--sheet', element: Element, height: () => number): () => void {
  const { style } = document.documentElement;
  const keep = () => {
    const room = `${Math.ceil(height())}px`;
    // The whole page inherits it, and would be styled anew for nothing.
    if (room !== (style.getPropertyValue(name) || '0px')) style.setProperty(name, room);
  };
  new ResizeObserver(keep).observe(element);
  return keep;
}
