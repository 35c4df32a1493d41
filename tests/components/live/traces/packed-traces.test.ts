import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packedTraces, slipTraces } from '../../../../src/components/live/traces/packed-traces.ts';
import { chaptersWithSlips } from '../../../../src/components/live/traces/slips-named.ts';
import * as packed from '../../../../src/lib/example/packed.ts';
import * as pieces from '../../../../src/lib/example/pieces.ts';
import * as made from '../../../../src/lib/example/traces.ts';

const slugs = readdirSync('src/pages').flatMap((file) =>
  file.endsWith('.mdx') && file !== 'index.mdx' ? [file.slice(0, -4)] : [],
);

const parts = { ...packed, ...pieces };

/** The module as a page has it, with the slips' traces or without. */
function ofPage(withSlips: boolean): typeof made {
  const asScript = (text: string) => text.replace(/^import .*$/gm, '').replaceAll('export ', '');
  const text = asScript(packedTraces()) + (withSlips ? asScript(slipTraces()) : '');
  const names = Object.keys(made).join(', ');
  return new Function(...Object.keys(parts), `${text}\nreturn { ${names} };`)(...Object.values(parts));
}

test('a page has the same traces under the same names as the library makes', () => {
  const page = ofPage(true);
  expect(new Set(page.variationNames)).toEqual(new Set(made.variationNames));
  for (const name of [undefined, ...made.variationNames]) {
    expect(page.traceUnder(name), name).toEqual(made.traceUnder(name));
    expect(page.otherwise(name), name).toEqual(made.otherwise(name));
  }
  expect(page.isVariation('no-slope')).toBe(true);
  expect(page.isVariation('toString')).toBe(false);
});

test('a page without them has the other traces, and says so of these', () => {
  const page = ofPage(false);
  expect(page.traceUnder(undefined)).toEqual(made.traceUnder(undefined));
  expect(page.traceUnder('rate-huge')).toEqual(made.traceUnder('rate-huge'));
  expect(() => page.traceUnder('no-slope')).toThrow('no-slope');
});

test.each(slugs)('/%s/ is given the traces of slips if it names any', (slug) => {
  const own = [
    `pages/${slug}.mdx`,
    `components/chapters/${slug}.ts`,
    `components/chapters/claims/${slug}.ts`,
  ];
  const text = own
    .map((file) => (existsSync(`src/${file}`) ? readFileSync(`src/${file}`, 'utf8') : ''))
    .join('\n');
  const slips = made.variationNames.filter(hasOwnTrace);
  const named = slips.filter((name) => new RegExp(`[~'"]${name}\\b(?!-)`).test(text));
  expect(chaptersWithSlips.has(slug), named.join(', ')).toBe(named.length > 0);
});

/** Whether its trace is another one than the article's. */
function hasOwnTrace(name: (typeof made.variationNames)[number]): boolean {
  return packed.pack(made.traceUnder(name)) !== packed.pack(made.traceUnder(undefined));
}

test('a trace that shares nothing with another one is packed whole', () => {
  const base = made.traceUnder('biases-per-neuron');
  const other = [...made.traceUnder(undefined)].reverse();
  expect(pieces.unpackFrom(base, pieces.packFrom(base, other))).toEqual(other);
});
