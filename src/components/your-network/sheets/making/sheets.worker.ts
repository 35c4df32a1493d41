// Makes sheets away from the page, which stays free to answer.
import { sheetOf } from '../../../../lib/audit/sheet/sheet.ts';
import { sheetsFrom } from '../../../../lib/audit/sheet/sheets.ts';
import type { SheetReply, SheetsRequest } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<SheetsRequest>) => {
  const { token, seed, count, spec } = data;
  for (const sheet of count === undefined ? [sheetOf(seed, spec)] : sheetsFrom(seed, count, spec))
    postMessage({ token, sheet } satisfies SheetReply);
});
