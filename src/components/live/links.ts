/** Point at a symbol or a number, and the same quantity lights up in formulas, lines, tables and the network. */
export function linkQuantities(): void {
  let lit = '';
  const light = (id: string) => {
    if (id === lit) return;
    for (const element of document.querySelectorAll('[data-hot]')) element.removeAttribute('data-hot');
    lit = id;
    if (id === '') return;
    for (const element of document.querySelectorAll<HTMLElement>('[data-q], [data-n], [data-wire]'))
      if (idOf(element) === id) element.toggleAttribute('data-hot', true);
  };
  const from = (target: EventTarget | null) => {
    const element =
      target instanceof Element ? target.closest<HTMLElement>('[data-q], [data-n], [data-wire]') : null;
    light(element ? idOf(element) : '');
  };
  document.addEventListener('pointerover', (event) => from(event.target));
  document.addEventListener('focusin', (event) => from(event.target));
}

/** The quantity itself, whatever the variation or the number of steps. */
function idOf({ dataset }: HTMLElement): string {
  return (dataset.q ?? dataset.n ?? dataset.wire ?? '').replace(/[@~].*/, '');
}
