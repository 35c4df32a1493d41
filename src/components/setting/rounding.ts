import { readRounding, writeRounding } from './address/url-state.ts';
import type { Store } from './store.ts';

/** An experiment: round the outputs, or every quantity, while computing. */
export function offerRounding(store: Store): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select.rounding')) {
    select.addEventListener('change', () => store.change({ rounding: readRounding(select.value) }));
    store.subscribe(({ rounding }) => {
      select.value = rounding ? writeRounding(rounding) : '';
    });
  }
}
