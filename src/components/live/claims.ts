// Which version of a sentence holds. It is loaded with the first touch, for as built a page says what is true of the
// article's numbers.
import { type Claim, caseOf, type Named } from '../setting/claim.ts';
import { isNamed } from '../setting/named.ts';
import type { Setting, Store } from '../setting/store.ts';
import { mendStops } from './controls.ts';
import { namedQuantity } from './named.ts';

/** What shows the case of a claim that holds. The build has seen to it that each has its words. */
export async function caseIn(element: HTMLElement, store: Store): Promise<(setting: Setting) => void> {
  const claim = JSON.parse(element.dataset.when ?? '') as Claim;
  const named = await own(claim);
  const cases = [...element.children] as HTMLElement[];
  // Dots, from when this could not be had.
  if (element.lastChild instanceof Text) element.lastChild.remove();
  return (setting) => {
    const holds = caseOf(claim, setting, named);
    if (cases.every((one) => one.hidden === (one.dataset.case !== holds))) return;
    keepHeight(element);
    for (const one of cases) one.hidden = one.dataset.case !== holds;
    mendStops(element, store);
  };
}

/** What a claim needs of the chapters' own quantities. */
async function own({ left, ...rest }: Claim): Promise<Named> {
  const sides = [left, 'right' in rest ? rest.right : 0].filter((side) => typeof side === 'string');
  const found = await Promise.all(
    sides.filter(isNamed).map(async (side) => [side, await namedQuantity(side)] as const),
  );
  const known = new Map(found);
  return (reference) => known.get(reference) ?? (() => Number.NaN);
}

/** While a number is dragged what stands below a sentence stays where it is, though the sentence become shorter. */
function keepHeight(element: HTMLElement): void {
  const block = element.closest<HTMLElement>('p, li, figcaption, td');
  if (!block || block.style.minHeight || !document.documentElement.matches(':active')) return;
  block.style.minHeight = getComputedStyle(block).height;
  const over = new AbortController();
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(
      type,
      () => {
        over.abort();
        block.style.minHeight = '';
      },
      { signal: over.signal },
    );
}
