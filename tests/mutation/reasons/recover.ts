import type { Reason } from '../reason.ts';
import { noOne, slower, typed } from './usual.ts';

const quick = 'a quick look, before rounding says the same';
const slices = 'the same work in longer or shorter slices';
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
  'audit/recover/readings.ts': [
    { code: '[1, 1]', reason: typed },
    { code: "entries.find(({ role }) => role === 'error')?.factor", reason: typed },
    { code: "''", reason: noOne },
    { code: 'factor === own', becomes: 'false', reason: 'times and by the same is the same' },
    { code: 'below * factor[1] * own[0]', reason: 'every loss has 1 above the line of its factor' },
    {
      code: "' '",
      reason: 'what a weight belongs to, and its numbers, say the same without what stands between them',
    },
  ],
  'audit/recover/recover-parameters.ts': [
    {
      code: 'above / below',
      becomes: 'above * below',
      reason: 'above zero at the same time, where neither is without end',
    },
  ],
  'audit/recover/search.ts': [
    {
      code: 'all.length + state.found.length',
      becomes: 'all.length - state.found.length',
      reason: 'too many are told at the end of a reading, too',
    },
    { code: 'work < length', reason: slices },
    { code: 'false', becomes: 'true', reason: slices },
    { code: '2 * length', reason: slices },
  ],
  'audit/recover/walk.ts': [
    { code: 'values.slice()', reason: 'what a look ahead writes there is worked out anew before it is used' },
    ...[
      'pace(1 + level.operations)',
      'pace(takes)',
      'rangeTakes * level.open.length',
      'seen.looks < trial || seen.cuts * level.behind > seen.looks * takes',
      'seen.looks < trial',
      'seen.cuts * level.behind > seen.looks * takes',
      'seen.looks * takes',
      'seen.looks++',
    ].map((code) => ({ code, reason: slower })),
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
