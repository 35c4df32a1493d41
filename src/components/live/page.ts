// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { isChanged, pageStore } from '../setting/store.ts';
import { keepAddress } from '../setting/url-state.ts';

/** Takes from the address what it asks for; returns what is to be said of the rest. */
async function takeAddress(): Promise<{ readonly said: string; readonly digits?: number | undefined }> {
  if (location.search === '') return { said: '' };
  const { readAddress } = await import('../setting/read-address.ts');
  const { setting, said, fragment } = readAddress(location.search);
  const { digits, ...rest } = setting;
  pageStore.change(rest);
  if (fragment !== '' && location.hash === '') location.replace(`#${fragment}`);
  return { said, digits };
}

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

takeAddress().then(({ said, digits }) => {
  offerDigits(pageStore, digits);
  keepAddress(pageStore);
  showOnceChanged(said);
  if (document.querySelector('.margin')) import('./chapter.ts').then(({ comeAlive }) => comeAlive());
});
