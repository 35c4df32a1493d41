import type { PrintedTo } from '../../../lib/audit/round-network/told-apart.ts';
import { type AskedKind, usuallyAsked } from '../../../lib/audit/sheet/asked-kinds.ts';

/** What stands on the key of a sheet: the right answers; with the wrong numbers that a marker meets. */
export type KeyKind = 'answers' | 'marking';

/** For more, a page would be built for minutes. */
export const mostSheets = 200;

/** What sheets a reader wants. */
export interface SheetWish {
  /** whole number from 0 to 2³² − 1 */
  readonly seed: number;
  /** 1 to `mostSheets` */
  readonly count: number;
  readonly to: PrintedTo;
  readonly asked: readonly AskedKind[];
  readonly key: KeyKind;
  /** the page is one student's: it shows the sheet of this seed, and the rest when asked for */
  readonly student: boolean;
}

export const firstWish: SheetWish = {
  seed: 1,
  count: 1,
  to: { decimals: 4 },
  asked: usuallyAsked,
  key: 'marking',
  student: false,
};
