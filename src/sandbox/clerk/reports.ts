import type { Chart } from '../chart.ts';
import type { Order } from '../messages.ts';
import type { Place } from './strip-types.ts';
import type { Verdict } from './verdict.ts';

/** How a run ended. */
export type Ending =
  | { readonly how: 'done'; readonly ms: number }
  | { readonly how: 'error' | 'syntax'; readonly text: string; readonly place: Place | undefined }
  | {
      readonly how:
        | 'stopped'
        | 'limit'
        | 'waiting'
        | 'died'
        | 'closed'
        | 'no start'
        /** it said more than any run says */
        | 'flood'
        /** the checks did not come back one by one */
        | 'odd';
    };

/** What happens on the way there. */
export type Event =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'plot'; readonly chart: Chart }
  | ({ readonly kind: 'checks' } & Verdict);

/** What the clerk tells the page of the run whose number it is. */
export type Report = { readonly run: number } & (
  | Event
  /** work that counts has begun: to take the types off, to run */
  | { readonly kind: 'begun' }
  | { readonly kind: 'ready'; readonly order: Order }
  | { readonly kind: 'idle' }
  | { readonly kind: 'end'; readonly ending: Ending }
);

/** What the page tells the clerk. With `listen` come the run's two lines: the worker's and the frame's. */
export type Task = { readonly run: number } & (
  | { readonly kind: 'strip'; readonly source: string; readonly exercise: string | undefined }
  | { readonly kind: 'listen' | 'ping' | 'stop' }
);
