import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Pasted } from '../../../../lib/audit/paste/pasted.ts';
import type { Audit, Claim } from '../../../../lib/audit/verdict/verdict.ts';
import type { Example } from '../../../../lib/slips/step.ts';
import type { Values } from '../../../../lib/trace/evaluate.ts';
import type { ReadFor } from '../../state/read-for.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { MistakeShown } from './mistake.ts';
import type { Offered } from './offered.ts';

/** What the page asks; of each kind, the newest question alone is answered. */
export type Request = { readonly token: number } & (
  | {
      readonly kind: 'check';
      readonly example: Example;
      readonly names: Convention;
      readonly claims: readonly Claim[];
    }
  | {
      readonly kind: 'paste';
      readonly example: Example;
      readonly names: Convention;
      readonly text: string;
    }
  | {
      /** claims by ids, or under other names than before */
      readonly kind: 'rename';
      readonly example: Example;
      readonly names: Convention;
      readonly from: Convention | 'ids';
      readonly claims: readonly Claim[];
    }
  | { readonly kind: 'offer'; readonly example: Example; readonly names: Convention }
);

/** Claims that are to be called otherwise, and what is done with them then. */
export interface Renaming extends Omit<Extract<Request, { kind: 'rename' }>, 'kind' | 'token'> {
  readonly take: (claims: readonly Claim[]) => void;
}

/** What a check comes to: all that is said of it follows from this. */
export interface Checked extends ClaimsRead {
  readonly audit: Audit;
  /** for each finding */
  readonly mistakes: readonly MistakeShown[];
  /** for each claim, what else its name may mean, by id, where the chosen names have no such name */
  readonly others: readonly (readonly string[])[];
}

/** A paste read: what is to be checked in it, under the chosen names, and what the network begins with. */
export interface PasteRead {
  readonly pasted: Pasted;
  readonly claims: readonly Claim[];
  readonly given: Values;
}

/** The same, once the page has it: what it was read in, and for. */
export interface PasteHeard extends PasteRead {
  readonly text: string;
  readonly of: ReadFor;
}

export type Reply = { readonly token: number } & (
  | { readonly kind: 'check'; readonly checked: Checked }
  | { readonly kind: 'paste'; readonly read: PasteRead }
  | { readonly kind: 'rename'; readonly claims: readonly Claim[] }
  | { readonly kind: 'offer'; readonly offered: readonly Offered[] }
  /** the network can't be checked: the library says what it needs */
  | { readonly kind: 'refused'; readonly of: Request['kind'] }
);
