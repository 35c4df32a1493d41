import { symbolHtml } from '../quantity/symbol.ts';
import { escaped } from '../quantity/tokens.ts';
import { writeAddress } from '../setting/address/url-state.ts';
import { changedParameters } from '../setting/changed.ts';
import { numberText } from '../setting/shown.ts';
import { isChanged, type Setting } from '../setting/store.ts';
import { changesWords as words } from '../words/changes.ts';

/**
 * What a sheet of paper says at its head of the numbers on it, where they are not the article's: those that differ, in
 * the reader's digits, and the address that has them in full.
 */
export function sheetHead(): (setting: Setting) => void {
  const address = document.querySelector('.handout-address');
  const numbers = document.querySelector('.handout-numbers');
  const page =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname;
  return (setting) => {
    const { paper: _, ...shown } = setting;
    if (address) address.textContent = page + writeAddress(shown);
    if (numbers) numbers.innerHTML = isChanged(setting) ? words.changed(differing(setting)) : '';
  };
}

function differing(setting: Setting): readonly string[] {
  const { rounding } = setting;
  const changed = Object.keys(changedParameters(setting)).map(
    (id) => `${symbolHtml(id)} = ${escaped(numberText(id, setting))}`,
  );
  return [...changed, ...(rounding ? [words.roundingOn(rounding)] : [])];
}
