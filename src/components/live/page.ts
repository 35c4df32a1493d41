// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { brought } from '../setting/reach.ts';
import { articleSetting, isChanged, pageStore, type Setting } from '../setting/store.ts';

/** Does something once the page first shows other numbers than the article's; what fails is tried at the next change. */
export function onceChanged(
  act: () => Promise<unknown>,
  when: (setting: Setting) => boolean = isChanged,
): void {
  let asked = false;
  pageStore.subscribe((setting) => {
    if (asked || !when(setting)) return;
    asked = true;
    act().catch(() => {
      asked = false;
    });
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
    // The digits stand in it too.
    onceChanged(
      () => import('../setting/url-state.ts').then(({ keepAddress }) => keepAddress(pageStore)),
      (setting) => setting !== articleSetting || location.search !== '',
    );
    const showBar = () => import('./changes.ts').then(({ showChanges }) => showChanges(pageStore, said));
    if (said) showBar().catch(() => onceChanged(showBar));
    else onceChanged(showBar);
    if (document.querySelector('.margin'))
      brought(() => import('./chapter.ts')).then(({ comeAlive }) => comeAlive());
  });
