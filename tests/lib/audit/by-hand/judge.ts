import { audit } from '../../../../src/lib/audit/audit.ts';
import type { Audit, Claim, Verdict } from '../../../../src/lib/audit/verdict/verdict.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';
import { type Case, denseShapeOf, type GoldenShape, policyOf } from '../../slips-golden.ts';
import { kindsOf } from './kinds.ts';

/** How numbers are put on paper. */
export type Print = (value: number) => string;

export const auditOf = (shape: GoldenShape, { given }: Case, claims: readonly Claim[]): Audit =>
  audit({ shape: denseShapeOf(shape), policy: policyOf(shape), parameters: given }, claims);

export const claimsOf = (numbers: Values, print: Print): readonly Claim[] =>
  Object.entries(numbers).map(([quantity, value]) => ({ quantity, digits: print(value) }));

/** What an audit made of a mistake whose name it was not told. */
export type Outcome =
  | 'named first'
  | 'right class'
  | 'could be'
  | 'could be another'
  | 'unexplained'
  | 'wrong name';

/** By the first finding, in the order of the claims: it is where right and wrong part. */
export function outcomeOf(slip: string, shape: GoldenShape, { findings }: Audit): Outcome {
  const first = findings[0];
  if (first === undefined) return 'unexplained';
  const kinds = kindsOf(slip, shape);
  const among = kinds.includes(first.slip) || first.others.some((made) => kinds.includes(made.slip));
  if (first.sure === 'could be') return among ? 'could be' : 'could be another';
  if (!among) return 'wrong name';
  return kinds.includes(first.slip) ? 'named first' : 'right class';
}

/** What calls a number right. */
const rightKinds: readonly Verdict['kind'][] = ['right', 'rounded on the way'];

export const calledWrong = ({ verdicts }: Audit): readonly Verdict[] =>
  verdicts.filter(({ kind }) => !rightKinds.includes(kind));
