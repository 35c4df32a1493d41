import { keyOf } from '../setting/kept.ts';
import { offlineWords as words } from '../words/reading/offline.ts';
import { copiesOf } from './copies.ts';
import { offerCopy } from './offer-copy.ts';

type State = keyof typeof words.states;

/** Says in a line whether the book is on this device; its button removes the copy, or has one made. */
export function showCopy(line: HTMLElement): void {
  const said = line.querySelector('span');
  const button = line.querySelector('button');
  if (!said || !button) return;
  const show = async () => {
    const state = await stateNow(show);
    said.textContent = words.states[state];
    button.hidden = state === 'never';
    button.textContent = state === 'none' ? words.keep : words.remove;
    button.dataset.does = state === 'none' ? 'keep' : 'remove';
  };
  button.addEventListener('click', async () => {
    if (button.dataset.does === 'keep') {
      localStorage.setItem(keyOf('copy'), 'yes');
      await offerCopy();
    } else {
      localStorage.setItem(keyOf('copy'), 'no');
      await removeCopies();
    }
    show();
  });
  show();
  // The first copy is begun when the page has all it needs, and answers for the page once it is whole.
  navigator.serviceWorker?.ready.then(show);
  navigator.serviceWorker?.addEventListener('controllerchange', show);
}

const registered = () => navigator.serviceWorker.getRegistration();

/** @param changed  called when it is another state */
async function stateNow(changed: () => void): Promise<State> {
  try {
    const registration = await registered();
    if (registration?.active) return 'whole';
    const coming = registration?.installing ?? registration?.waiting;
    coming?.addEventListener('statechange', changed, { once: true });
    return coming ? 'coming' : 'none';
  } catch {
    return 'never';
  }
}

async function removeCopies(): Promise<void> {
  const registration = await registered();
  if (registration === undefined) return;
  await registration.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(copiesOf(registration.scope))) await caches.delete(name);
}
