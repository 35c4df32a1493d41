import type { Piece } from './excerpt.ts';
import type { Match } from './find.ts';

/** What the page asks its worker: first where the book's places are, then what is sought, each time with a number. */
export type Asked = { readonly file: string } | { readonly sought: string; readonly number: number };

/** A place as the list shows it. */
export interface Shown {
  /** from the book's root: path and # */
  readonly to: string;
  readonly kicker: string;
  readonly title: readonly Piece[];
  readonly heading: readonly Piece[];
  readonly text: readonly Piece[];
}

/** What the worker answers; nothing more comes once the places could not be had. */
export type Answer =
  | {
      readonly number: number;
      readonly match: Match;
      readonly count: number;
      readonly shown: readonly Shown[];
    }
  | 'unreached';
