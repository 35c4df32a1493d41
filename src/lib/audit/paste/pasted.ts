import type { NoNumber } from '../../number/read-number.ts';
import type { Convention } from '../naming/convention.ts';
import type { Lacking } from '../naming/problem.ts';

/** A number of a paste: what it is, and how and where it was typed. */
export interface Cell {
  /** as typed, a percent sign with it */
  readonly digits: string;
  /** 44 % is 0.44; NaN where what stands there is no number */
  readonly value: number;
  /** digits behind the decimal mark of the value, a percent sign taken into account */
  readonly decimals: number;
  /** counted from 1 */
  readonly line: number;
  /** it could have been meant otherwise: `1,234`, or `[0,1]` */
  readonly doubtful: boolean;
  readonly problem?: NoNumber;
}

/** Numbers under one name or none, before anyone knows what the name means: a number alone, a list, or rows. */
export interface Item {
  readonly name?: string | undefined;
  readonly line: number;
  readonly rows: readonly (readonly Cell[])[];
  /** a number alone; a list, which is a row or a column; or rows and columns as they stand */
  readonly form: 'number' | 'list' | 'grid';
}

/** A number of a paste that found its quantity. */
export interface Placed {
  /** as typed; of a number in a matrix, the matrix's */
  readonly name: string;
  /** of the trace */
  readonly id: string;
  /** what the quantity is multiplied by to be what the name says, as in a meaning */
  readonly times: number;
  /** of the quantity itself, so divided by `times` */
  readonly value: number;
  readonly digits: string;
  readonly line: number;
  /** where in its matrix or list it stands, counted from 1 */
  readonly at?: readonly [row: number, column: number];
  /** whoever pasted it should see what was read, and where it went: another number, or another place, was possible */
  readonly doubtful: boolean;
}

/**
 * Why something in a paste was not read.
 * - `no number`: there is none, so it is prose;  `not understood`: there is one, in no form that is known
 * - `not a number`: something else stands where a number should;  `no name`: nothing says what the numbers are
 * - `unknown name`, `not in this step`: as in a name's problem
 * - `wrong shape`: as many rows and columns as no matrix of that name has;  `ragged`: rows of different lengths
 * - `one bias`: different numbers for a layer's neurons, which share theirs in this step
 * - `several places`: quantities, each the first of a place that the numbers would fit as well
 * - `twice`: another number went there before;  `unclosed`: a bracket or a matrix that does not end;  `too long`: a line
 */
export type PasteProblem =
  | { readonly reason: 'no number' | 'not understood' | 'unclosed' | 'too long' }
  | { readonly reason: 'not a number'; readonly typed: string; readonly problem: NoNumber }
  | { readonly reason: 'no name'; readonly rows: number; readonly columns: number }
  | { readonly reason: 'unknown name'; readonly name: string; readonly nearest: readonly string[] }
  | {
      readonly reason: 'not in this step';
      readonly name: string;
      readonly id: string;
      readonly lacks: Lacking;
    }
  | {
      readonly reason: 'wrong shape';
      readonly name: string;
      readonly rows: number;
      readonly columns: number;
      /** what would fit, either way round */
      readonly wants: readonly (readonly [rows: number, columns: number])[];
    }
  | { readonly reason: 'one bias'; readonly name: string }
  | { readonly reason: 'ragged'; readonly name?: string; readonly lengths: readonly number[] }
  | { readonly reason: 'several places'; readonly name?: string; readonly ids: readonly string[] }
  | { readonly reason: 'twice'; readonly name: string; readonly id: string; readonly first: number };

/** Something in a paste that was not read, and where it stands. */
export interface Unread {
  readonly line: number;
  /** the last line of several that follow one another, none of which was read for the same reason */
  readonly last: number;
  readonly why: PasteProblem;
}

/** What was read in a paste. */
export interface Pasted {
  /** in the order of the paste */
  readonly placed: readonly Placed[];
  /** in the order of its lines */
  readonly unread: readonly Unread[];
  /** the ways in which its names can be read together, the one that was taken first */
  readonly readings: readonly Convention[];
}
