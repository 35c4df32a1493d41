// Cells whose programs use the article's numbers, while the reader's differ. Loaded with the first change.
import { changedParameters } from '../../setting/changed.ts';
import { pressed } from '../../setting/pressed.ts';
import { pageStore } from '../../setting/store.ts';
import { cellsMineWords as words } from '../../words/cells/mine.ts';
import { cellsStartWords } from '../../words/cells/start.ts';
import { seenOn } from '../session.ts';
import { withMine } from './with-mine.ts';

const settled = 250;

/** Lets each of them say so, and offer to use the reader's. */
export function offerMine(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Nothing comes between a number that is dragged and the pointer.
      const held = pressed();
      if (held) held.then(soon);
      else
        for (const cell of document.querySelectorAll<HTMLElement>('.cell:not([data-exercise])')) show(cell);
    }, settled);
  };
  pageStore.subscribe(soon);
  // The program may be another after a press, or once its editor is left.
  for (const event of ['click', 'focusout'] as const)
    document.addEventListener(event, ({ target }) => {
      if (target instanceof Element && target.closest('.cell')) soon();
    });

  /** What the cell shows as it is now. */
  function show(cell: HTMLElement): void {
    const code = seenOn(cell);
    const changed = changedParameters(pageStore.get());
    const mine = Object.keys(changed).length === 0 ? undefined : withMine(code, changed);
    const offered = cell.querySelector('.cell-mine');
    if (mine === undefined || mine.code === code) offered?.remove();
    else {
      const text = mine.again ? words.earlier : words.article;
      if (offered?.querySelector('p')?.textContent === text) return;
      offered?.remove();
      cell.querySelector('.cell-controls')?.before(offer(cell, text));
    }
  }

  function offer(cell: HTMLElement, text: string): HTMLElement {
    const box = document.createElement('div');
    box.className = 'cell-mine';
    const sentence = document.createElement('p');
    sentence.textContent = text;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.use;
    button.addEventListener('click', async () => {
      try {
        const { useMine } = await import('./use-mine.ts');
        await useMine(cell, changedParameters(pageStore.get()));
      } catch {
        sentence.textContent = cellsStartWords.offline;
      }
      soon();
    });
    box.append(sentence, button);
    return box;
  }
}
