import type { Chart } from './chart.ts';

/** What the page asks of a worker, once. */
export interface Order {
  /** the code exercise whose checks follow the run */
  readonly exercise?: string;
}

/** What an exercise's check found. */
export interface CheckResult {
  readonly passed: boolean;
  readonly got: string;
}

/** What a worker says on its line. The page takes none of it on trust. */
export type Message =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** how many lines were not kept */
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'plot'; readonly chart: Chart }
  | { readonly kind: 'checks'; readonly checks: readonly CheckResult[]; readonly slip: string }
  | { readonly kind: 'error'; readonly text: string; readonly stack: string }
  | { readonly kind: 'closed' }
  /** the answer to a ping: the worker is not busy */
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly ms: number };

/** At most so much is kept of what a run prints. */
export const most = { lines: 1000, line: 10_000, characters: 200_000, plots: 20 } as const;

/** Nobody writes a cell longer than this. */
export const longestCode = 50_000;
