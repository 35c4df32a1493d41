// The file that tells the browser where numbers come from: made at build by the listing room, read by the panel.

/** A file, and its address where the repository is known. */
export interface Place {
  readonly path: string;
  readonly href?: string | undefined;
}

/** An export of the library: its name, where it stands, and the test that holds it. */
export interface Held {
  readonly name: string;
  readonly source: Place;
  readonly test: Place;
}

/** One call: what it says, the exports it names by their place, and the files of long runs that are kept. */
export interface Opened {
  readonly call: string;
  readonly of: readonly number[];
  readonly kept?: readonly Place[];
}

export interface OriginsFile {
  readonly functions: readonly Held[];
  /** by page, in the order of its origins */
  readonly pages: Readonly<Record<string, readonly Opened[]>>;
  /** the quantities of the trace by id: what makes each, by its place among `makers` */
  readonly trace: Readonly<Record<string, number>>;
  readonly makers: readonly Held[];
  /** what the NumPy twin prints, by reference, where its page is */
  readonly twin: readonly string[];
}
