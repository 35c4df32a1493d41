import { keepsWork } from '../setting/kept.ts';
import { brought, reach } from '../setting/reach.ts';

/** Brings what checks answers when the reader first turns to a question, or has answered one before. */
export function offerExercises(): void {
  const section = document.querySelector<HTMLElement>('.exercises');
  const load = () => import('./page.ts');
  for (const type of ['focusin', 'click', 'input', 'submit'])
    section?.addEventListener(type, async (event) => {
      const target = event.target as HTMLElement;
      // Enter presses the button, which is heard even in a frame that may not send forms.
      const kind = type === 'click' && target.closest('[type="submit"]') ? 'submit' : type;
      if (kind === 'submit') event.preventDefault();
      // Who has only come to a question has asked for nothing yet.
      const asks =
        kind === 'submit' ||
        (type === 'click' ? target.closest('button') : type === 'input' && target.matches('select'));
      (await reach(load, asks ? target.closest('form, .paper') : null))?.handle({ type: kind, target });
    });
  if (section && location.search) brought(() => import('./paper.ts'));
  const line = document.querySelector<HTMLElement>('.progress');
  if (keepsWork()) {
    if (section) brought(load);
    else brought(() => import('./progress.ts')).then(({ showProgress }) => showProgress(() => {}));
  } else
    line
      ?.querySelector('button')
      ?.addEventListener('click', async () =>
        (await reach(() => import('./kept-work.ts'), line))?.chooseFile(line),
      );
  // What was moved, or handed in, before anybody listened. `page/theme-at-start.js` has kept it.
  if (section?.contains(document.activeElement)) brought(load);
  for (const form of section?.querySelectorAll<HTMLFormElement>('[data-waits]') ?? []) form.requestSubmit();
}
