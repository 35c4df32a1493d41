import katex from 'katex';
import { entriesFor } from '../../lib/example/quantities.ts';
import { type Entries, type SymbolWords, symbolTex } from '../../lib/writing/symbols.ts';
import { symbolWords } from '../words/symbol.ts';

const kinds = { val: 'value', par: 'parameter', tgt: 'target', grad: 'gradient' } as const;

interface Options {
  readonly display: boolean;
  /** the trace in which the quantities of `\q` are looked up; the worked example's where none is given */
  readonly entries?: Entries;
  /** the words in symbols; this language's where none are given */
  readonly words?: SymbolWords;
}

/**
 * TeX as HTML with MathML beside it. `\q{id}` writes the symbol of a quantity, coloured and knowing its id;
 * `\val{…}`, `\par{…}`, `\tgt{…}`, `\grad{…}` colour a part by what it is.
 * @throws katex.ParseError on anything KaTeX can't read or warns about, which fails the build
 */
export function renderTex(
  tex: string,
  { display, entries = entriesFor(undefined), words = symbolWords }: Options,
): string {
  return katex.renderToString(withSymbols(tex, entries, words), {
    displayMode: display,
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData',
    macros: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [`\\${name}`, `\\htmlData{kind=${kind}}{#1}`]),
    ),
  });
}

function withSymbols(tex: string, entries: Entries, words: SymbolWords): string {
  return tex.replace(/\\q\{(\w+)\}/g, (_, id: string) => {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new RangeError(`renderTex needs the id of a quantity in \\q{…}, got "${id}"`);
    return `\\htmlData{q=${id},kind=${entry.kind}}{${symbolTex(entry, entries, words)}}`;
  });
}
