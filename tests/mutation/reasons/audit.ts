import type { Reason } from '../reason.ts';
import { ofNaming } from './naming.ts';
import { ofPaste } from './paste.ts';
import { ofRecover } from './recover.ts';
import { ofRoundNetwork } from './round-network.ts';
import { ofSheet } from './sheet.ts';
import { justSo, noOne, typed } from './usual.ts';
import { ofVerdict } from './verdict.ts';

/** Of lib/audit, by file. */
export const ofAudit: Readonly<Record<string, readonly Reason[]>> = {
  ...ofNaming,
  ...ofPaste,
  ...ofRecover,
  ...ofRoundNetwork,
  ...ofSheet,
  ...ofVerdict,
  'audit/audit.ts': [{ code: '[]', reason: noOne }],
  'audit/published.ts': [
    ...['printed[n]?.verdict', 'layers[l]?.weights', 'layers[l]?.biases'].map((code) => ({
      code,
      reason: typed,
    })),
    { code: 'slip !== undefined', becomes: 'true', reason: 'no slip and one that is undefined are the same' },
  ],
  'audit/replays.ts': [
    ...["phase === 'after' && of !== undefined", "phase === 'after'", 'of !== undefined'].map((code) => ({
      code,
      reason: 'what other figures belong to is printed as none of them',
    })),
    { code: '[]', reason: noOne },
  ],
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
};
