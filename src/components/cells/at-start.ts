import { keepsWork } from '../setting/kept.ts';
import { cellsStartWords } from '../words/cells/start.ts';

const live = () => import('./act.ts');

/** What cells do before anything is pressed: they listen. Editor, runner and all else come with the press. */
export function offerCells(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.cell [data-do]') : null;
    const cell = button?.closest<HTMLElement>('.cell');
    if (!button || !cell) return;
    try {
      await (await live()).act(cell, button.dataset.do ?? '');
    } catch {
      const output = cell.querySelector<HTMLElement>('.cell-output');
      if (!output) return;
      output.hidden = false;
      output.textContent = cellsStartWords.offline;
    }
  });

  const follow = async () => {
    if (location.hash.startsWith('#cell=')) (await live()).showLinked();
  };
  addEventListener('hashchange', follow);
  follow();

  if (keepsWork()) import('./show-kept.ts').then(({ showKept }) => showKept());
}
