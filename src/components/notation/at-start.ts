import { reach } from '../setting/reach.ts';

/** Terms open a note beside the text, by click and by Enter. With a key held, one opens a window as any link does. */
export function offerTerms(): void {
  document.addEventListener('click', async (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const note = await reach(
      () => import('./note.ts').then(({ loaded }) => loaded()),
      term.closest('p, li, figure'),
    );
    note?.(term);
  });
}
