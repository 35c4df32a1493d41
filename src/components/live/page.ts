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
  const load = async () => (await import('../setting/address/url-state.ts')).keepAddress(pageStore);
  const keep = () => {
    if (asked) return;
    asked = true;
    const kept = load();
    kept.catch(() => brought(load));
    holdLinks(kept);
  };
  addEventListener('pointerdown', keep);
  addEventListener('focusin', keep);
  // The digits stand in it too, and a device keeps them.
  pageStore.subscribe((setting) => {
    if (setting !== articleSetting || location.search) keep();
  });
}

/** A link followed before that has come waits for it: it is to carry what was changed. */
function holdLinks(kept: Promise<void>): void {
  const hold = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLElement>('a[href]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const follow = () => link.click();
    kept.then(follow, follow);
  };
  addEventListener('click', hold);
  const end = () => removeEventListener('click', hold);
  kept.then(end, end);
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
      brought(async () => (await import('./chapter.ts')).comeAlive).then((comeAlive) => comeAlive());
  });
