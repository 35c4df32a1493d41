// A page with formulas in the reader's notation: what writes them comes when the reader turns to the switch, or has chosen before.
import { keyOf } from '../setting/kept.ts';
import { brought, reach } from '../setting/reach.ts';

const notation = document.querySelector<HTMLElement>('.notation') as HTMLElement;
const load = () => import('./switch.ts');

// Each time: what could not be had at one press comes with another.
for (const type of ['pointerdown', 'focusin', 'change'])
  notation.addEventListener(type, () => void reach(load, notation));

let kept: string | null = null;
try {
  kept = localStorage.getItem(keyOf('names'));
} catch {
  // Storage is blocked: nothing has been chosen.
}
if (kept && !kept.startsWith('book')) brought(load);
// Back may bring the page as it was left; the reader may have chosen otherwise since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) brought(load).then(({ takeKept }) => takeKept());
});
