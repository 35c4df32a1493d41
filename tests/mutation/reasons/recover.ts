import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

const quick = 'a quick look, before rounding says the same';

/** Of lib/audit/recover, by file. */
export const ofRecover: Readonly<Record<string, readonly Reason[]>> = {
  'audit/recover/figures.ts': [
    {
      code: 'halfUnit(decimals) * (1 + 1e-9) + Math.abs(value) * 1e-15',
      reason: 'the half is taken a billionth too large already',
    },
    { code: 'number >= from && number <= to', reason: quick },
    { code: 'number >= from', reason: quick },
    { code: 'number <= to', reason: quick },
  ],
  'audit/recover/interval.ts': [
    { code: 'from <= 0', becomes: 'from < 0', reason: 'the square of 0 is the least of both anyway' },
    { code: 'to >= 0', becomes: 'to > 0', reason: 'the square of 0 is the least of both anyway' },
  ],
  'audit/recover/narrow.ts': [
    { code: '[]', reason: typed },
    { code: 'touched[bit]?.length', reason: typed },
  ],
};
