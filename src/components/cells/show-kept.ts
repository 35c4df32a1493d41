import { readAnswers } from '../questions/kept-answers.ts';
import { editOf } from '../setting/edits.ts';
import { clearedEvent } from '../setting/kept.ts';
import { showSolved } from './solved.ts';
import { showBooks, showYours } from './yours.ts';

/** Every cell as the reader left it: with the reader's version, and what is solved looks solved. */
export function showKept(): void {
  const answers = readAnswers();
  for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
    const code = editOf(cell.dataset.cell ?? '');
    if (code !== null) showYours(cell, code);
    const chapter = document.querySelector<HTMLElement>('.exercises')?.dataset.exercises ?? '';
    if (answers[chapter]?.[cell.dataset.exercise ?? '']?.answered) showSolved(cell, true);
  }
  document.addEventListener(clearedEvent, () => {
    for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
      showBooks(cell);
      showSolved(cell, false);
    }
  });
}
