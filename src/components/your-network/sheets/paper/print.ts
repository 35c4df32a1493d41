// Sheets and keys laid out for paper, in the page but seen on paper alone, while they are printed.
import { mount, unmount } from 'svelte';
import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Sheet } from '../../../../lib/audit/sheet/sheet.ts';
import type { KeyKind } from '../../state/sheet-wish.ts';
import KeyPage from './KeyPage.svelte';
import SheetPage from './SheetPage.svelte';

export type Printed = 'sheets' | 'keys' | 'both';

export interface ForPaper {
  readonly sheets: readonly Sheet[];
  readonly names: Convention;
  readonly students: readonly string[] | undefined;
  readonly numberOf: (place: number) => string;
  readonly key: KeyKind;
}

/** Takes away what was laid out last, where the browser never said that it has printed it. */
let clear = () => {};

/** What is gone from the page is ended one by one, so that the page answers meanwhile. */
async function takeDown(pages: readonly Record<string, unknown>[]): Promise<void> {
  for (const page of pages) {
    unmount(page);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Lays out what is to be printed and asks the browser to print it; what was laid out goes when that is done.
 * @param made  hears how many of the pages are laid out
 */
export async function printSheets(
  what: Printed,
  { sheets, names, students, numberOf, key }: ForPaper,
  made: (pages: number, of: number) => void,
): Promise<void> {
  clear();
  const root = document.createElement('div');
  root.className = 'sheet-paper';
  document.body.append(root);
  const mounted: Record<string, unknown>[] = [];
  const of = sheets.length * (what === 'both' ? 2 : 1);
  const lay = async (part: Exclude<Printed, 'both'>) => {
    for (const [place, sheet] of sheets.entries()) {
      // Each comes bit by bit, so that the page answers meanwhile.
      await new Promise<void>((resolve) => {
        const onwhole = () => setTimeout(resolve);
        const own = {
          sheet,
          names,
          student: students?.[place],
          number: numberOf(place),
          paper: true,
          onwhole,
        };
        mounted.push(
          part === 'sheets'
            ? mount(SheetPage, { target: root, props: own })
            : mount(KeyPage, { target: root, props: { ...own, kind: key } }),
        );
      });
      made(mounted.length, of);
    }
  };
  if (what !== 'keys') await lay('sheets');
  if (what !== 'sheets') await lay('keys');
  document.documentElement.classList.add('prints-sheets');
  clear = () => {
    removeEventListener('afterprint', clear);
    clear = () => {};
    document.documentElement.classList.remove('prints-sheets');
    root.remove();
    takeDown(mounted);
  };
  addEventListener('afterprint', clear);
  print();
}
