import { reach } from '../setting/reach.ts';

/** The control in the head of the page, and the stroke, open the search; it is loaded then. */
export function offerSearch(): void {
  const control = document.querySelector<HTMLElement>('.find');
  if (!control) return;
  const open = async () => (await reach(() => import('./open-search.ts'), control))?.openSearch();
  control.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    // In a field it is a letter like any other.
    const { key, ctrlKey, metaKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || (target as Element).matches(':read-write')) return;
    event.preventDefault();
    open();
  });
}
