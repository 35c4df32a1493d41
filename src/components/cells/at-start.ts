import { cellsStartWords } from '../words/cells/start.ts';
import { editOf } from './edits.ts';

const session = () => import('./session.ts');

/** What cells do before anything is pressed: they listen. Editor, runner and all else come with the press. */
export function offerCells(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.cell [data-do]') : null;
    const cell = button?.closest<HTMLElement>('.cell');
    if (!button || !cell) return;
    try {
      await (await session()).act(cell, button.dataset.do ?? '');
    } catch {
      const output = cell.querySelector<HTMLElement>('.cell-output');
      if (!output) return;
      output.hidden = false;
      output.textContent = cellsStartWords.offline;
    }
  });

  const follow = async () => {
    if (location.hash.startsWith('#cell=')) (await session()).showLinked();
  };
  addEventListener('hashchange', follow);
  follow();

  for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
    const edit = cell.querySelector('[data-do="edit"]');
    if (edit && editOf(cell.dataset.cell ?? '') !== null) edit.textContent = cellsStartWords.edited;
  }
}
