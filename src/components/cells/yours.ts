import { cellsPageWords } from '../words/cells/page.ts';
import { cellsStartWords } from '../words/cells/start.ts';

/** Shows the reader's version of a cell in the place of the book's, before any editor is there. */
export function showYours(cell: HTMLElement, code: string): void {
  const listing = cell.querySelector('pre');
  if (!listing || cell.querySelector('.cell-yours')) return;
  const yours = document.createElement('pre');
  yours.className = 'cell-yours';
  yours.tabIndex = 0;
  yours.textContent = code;
  listing.hidden = true;
  listing.after(yours);
  for (const what of ['reset', 'share']) control(cell, what, (found) => found.removeAttribute('hidden'));
  control(cell, 'edit', (found) => {
    found.textContent = cellsStartWords.edited;
  });
}

/** Shows the book's version again, unless an editor stands in its place. */
export function showBooks(cell: HTMLElement): void {
  cell.querySelector('.cell-yours')?.remove();
  control(cell, 'edit', (found) => {
    found.textContent = cellsPageWords.edit;
  });
  if (cell.querySelector('.cell-editor')) return;
  cell.querySelector('pre')?.removeAttribute('hidden');
  for (const what of ['reset', 'share']) control(cell, what, (found) => found.setAttribute('hidden', ''));
}

function control(cell: HTMLElement, what: string, change: (found: HTMLElement) => void): void {
  const found = cell.querySelector<HTMLElement>(`[data-do="${what}"]`);
  if (found) change(found);
}
