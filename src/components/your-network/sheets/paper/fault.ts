import type { NoSheet } from '../../../../lib/audit/sheet/sheet.ts';
import { sheetsWords } from '../../../words/your-network/sheets.ts';
import { sentenceOf } from './key-view.ts';

/** Why there is no sheet, and what to do. */
export const faultOf = (why: NoSheet): string =>
  sheetsWords.fault[why.problem](why.problem === 'unseen' ? sentenceOf(why.slip.slip) : '');
