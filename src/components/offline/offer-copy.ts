import { href } from '../book/href.ts';
import { keyOf } from '../setting/kept.ts';

/** Has the book kept on the device, unless its reader has said no, or has asked browsers to save data. */
export async function offerCopy(): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };
  try {
    const wish = localStorage.getItem(keyOf('copy'));
    if (wish ? wish === 'yes' : !connection?.saveData) await navigator.serviceWorker.register(href('/sw.js'));
  } catch {
    // Storage is blocked, or the worker can't be had now: the book is read as any page is.
  }
}
