// Numbers that come from a call can be opened: in the text each by itself, of a table or a figure all at once. What opens
// them comes with the first.
import { reach } from '../setting/reach.ts';
import { originWords } from '../words/origin.ts';

for (const caption of document.querySelectorAll('[data-from] > :is(caption, figcaption)'))
  caption.insertAdjacentHTML('beforeend', ` <button class="from">${originWords.open}</button>`);
for (const number of document.querySelectorAll<HTMLElement>('span[data-from]')) {
  number.role = 'button';
  // One tab stop a line; arrows lead on.
  number.tabIndex = number.matches('[data-from] ~ *') ? -1 : 0;
}

for (const type of ['click', 'keydown'])
  addEventListener(type, (event) => {
    const { key } = event as KeyboardEvent;
    // A button hears a click for its keys.
    const opener = (event.target as Element).closest<HTMLElement>(`span[data-from]${key ? '' : ', .from'}`);
    if (!opener || (key && !/^(Enter| |Arrow(Left|Right))$/.test(key))) return;
    event.preventDefault();
    // At once: the key that comes next is for the number that this one leads to.
    if (key?.startsWith('Arrow')) move(opener, key === 'ArrowLeft' ? -1 : 1);
    else open(opener);
  });

/** Along the numbers of a line. */
function move(from: HTMLElement, by: number): void {
  const line = [...(from.closest('p, li')?.querySelectorAll<HTMLElement>('span[data-from]') ?? [])];
  const next = line[line.indexOf(from) + by];
  for (const number of next ? line : []) number.tabIndex = number === next ? 0 : -1;
  next?.focus();
}

async function open(opener: HTMLElement): Promise<void> {
  const beside = opener.closest('p, ul, ol, dl, table, figure');
  (await reach(() => import('./panel/origin.ts'), beside))?.show(opener);
}
