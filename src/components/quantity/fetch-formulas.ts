import { ownFile } from '../book/own-file.ts';

let fetched: Promise<Readonly<Record<string, string>>> | undefined;

/** The formula of a reference, as HTML; '' where it has none or the file can't be had (then the numbers still stand). */
export async function formulaFor(id: string, variation: string | undefined): Promise<string> {
  fetched ??= fetch(ownFile('/formulas.json')).then((response) => response.json());
  try {
    const formulas = await fetched;
    return formulas[`${id}~${variation}`] ?? formulas[id] ?? '';
  } catch {
    fetched = undefined;
    return '';
  }
}
