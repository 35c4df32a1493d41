import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

const quick = 'a quick look, before rounding says the same';
const relu = 'a ReLU has 0 at 0 either way';
const atTop = 'an end that lies at the top is as high as it';

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
  'audit/recover/problem.ts': [
    {
      code: 'at < code.length',
      becomes: 'at <= code.length',
      reason: 'behind the last there is nothing to take',
    },
  ],
  'audit/recover/ranges.ts': [
    {
      code: "case 'opposite': set(-b, -a); break;",
      reason: 'what is less a threshold, of nothing but that, is its opposite as well',
    },
    { code: 'a > 0', becomes: 'a >= 0', reason: relu },
    { code: 'b > 0', becomes: 'b >= 0', reason: relu },
    { code: 'a <= 1 / 2', becomes: 'a < 1 / 2', reason: atTop },
    { code: 'b >= 1 / 2', becomes: 'b > 1 / 2', reason: atTop },
    { code: 'a <= 0', becomes: 'a < 0', reason: atTop },
    { code: 'b >= 0', becomes: 'b > 0', reason: atTop },
  ],
};
