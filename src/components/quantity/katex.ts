import katex from 'katex';
import { kindOf } from '../../lib/writing/kind.ts';
import { symbolTex } from '../../lib/writing/symbols.ts';

const kinds = { val: 'value', par: 'parameter', tgt: 'target', grad: 'gradient' } as const;

/**
 * TeX as HTML with MathML beside it. `\q{id}` writes the symbol of a quantity, coloured and knowing its id;
 * `\val{…}`, `\par{…}`, `\tgt{…}`, `\grad{…}` colour a part by what it is.
 * @throws katex.ParseError on anything KaTeX can't read or warns about, which fails the build
 */
export function renderTex(
  tex: string,
  { display, output = 'htmlAndMathml' }: { display: boolean; output?: 'html' | 'htmlAndMathml' },
): string {
  return katex.renderToString(withSymbols(tex), {
    displayMode: display,
    output,
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData',
    macros: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [`\\${name}`, `\\htmlData{kind=${kind}}{#1}`]),
    ),
  });
}

function withSymbols(tex: string): string {
  return tex.replace(
    /\\q\{(\w+)\}/g,
    (_, id: string) => `\\htmlData{q=${id},kind=${kindOf(id)}}{${symbolTex(id)}}`,
  );
}
