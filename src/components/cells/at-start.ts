import { keepsWork } from '../setting/kept.ts';
import { brought, reach } from '../setting/reach.ts';

const live = () => import('./act.ts');

/** What cells do before anything is pressed: they listen. Editor, runner and all else come with the press. */
export function offerCells(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.cell [data-do]') : null;
    const cell = button?.closest<HTMLElement>('.cell');
    // While what a press needs is on its way, another press of it is the same.
    if (!button || !cell || cell.ariaBusy) return;
    cell.ariaBusy = 'true';
    const cells = await reach(live, cell.querySelector('.cell-controls'));
    cell.ariaBusy = null;
    cells?.act(cell, button.dataset.do ?? '');
  });

  const follow = async () => {
    if (!location.hash.startsWith('#cell=')) return;
    const cells = await reach(live, document.querySelector('main h1'));
    cells?.showLinked();
  };
  addEventListener('hashchange', follow);
  follow();

  if (keepsWork()) brought(() => import('./show-kept.ts')).then(({ showKept }) => showKept());
}
