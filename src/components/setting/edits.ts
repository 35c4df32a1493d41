import { keyOf } from './kept.ts';

/** The key of a reader's version of a cell. */
export const editKey = (id: string) => keyOf(`cell:${id}`);

/** The reader's version of a cell, as this device keeps it; null where there is none or storage is blocked. */
export function editOf(id: string): string | null {
  try {
    return localStorage.getItem(editKey(id));
  } catch {
    return null;
  }
}

/**
 * Keeps the reader's version of a cell; null forgets it.
 * @returns whether this device keeps anything
 */
export function keepEdit(id: string, code: string | null): boolean {
  try {
    if (code === null) localStorage.removeItem(editKey(id));
    else localStorage.setItem(editKey(id), code);
    return true;
  } catch {
    return false;
  }
}

/** All versions that this device keeps, by cell. */
export function allEdits(): Readonly<Record<string, string>> {
  try {
    const before = editKey('');
    const kept = Object.entries(localStorage as Record<string, string>);
    return Object.fromEntries(
      kept.flatMap(([key, code]) => (key.startsWith(before) ? [[key.slice(before.length), code]] : [])),
    );
  } catch {
    return {};
  }
}
