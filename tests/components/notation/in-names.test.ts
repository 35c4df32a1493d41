import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deltaIn, inNames, nameIn } from '../../../src/components/notation/in-names.ts';
import { formulaTex } from '../../../src/components/quantity/formulas.ts';
import { renderTex } from '../../../src/components/quantity/katex.ts';
import { type Convention, conventions, usualOf } from '../../../src/lib/audit/naming/convention.ts';

/** The TeX that stands beside a formula on its page. */
function besideIt(tex: string): string {
  const html = renderTex(tex, { display: true });
  const [, beside = ''] =
    /<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>/.exec(html) ?? [];
  return beside.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

const plain = (html: string) =>
  html
    .replace(/<sup>(.*?)<\/sup>/g, '^$1')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&emsp;', '|')
    .replace(/\s+/g, ' ');

const written = (tex: string, names: Convention) =>
  inNames(besideIt(tex), names)?.map((row) => row.map(plain));

const flat = usualOf('flat');
const matrix = usualOf('matrix');

describe('a formula in another notation', () => {
  test('the chain rule of the last weight, in Mazur’s names and in matrices', () => {
    const tex = String.raw`\q{dE_db22} = \q{dE_dh2} \cdot \grad{\frac{\partial \q{h2}}{\partial \q{zh2}}} \cdot \grad{\frac{\partial \q{zh2}}{\partial \q{b22}}}`;
    expect(written(tex, flat)).toEqual([['∂E/∂w8 = ∂E/∂outo2 · ∂outo2/∂neto2 · ∂neto2/∂w8']]);
    expect(written(tex, matrix)).toEqual([['∂E/∂w^(2)22 = ∂E/∂a^(2)2 · ∂a^(2)2/∂z^(2)2 · ∂z^(2)2/∂w^(2)22']]);
  });

  test('the order of the indices follows the reader', () => {
    const tex = String.raw`\q{zh1} = \q{y1}\,\q{b11} + \q{y2}\,\q{b21} + \q{c2}`;
    expect(written(tex, matrix)).toEqual([['z^(2)1 = a^(1)1 · w^(2)11 + a^(1)2 · w^(2)12 + b^(2)']]);
    expect(written(tex, { ...matrix, order: 'from-to' })).toEqual([
      ['z^(2)1 = a^(1)1 · w^(2)11 + a^(1)2 · w^(2)21 + b^(2)'],
    ]);
    expect(written(tex, { ...matrix, base: 0 })).toEqual([
      ['z^(2)0 = a^(1)0 · w^(2)00 + a^(1)1 · w^(2)01 + b^(2)'],
    ]);
  });

  test('δ is a letter where the notation has it, with the sign that it has there', () => {
    const tex = String.raw`\deltaof{dE_dzh1} = \q{dE_dzh1}`;
    expect(written(tex, matrix)).toEqual([['δ^(2)1 = ∂E/∂z^(2)1']]);
    expect(written(tex, { ...matrix, delta: -1 })).toEqual([['−δ^(2)1 = ∂E/∂z^(2)1']]);
    const sum = String.raw`\begin{aligned} \Delta \q{E} &\approx \deltaof{dE_dzh1} \, \Delta \q{zh1} + \deltaof{dE_dzh2} \, \Delta \q{zh2} \\[1ex] &= \left(\deltaof{dE_dzh1} + \deltaof{dE_dzh2}\right) \Delta \q{c2} \end{aligned}`;
    expect(written(sum, matrix)).toEqual([
      ['ΔE', '≈ δ^(2)1 · Δz^(2)1 + δ^(2)2 · Δz^(2)2'],
      ['', '= (δ^(2)1 + δ^(2)2) Δb^(2)'],
    ]);
    expect(written(sum, { ...matrix, delta: -1 })).toEqual([
      ['ΔE', '≈ (−δ^(2)1) · Δz^(2)1 + (−δ^(2)2) · Δz^(2)2'],
      ['', '= ((−δ^(2)1) + (−δ^(2)2)) Δb^(2)'],
    ]);
  });

  test('a power stands behind parentheses where its base has something high beside it', () => {
    expect(written(String.raw`\q{y1}^2 + \left(\q{t1} - \q{h1}\right)^2 \cdot (-1)`, matrix)).toEqual([
      ['(a^(1)1)^2 + (y1 − a^(2)1)^2 · (−1)'],
    ]);
  });

  test('a notation without a name for a part says so: it never borrows one', () => {
    expect(nameIn('c2', usualOf('nodes'))).toBeUndefined();
    expect(written(String.raw`\q{zh1} = \q{c2}`, usualOf('nodes'))).toBeUndefined();
    expect(deltaIn('dE_dzh1', usualOf('lists'))).toBeUndefined();
    // What is called the same there has a name.
    expect(nameIn('x1', usualOf('textbook'))).toBe('x1');
    expect(nameIn('E', matrix)).toBe('E');
  });

  test('a name is the other notation’s own: the hidden values of a textbook are z, its outputs y', () => {
    expect(written(String.raw`\q{y2} \cdot \q{h2}`, usualOf('textbook'))).toEqual([['z2 · y2']]);
  });
});

/** `[['a'], ['b']]` as an attribute of a page has it. */
const listIn = (text: string | undefined) => text && JSON.parse(text.replaceAll("'", '"'));

describe('every displayed formula with quantities', () => {
  const sources = globSync('src/pages/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const typed = sources.flatMap((source) =>
    [...source.matchAll(/\$\$([\s\S]*?)\$\$/g)]
      .map(([, tex = '']) => tex.trim())
      .filter((tex) => /\\(q|deltaof)\{/.test(tex)),
  );
  const derived = sources.flatMap((source) =>
    [...source.matchAll(/<Formula of="(\w+)"(?: expand=\{(.*?)\})?(?: steps=\{(.*?)\})? \/>/g)].map(
      ([, of = '', expand, steps]) => formulaTex(of, listIn(steps) ?? [listIn(expand) ?? []]),
    ),
  );
  const formulas = [...typed, ...derived];

  test('is found', () => {
    expect(typed.length).toBeGreaterThan(8);
    expect(derived.length).toBe(sources.join().split('<Formula ').length - 1);
  });

  test.each(formulas)('%s can be read under each of the conventions', (tex) => {
    const beside = besideIt(tex);
    for (const names of conventions) expect(() => inNames(beside, names)).not.toThrow();
    // A notation may lack the terms of the error, as this one does; everything else it has.
    expect(inNames(beside, matrix) === undefined).toBe(/q=e[12],/.test(beside));
  });

  test.each(formulas)('%s has no letter of this book’s that would stand beside the reader’s', (tex) => {
    expect(tex.replace(/\\(q|deltaof)\{\w+\}/g, '')).not.toMatch(
      /\\(val|par|tgt)\{|\\rho|\\delta|[abchtxyz]_|_\{?[hy]/,
    );
  });
});
