// What a chapter on the worked example runs besides: numbers in the text, the panel, the network beside it.

import { offerRounding } from '../setting/rounding.ts';
import { pageStore } from '../setting/store.ts';
import { makeNumbersControls } from './controls.ts';
import { linkQuantities } from './links.ts';
import { keepNumbersLive } from './numbers.ts';
import { offerStepper } from './stepper.ts';

/** Brings them alive. */
export function comeAlive(): void {
  offerRounding(pageStore);
  keepNumbersLive(pageStore);
  linkQuantities();
  offerStepper(pageStore);
  makeNumbersControls({
    store: pageStore,
    pick: async (reference, from) => {
      const { showPanel } = await import('./panel.ts');
      showPanel(pageStore, reference, from);
    },
  });
}
