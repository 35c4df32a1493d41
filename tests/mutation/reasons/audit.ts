import type { Reason } from '../reason.ts';
import { ofNaming } from './naming.ts';
import { ofPaste } from './paste.ts';
import { ofSheet } from './sheet.ts';
import { justSo } from './usual.ts';
import { ofVerdict } from './verdict.ts';

const quick = 'a quick look, before rounding says the same';

/** Of lib/audit, by file. */
export const ofAudit: Readonly<Record<string, readonly Reason[]>> = {
  ...ofNaming,
  ...ofPaste,
  ...ofSheet,
  ...ofVerdict,
  'audit/digits-tell.ts': [
    { code: 'i === 0', becomes: 'false', reason: 'the first is not the same as nothing' },
    {
      code: 'Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other), 1e-3)',
      reason: justSo,
    },
    {
      code: '1e-12 * Math.max(Math.abs(one), Math.abs(other), 1e-3)',
      reason: 'what is one number is nearer, and what is two is further apart',
    },
    {
      code: 'Math.max(Math.abs(one), Math.abs(other), 1e-3)',
      reason: 'what is one number is nearer, and what is two is further apart',
    },
  ],
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
};
