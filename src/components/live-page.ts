// What a page with the worked example's numbers runs; other pages never load it.
import { showChanges } from './changes.ts';
import { offerDigits } from './digits.ts';
import { linkQuantities } from './links.ts';
import { keepNumbersLive } from './live-numbers.ts';
import { makeNumbersControls } from './number-controls.ts';
import { offerRounding } from './rounding.ts';
import { pageStore } from './store.ts';
import { keepAddress, restoreFromAddress } from './url-state.ts';

const problem = restoreFromAddress(pageStore);
offerDigits(pageStore);
offerRounding(pageStore);
keepNumbersLive(pageStore);
keepAddress(pageStore);
showChanges(pageStore, problem);
linkQuantities();
makeNumbersControls({
  store: pageStore,
  pick: async (reference, from) => {
    const { showPanel } = await import('./panel.ts');
    showPanel(pageStore, reference, from);
  },
});
if (document.querySelector('.stepper'))
  import('./stepper.ts').then(({ offerStepper }) => offerStepper(pageStore));
