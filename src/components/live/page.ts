// What a page with the worked example's numbers runs, islands included; other pages never load it.

import { offerDigits } from '../setting/digits.ts';
import { brought, reach } from '../setting/reach.ts';
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
  const load = () => import('../setting/address/url-state.ts').then((state) => state.keepAddress(pageStore));
  const keep = () => {
    if (asked) return;
    asked = true;
    holdLinks(load().catch(() => void brought(load)));
  };
  addEventListener('pointerdown', keep);
  addEventListener('focusin', keep);
  // The digits stand in it too, and a device keeps them.
  pageStore.subscribe((setting) => {
    if (setting !== articleSetting || location.search) keep();
  });
}

/**
 * A link followed before something has come waits for it: it is to carry what was changed.
 * @param come  never rejects: a link waits for nothing that can't be had
 */
function holdLinks(come: Promise<void>): void {
  const hold = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLElement>('a[href]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    come.then(() => link.click());
  };
  addEventListener('click', hold);
  come.then(() => removeEventListener('click', hold));
}

/** Nothing writes the address before it has been read. */
let begun = false;
function begin(said: string, digits?: number): void {
  begun = true;
  offerDigits(pageStore, digits);
  keepAddressOnceTouched();
  const showBar = () => import('./changes.ts').then((changes) => changes.showChanges(pageStore, said));
  if (said) showBar().catch(() => onceChanged(showBar));
  else onceChanged(showBar);
}

/** Where what reads it can't be had the page says so, and tries again with the next press and when the network is back. */
async function restore(): Promise<void> {
  const read = await reach(() => import('../setting/address/read-address.ts'), document.querySelector('h1'));
  if (begun) return;
  if (read) {
    const { said, digits } = read.restoreFromAddress(pageStore);
    begin(said, digits);
  } else for (const type of ['online', 'click']) addEventListener(type, restore, { once: true });
}

async function start(): Promise<void> {
  if (location.search) {
    const restored = restore();
    holdLinks(restored);
    await restored;
  } else begin('');
  if (document.querySelector('.margin'))
    brought(async () => (await import('./chapter.ts')).comeAlive).then((comeAlive) => comeAlive());
}
start();
