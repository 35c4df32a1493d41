import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Pasted } from '../../../../lib/audit/paste/pasted.ts';
import type { Claim } from '../../../../lib/audit/verdict/verdict.ts';
import type { Example } from '../../../../lib/slips/step.ts';
import type { Values } from '../../../../lib/trace/evaluate.ts';

/** A paste to be read, for a network; its names read as asked, where they can be. */
export interface ToRead {
  readonly text: string;
  readonly of: Pick<Example, 'shape' | 'policy'>;
  readonly names: Convention;
}

export interface PasteRead {
  /** what is shown: of long pastes, the first of it */
  readonly pasted: Pasted;
  /** how much there is in all */
  readonly counts: { readonly placed: number; readonly unread: number };
  /** the numbers that a step begins with, by id, and the others */
  readonly given: Values;
  readonly claims: readonly Claim[];
  /** how its names were read */
  readonly names: Convention | undefined;
}
