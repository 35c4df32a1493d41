import katex from 'katex';
import { entriesFor } from '../../lib/example/quantities.ts';
import type { Entries, SymbolWords } from '../../lib/writing/symbol-parts.ts';
import { symbolTex } from '../../lib/writing/symbol-tex.ts';
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
 * `\deltaof{id}` writes a gradient along a sum by the letter δ; `\val{…}`, `\par{…}`, `\tgt{…}`, `\grad{…}` colour a part by what it is.
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

/** A formula as a block of its own, which says how high its lines are, so that it need not be laid out before it is seen. */
export function renderBlock(tex: string, options: Omit<Options, 'display'> = {}): string {
  const html = renderTex(tex, { ...options, display: true });
  const heights = [...html.matchAll(/"katex-strut" style="height:([\d.]+)em/g)].map(([, height]) =>
    Number(height),
  );
  return `<div class="formula" style="--high:${Math.max(...heights)}">${html}</div>`;
}

function withSymbols(tex: string, entries: Entries, words: SymbolWords): string {
  return tex.replace(/\\(q|deltaof)\{(\w+)\}/g, (_, what: string, id: string) => {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new RangeError(`renderTex needs the id of a quantity in \\${what}{…}, got "${id}"`);
    if (what === 'q') return `\\htmlData{q=${id},kind=${entry.kind}}{${symbolTex(entry, entries, words)}}`;
    const neuron = entries.get(entries.get(entry.of ?? '')?.of ?? '');
    if (neuron === undefined)
      throw new RangeError(`renderTex needs a gradient along a sum in \\deltaof{…}, got "${id}"`);
    return `\\htmlData{d=${id},kind=${entry.kind}}{\\delta_{${symbolTex(neuron, entries, words)}}}`;
  });
}
