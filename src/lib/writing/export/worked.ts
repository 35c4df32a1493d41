import type { Entry, Phase } from '../../trace/entry.ts';
import { errorBounds } from '../../trace/error-bounds.ts';
import type { Values } from '../../trace/evaluate.ts';
import { type Expression, expressionOf } from '../expression.ts';
import type { SymbolWords } from '../symbol-parts.ts';

/** A step worked out: any step of any network, with its values. */
export interface Worked {
  /** in the order of computation */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly values: Values;
}

/** What an exported step says in words, in the reader's language. */
export interface ExportWords extends SymbolWords {
  /** above each part of the step */
  readonly parts: Readonly<Record<Phase, string>>;
  readonly columns: {
    readonly quantity: string;
    readonly part: string;
    readonly formula: string;
    readonly numbers: string;
    readonly result: string;
  };
}

/** How a step is written: the words in it, the digits, and names of the reader's own. */
export interface ExportOptions {
  readonly words: ExportWords;
  /** as formatNumber takes them */
  readonly digits: number;
  /** another name for each quantity than the book's symbol: TeX in TeX and Markdown, plain text in CSV */
  readonly nameOf?: (entry: Entry) => string;
}

/** A quantity with what stands right of its equals sign; nothing there where it is given. */
export interface Line {
  readonly entry: Entry;
  readonly expression?: Expression;
}

/**
 * Every quantity that has a symbol, with its expression.
 * @internal
 */
export function linesOfStep({ entries, byId }: Worked): readonly Line[] {
  return entries
    .filter(({ role }) => role !== 'aside')
    .map((entry) =>
      entry.op === 'parameter' ? { entry } : { entry, expression: expressionOf(entry, byId, []) },
    );
}

/**
 * The same, part by part, in the order in which a part first stands.
 * @internal
 */
export function partsOfStep(worked: Worked): ReadonlyMap<Phase, readonly Line[]> {
  const parts = new Map<Phase, Line[]>();
  for (const line of linesOfStep(worked)) {
    const part = parts.get(line.entry.phase) ?? [];
    part.push(line);
    parts.set(line.entry.phase, part);
  }
  return parts;
}

/**
 * How far each value can be off, so that no digit is shown that does not hold.
 * @internal
 */
export const boundsOf = ({ entries, values }: Worked): Values => errorBounds(entries, values);
