import type { NoSheet, Sheet, SheetSpec } from '../../../../lib/audit/sheet/sheet.ts';

// What passes between the page and the worker that makes sheets.

/** Sheets for a class, or the one of its own seed; a newer request has a higher token, and answers under others are dropped. */
export interface SheetsRequest {
  readonly token: number;
  readonly seed: number;
  /** of a class; undefined for the sheet that has this seed itself */
  readonly count: number | undefined;
  readonly spec: SheetSpec;
}

/** One sheet after the other, or why there is none, which is the last. */
export interface SheetReply {
  readonly token: number;
  readonly sheet: Sheet | NoSheet;
}
