/**
 * Tells the page how much of the window's foot is taken, so that it scrolls what has the focus clear of it: `--bar` by
 * the changes, `--sheet` by the panel.
 * @param height  in pixels; asked whenever one of the elements has another size
 */
export function keepRoom(
  name: '--bar' | '--sheet',
  elements: readonly Element[],
  height: () => number,
): void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty(name, `${Math.ceil(height())}px`));
  for (const element of elements) observer.observe(element);
}
