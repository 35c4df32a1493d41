import type { Convention } from '../../../lib/audit/naming/convention.ts';
import { nameOf } from '../../../lib/audit/naming/write.ts';
import type { Step } from '../../../lib/slips/step.ts';
import { fractionHtml } from '../../../lib/writing/formula-html.ts';
import { symbolHtml, symbolText } from '../../../lib/writing/symbols.ts';
import { symbolWords } from '../../words/symbol.ts';
import { nameHtml } from './name-html.ts';

/** Writes the quantities of a step, each by its id, as the reader calls them. */
export interface NameWriter {
  /** light HTML in a line of text */
  readonly html: (id: string) => string;
  /** the same with derivatives as fractions */
  readonly formula: (id: string) => string;
  /** for labels */
  readonly text: (id: string) => string;
}

/**
 * What writes the names of a step under a convention. Names are none of its numbers: a step with others of the same network is
 * written with the same names, each of them made once.
 */
export function writerOf(step: Step, names: Convention): NameWriter {
  const { shape, policy } = step;
  const key = JSON.stringify([shape, policy, names]);
  const known = writers.get(key) ?? makeWriter(step, names);
  if (writers.size > 20) writers.clear();
  writers.set(key, known);
  return known;
}

/** What the convention calls a quantity: undefined where it has no name for it, and where it is the book's. */
export function ownName(id: string, step: Step, names: Convention): string | undefined {
  if (names.scheme === 'book') return undefined;
  const text = nameOf(id, step, names);
  return text === id ? undefined : text;
}

const writers = new Map<string, NameWriter>();

function makeWriter(step: Step, names: Convention): NameWriter {
  const { byId } = step;
  const entry = (id: string) => byId.get(id) as NonNullable<ReturnType<typeof byId.get>>;
  const name = (id: string) => ownName(id, step, names);
  return {
    html: once((id) => {
      const own = name(id);
      return own === undefined ? symbolHtml(entry(id), byId, symbolWords) : nameHtml(own);
    }),
    formula: once((id) => {
      const own = name(id);
      return own === undefined
        ? light(symbolHtml(entry(id), byId, symbolWords, fractionHtml))
        : light(nameHtml(own, fractionHtml));
    }),
    text: once((id) => name(id) ?? symbolText(entry(id), byId, symbolWords)),
  };
}

/** Letters side by side in one element: a step can have thousands. */
const light = (html: string) => html.replaceAll('</var><var>', '');

function once(write: (id: string) => string): (id: string) => string {
  const written = new Map<string, string>();
  return (id) => {
    const known = written.get(id) ?? write(id);
    written.set(id, known);
    return known;
  };
}
