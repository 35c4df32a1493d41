import type { Kind } from '../../lib/trace/entry.ts';

/** What a field needs to know of the number that is edited in it. */
export interface Editable {
  readonly id: string;
  readonly kind: Kind;
  /** for the ear */
  readonly name: string;
  /** as a sentence beside the field calls it */
  readonly symbol: string;
  readonly value: number;
  /** as it stands there while nobody edits it */
  readonly text: string;
  /** where it stands, if that is one of several places, in which nothing else lights up with it */
  readonly place?: string;
  /** a sentence on why a number can't be had here, or '' */
  readonly fault?: (value: number) => string;
}
