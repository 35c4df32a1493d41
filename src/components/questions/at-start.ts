import { keepsWork } from '../setting/kept.ts';

/** Brings what checks answers when the reader first turns to a question, or has answered one before. */
export function offerExercises(): void {
  const section = document.querySelector('.exercises');
  const load = () => import('./page.ts');
  for (const type of ['focusin', 'click', 'input', 'submit'])
    section?.addEventListener(type, async (event) => {
      if (type === 'submit') event.preventDefault();
      (await load()).handle(event);
    });
  if (section && location.search) import('./paper.ts');
  const line = document.querySelector<HTMLElement>('.progress');
  if (!keepsWork())
    line
      ?.querySelector('button')
      ?.addEventListener('click', async () => (await import('./kept-work.ts')).chooseFile(line));
  else if (section) load();
  else import('./progress.ts').then(({ showProgress }) => showProgress(() => {}));
}
