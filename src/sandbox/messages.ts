import type { Chart } from './chart.ts';

/** One call of the reader's function: arguments of its own, and what of it is looked at. */
export interface Call {
  readonly args: readonly unknown[];
  readonly looksAt: 'result' | 'first argument';
}

/** What the worker in the sandbox is told, once. */
export interface Order {
  /** the reader's code as a module */
  readonly code: string;
  /** what is called after the run, where the code is to solve an exercise */
  readonly checks?: { readonly name: string; readonly calls: readonly Call[] } | undefined;
}

/** What that worker says on its line. The clerk takes none of it on trust. */
export type Message =
  /** the reader's code is about to run */
  | { readonly kind: 'begun' }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** how many lines were not kept */
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'plot'; readonly chart: Chart }
  /** what a check's call came to; a value that is no data comes as text */
  | { readonly kind: 'value'; readonly n: number; readonly value: unknown }
  | { readonly kind: 'other' | 'threw'; readonly n: number; readonly text: string }
  /** the code is none */
  | { readonly kind: 'syntax'; readonly text: string }
  /** `address`: of the reader's module, as it stands in the stack */
  | { readonly kind: 'error'; readonly text: string; readonly stack: string; readonly address: string }
  | { readonly kind: 'closed' }
  /** the answer to a ping: the worker is not busy */
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly ms: number };

/** At most so much is kept of what a run prints and says. */
export const most = {
  lines: 1000,
  line: 10_000,
  characters: 100_000,
  plots: 20,
  error: 2000,
  stack: 20_000,
  got: 400,
  /** five minutes of printing come to a few thousand */
  messages: 20_000,
} as const;

/** Nobody writes a cell longer than this. */
export const longestCode = 50_000;
