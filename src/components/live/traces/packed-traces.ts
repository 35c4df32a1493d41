// What a chapter needs of the trace's maker and of the slips are the traces that they make. Those are worked out as the book
// is built, and a page is given them as text: the article's, and the slips' where it names any. A network of a reader's own
// is another page's.
import { pack } from '../../../lib/example/packed.ts';
import { packFrom } from '../../../lib/example/pieces.ts';
import { otherwise, traceUnder, variationNames } from '../../../lib/example/traces.ts';

/** What tells the trace of each variation from the article's; one that only begins with other numbers has nothing. */
function piecesByName() {
  const article = traceUnder(undefined);
  const pieces = variationNames.map((name) => [name, packFrom(article, traceUnder(name))] as const);
  return pieces.filter(([, own]) => own.length > 1 || typeof own[0] === 'string');
}

/** The module that stands in for `lib/example/traces.ts` in a page. */
export function packedTraces(): string {
  const own = piecesByName().map(([name]) => name);
  // Most of those with a trace of their own change nothing else.
  const besides = variationNames
    .map((name) => [name, otherwise(name)] as const)
    .filter(
      ([name, { byOtherRules, ...rest }]) => !own.includes(name) || !byOtherRules || Object.keys(rest)[0],
    );
  return `import { unpack } from '/src/lib/example/packed.ts';
const article = unpack(${JSON.stringify(pack(traceUnder(undefined)))});
const own = '${own.join(' ')}'.split(' ');
const besides = ${JSON.stringify(Object.fromEntries(besides))};
const traces = {};
export const addTraces = (added) => Object.assign(traces, added);
export const variationNames = [...new Set([...own, ...Object.keys(besides)])];
export const isVariation = (name) => own.includes(name) || Object.hasOwn(besides, name);
export const otherwise = (name) => besides[name] ?? (own.includes(name) ? { byOtherRules: true } : {});
export function traceUnder(name) {
  const trace = own.includes(name) ? traces[name] : article;
  if (!trace) throw new RangeError(name + ' is no trace of this page: see slips-named.ts');
  return trace;
}`;
}

/** The module that brings a page the slips' traces: it runs before anything of the page asks for one. */
export function slipTraces(): string {
  return `import { unpackFrom } from '/src/lib/example/pieces.ts';
import { addTraces, traceUnder } from '/src/lib/example/traces.ts';
for (const [name, pieces] of ${JSON.stringify(piecesByName())})
  addTraces({ [name]: unpackFrom(traceUnder(undefined), pieces) });`;
}

/** For Vite: pages get the traces that chapters name, not what makes them. */
export const tracesOfPages = {
  name: 'traces-of-pages',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  load(id: string) {
    const file = id.split('?')[0] ?? '';
    if (file.endsWith('/lib/example/traces.ts')) return packedTraces();
    return file.endsWith('/live/traces/slip-traces.ts') ? slipTraces() : undefined;
  },
} as const;
