import { readFileSync } from 'node:fs';

type Setting =
  | { readonly optimiser: 'gradientDescent'; readonly rate: number }
  | { readonly optimiser: 'momentum'; readonly rate: number; readonly momentum: number }
  | {
      readonly optimiser: 'adam';
      readonly rate: number;
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
    };

/** Parameters after each step. */
type Path = readonly (readonly number[])[];

const file = new URL('../oracle/optimisers.json', import.meta.url);

/** Descents by PyTorch and by its documented formulas, and epochs in batches by NumPy, as tests/oracle/optimisers.py writes them. */
export const golden = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly torch: string;
  readonly numpy: string;
  readonly start: readonly number[];
  readonly paths: readonly { readonly setting: Setting; readonly torch: Path; readonly formula: Path }[];
  readonly epochs: readonly {
    readonly seed: number;
    readonly size: number;
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly start: readonly number[];
    readonly rate: number;
    readonly orders: Path;
    /** of each batch, before its step */
    readonly losses: readonly number[];
    readonly end: readonly number[];
  }[];
};
