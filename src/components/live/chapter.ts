// What a chapter on the worked example runs besides: numbers in the text, the panel, the network beside it.

import { brought, reach, wake } from '../setting/reach.ts';
import { pageStore } from '../setting/store.ts';
import { makeNumbersControls } from './controls.ts';
import { linkQuantities } from './links.ts';
import { keepNumbersLive } from './numbers.ts';
import { offerStepperOnceWanted } from './stepper-wanted.ts';

/** What a sentence can stand behind. */
const blocks = '.network, .scroll, table, figure, .chain, dl, ul, ol, p, div';

/** Brings them alive. */
export function comeAlive(): void {
  if (document.querySelector('.experiment'))
    brought(() => import('../setting/rounding.ts')).then(({ offerRounding }) => {
      offerRounding(pageStore);
      wake(document.querySelectorAll('.experiment'));
    });
  keepNumbersLive(pageStore);
  // Before anything has changed: a sentence is to turn together with the numbers.
  for (const touch of ['pointerdown', 'focusin'])
    addEventListener(touch, () => void import('./late.ts').catch(() => {}), { once: true });
  linkQuantities();
  offerStepperOnceWanted(pageStore);
  makeNumbersControls({
    store: pageStore,
    pick: async (reference, from) => {
      const panel = await reach(() => import('./panel/panel.ts'), from.closest(blocks));
      panel?.showPanel(pageStore, reference, from);
    },
  });
  wake(document.querySelectorAll('.stepper'));
}
