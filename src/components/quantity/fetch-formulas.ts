import { fetchedOnce } from '../book/fetched-once.ts';

const all = fetchedOnce<Readonly<Record<string, string>>>('/formulas.json');

/** The formula of a reference, as HTML; '' where it has none or the file can't be had (then the numbers still stand). */
export async function formulaFor(id: string, variation: string | undefined): Promise<string> {
  try {
    const formulas = await all();
    return formulas[`${id}~${variation}`] ?? formulas[id] ?? '';
  } catch {
    return '';
  }
}
