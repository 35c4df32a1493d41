import { defaultDigits, digitChoices } from '../../lib/writing/format.ts';
import { keyOf } from './kept.ts';

/** What shows numbers with the digits that the reader likes. */
interface Shows {
  readonly change: (part: { readonly digits: number }) => void;
}

/**
 * The control for digits, remembered where storage allows it.
 * @param asked  by the address, for this page and those it leads to: the reader's own choice stays remembered
 */
export function offerDigits(store: Shows, asked?: number): void {
  const select = document.querySelector<HTMLSelectElement>('.digits select');
  if (select === null) return;
  select.closest('label')?.removeAttribute('hidden');
  const kept = asked ?? remembered();
  if (kept !== defaultDigits) store.change({ digits: kept });
  select.value = String(kept);
  // Back may bring the page as it was left; the reader may have chosen otherwise since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || asked) return;
    const digits = remembered();
    select.value = String(digits);
    store.change({ digits });
  });
  select.addEventListener('change', () => {
    const digits = Number(select.value);
    store.change({ digits });
    try {
      localStorage.setItem(keyOf('digits'), String(digits));
    } catch {
      // Storage is blocked: the choice lasts for this page.
    }
  });
}

function remembered(): number {
  try {
    const kept = Number(localStorage.getItem(keyOf('digits')));
    return digitChoices.find((choice) => choice === kept) ?? defaultDigits;
  } catch {
    return defaultDigits;
  }
}
