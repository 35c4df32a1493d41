import { codeExerciseWords as words } from '../words/cells/code-exercise.ts';

/** Puts a mark beside the title of a code exercise that has been solved, or takes it away. */
export function showSolved(cell: HTMLElement, solved: boolean): void {
  const exercise = cell.closest('.code-exercise');
  exercise?.querySelector('.code-solved')?.remove();
  if (!exercise || !solved) return;
  const mark = document.createElement('span');
  mark.className = 'code-solved';
  mark.textContent = words.solvedMark;
  exercise.querySelector('h3')?.append(' ', mark);
}
