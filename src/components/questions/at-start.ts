import { keyOf } from '../setting/kept.ts';

/** Brings what checks answers when the reader first turns to a question, or has answered one before. */
export function offerExercises(): void {
  const section = document.querySelector('.exercises');
  const load = () => import('./page.ts');
  for (const type of ['focusin', 'click', 'input', 'submit'])
    section?.addEventListener(type, async (event) => {
      if (type === 'submit') event.preventDefault();
      (await load()).handle(event);
    });
  try {
    if (localStorage.getItem(keyOf('answers'))) load();
  } catch {
    // Storage is blocked: there is nothing to restore.
  }
}
