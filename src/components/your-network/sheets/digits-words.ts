import type { PrintedTo } from '../../../lib/audit/round-network/told-apart.ts';
import { sheetsWords as words } from '../../words/your-network/sheets.ts';

/** To how many digits, in words. */
export const digitsWords = (to: PrintedTo): string =>
  'decimals' in to ? words.decimals(to.decimals) : words.significant(to.significant);
