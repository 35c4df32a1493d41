/** Long runs that are made by hand, by scripts/NAME-results.ts, and kept in src/lib/results/NAME.json. */
export type KeptRuns = 'hidden-layer' | 'learnt' | 'scaling' | 'seeds' | 'slips';

/**
 * The call that makes a number, or all numbers of a line, a table or a figure: an expression over what the library
 * exports, and its value. A test works it out and finds the digits that the page shows.
 */
export interface Origin {
  readonly call: string;
  readonly kept?: KeptRuns;
}

/** A chapter's own, by the name that its page uses: `<Val from="NAME" />`. */
export type Origins = Readonly<Record<string, Origin>>;
