import type { Reason } from './reason.ts';
import { ofAudit } from './reasons/audit.ts';
import { ofAutograd } from './reasons/autograd.ts';
import { ofExample } from './reasons/example.ts';
import { ofNetwork } from './reasons/network.ts';
import { ofNeuron } from './reasons/neuron.ts';
import { ofNumber } from './reasons/number.ts';
import { ofPoints } from './reasons/points.ts';
import { ofSlips } from './reasons/slips.ts';
import { ofStudies } from './reasons/studies.ts';
import { ofTrace } from './reasons/trace.ts';
import { ofTraining } from './reasons/training.ts';
import { ofWriting } from './reasons/writing.ts';

/** By file of `src/lib`. */
export const reasons: Readonly<Record<string, readonly Reason[]>> = {
  ...ofAudit,
  ...ofAutograd,
  ...ofExample,
  ...ofNetwork,
  ...ofNeuron,
  ...ofNumber,
  ...ofPoints,
  ...ofSlips,
  ...ofStudies,
  ...ofTrace,
  ...ofTraining,
  ...ofWriting,
};

/** A switch over a union ends in a case that the types rule out. */
const isRuledOut = (code: string) => code.startsWith('default:') && code.includes('satisfies never');

export function reasonFor(file: string, code: string, becomes: string): string {
  if (isRuledOut(code)) return 'the types rule it out';
  const found = reasons[file]?.find(
    (one) => one.code === code && (one.becomes === undefined || one.becomes === becomes),
  );
  return found?.reason ?? '';
}
