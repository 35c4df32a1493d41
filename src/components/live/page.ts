// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { brought } from '../setting/reach.ts';
import { articleSetting, isChanged, pageStore } from '../setting/store.ts';

/** Does something once the page first shows other numbers than the article's; what fails is tried at the next change. */
export function onceChanged(act: () => Promise<unknown>): void {
  let asked = false;
  pageStore.subscribe((setting) => {
    if (asked || !isChanged(setting)) return;
    asked = true;
    act().catch(() => {
      asked = false;
    });
  });
}

/** What keeps the address comes when a hand first does anything: it is there before anything has changed. */
function keepAddressOnceTouched(): void {
  let asked = false;
  const keep = async () => {
    if (asked) return;
    asked = true;
    (await brought(() => import('../setting/address/url-state.ts'))).keepAddress(pageStore);
  };
  addEventListener('pointerdown', keep);
  addEventListener('focusin', keep);
  // The digits stand in it too, and a device keeps them.
  pageStore.subscribe((setting) => {
    if (setting !== articleSetting || location.search) keep();
  });
}

const asked =
  location.search === ''
    ? Promise.reject()
    : import('../setting/address/read-address.ts').then(({ restoreFromAddress }) =>
        restoreFromAddress(pageStore),
      );
asked
  .catch(() => ({ said: '', digits: undefined }))
  .then(({ said, digits }) => {
    offerDigits(pageStore, digits);
    keepAddressOnceTouched();
    const showBar = () => import('./changes.ts').then(({ showChanges }) => showChanges(pageStore, said));
    if (said) showBar().catch(() => onceChanged(showBar));
    else onceChanged(showBar);
    if (document.querySelector('.margin'))
      brought(() => import('./chapter.ts')).then(({ comeAlive }) => comeAlive());
  });
