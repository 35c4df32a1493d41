import type { Convention } from '../../../lib/audit/naming/convention.ts';
import { keyOf } from '../../setting/kept.ts';
import { readNames, writeNames } from './names-code.ts';

const key = keyOf('names');

/** How the reader calls quantities, as this device keeps it; undefined where none was chosen or storage is blocked. */
export function keptNames(): Convention | undefined {
  try {
    return readNames(localStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

export function keepNames(names: Convention): void {
  try {
    localStorage.setItem(key, writeNames(names));
  } catch {
    // Storage is blocked: the choice lasts for this page, and in its address.
  }
}
