// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { isChanged, pageStore } from '../setting/store.ts';
import { keepAddress } from '../setting/url-state.ts';

/** The bar at the foot of the window comes when there is something to show in it. */
function showOnceChanged(said: string): void {
  let asked = false;
  pageStore.subscribe((setting) => {
    if (asked || !(said || isChanged(setting))) return;
    asked = true;
    import('./changes.ts').then(
      ({ showChanges }) => showChanges(pageStore, said),
      () => {
        asked = false;
      },
    );
  });
}

const asked =
  location.search === ''
    ? Promise.reject()
    : import('../setting/read-address.ts').then(({ restoreFromAddress }) => restoreFromAddress(pageStore));
asked
  .catch(() => ({ said: '', digits: undefined }))
  .then(({ said, digits }) => {
    offerDigits(pageStore, digits);
    keepAddress(pageStore);
    showOnceChanged(said);
    if (document.querySelector('.margin')) import('./chapter.ts').then(({ comeAlive }) => comeAlive());
  });
