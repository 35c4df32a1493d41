// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { pageStore } from '../setting/store.ts';
import { keepAddress } from '../setting/url-state.ts';
import { showChanges } from './changes.ts';

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

takeAddress().then(({ said, digits }) => {
  offerDigits(pageStore, digits);
  keepAddress(pageStore);
  showChanges(pageStore, said);
  if (document.querySelector('.margin')) import('./chapter.ts').then(({ comeAlive }) => comeAlive());
});
