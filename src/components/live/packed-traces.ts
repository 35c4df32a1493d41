// What a chapter needs of the trace's maker and of the slips are the traces that they make. Those are worked out as the book
// is built, and a page is given them as text; a network of a reader's own is another page's.
import { pack } from '../../lib/example/packed.ts';
import { otherwise, traceUnder, variationNames } from '../../lib/example/traces.ts';

/** The module that stands in for `lib/example/traces.ts` in a page. */
export function packedTraces(): string {
  const article = traceUnder(undefined);
  const known = new Map(
    pack(article)
      .split('\n')
      .map((line, i) => [article[i]?.id, line]),
  );
  const others = variationNames.map((name) => {
    const trace = traceUnder(name);
    const isSameOrder = trace.length === article.length && trace.every(({ id }, i) => id === article[i]?.id);
    // A line that the article's trace has too is its id alone; where the order is the same, only what differs is there.
    const lines = trace
      .map((entry) => {
        const line = pack([entry]);
        return line === known.get(entry.id) ? (isSameOrder ? '' : entry.id) : line;
      })
      .filter((line) => line !== '');
    return [
      name,
      otherwise(name),
      trace === article || lines.length === 0 ? 0 : isSameOrder ? 1 : 2,
      lines.join('\n'),
    ];
  });
  return `import { unpack } from './packed.ts';
const article = unpack(${JSON.stringify(pack(article))});
const others = new Map(${JSON.stringify(others)}.map(([name, ...rest]) => [name, rest]));
const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));
const known = byId(article);
const traces = new Map();
export const variationNames = [...others.keys()];
export const isVariation = (name) => others.has(name);
export const otherwise = (name) => others.get(name)?.[0] ?? {};
export function traceUnder(name) {
  const [, how = 0, lines] = others.get(name) ?? [];
  if (how === 0) return article;
  if (!traces.has(name)) {
    const own = unpack(lines).map((entry) => (entry.op ? entry : known.get(entry.id)));
    const renewed = byId(own);
    traces.set(name, how === 1 ? article.map((entry) => renewed.get(entry.id) ?? entry) : own);
  }
  return traces.get(name);
}`;
}

/** For Vite: pages get the traces that chapters name, not what makes them. */
export const tracesOfPages = {
  name: 'traces-of-pages',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  load: (id: string) => (id.split('?')[0]?.endsWith('/lib/example/traces.ts') ? packedTraces() : undefined),
} as const;
