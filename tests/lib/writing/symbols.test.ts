import { describe, expect, test } from 'vitest';
import { articleShape } from '../../../src/lib/example/article.ts';
import { entry } from '../../../src/lib/trace/entry.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import * as tex from '../../../src/lib/writing/symbol-tex.ts';
import * as written from '../../../src/lib/writing/symbols.ts';
import { expectRangeError, tracePolicies } from '../helpers.ts';

const english = { updated: 'new', via: 'via' };
const chinese = { updated: '新', via: '经' };

const tracesOf = (policy: (typeof tracePolicies)[number]) =>
  [articleShape, { inputs: 3, hidden: 4, outputs: 3 }].map((shape) => traceOf(shape, policy));
const traces = tracePolicies.flatMap(tracesOf);
const idsOf = (policy: (typeof tracePolicies)[number]) =>
  tracesOf(policy).flatMap((trace) => trace.map(({ id }) => id));
const ids = [...new Set(tracePolicies.flatMap(idsOf))];

/** The entry of that id in the first trace that has one, and the trace. */
const byId = new Map(
  traces.toReversed().flatMap((trace) => {
    const entries = new Map(trace.map((entry) => [entry.id, entry]));
    return trace.map((entry) => [entry.id, { entry, entries }] as const);
  }),
);
const reading =
  (write: typeof tex.symbolTex) =>
  (id: string, words = english) => {
    const { entry, entries } = byId.get(id) as NonNullable<ReturnType<typeof byId.get>>;
    return write(entry, entries, words);
  };
const [symbolTex, symbolHtml, symbolText] = [tex.symbolTex, written.symbolHtml, written.symbolText].map(
  reading,
) as [ReturnType<typeof reading>, ReturnType<typeof reading>, ReturnType<typeof reading>];
const kindOf = (id: string) => byId.get(id)?.entry.kind;

describe('a symbol', () => {
  test.each([
    ['a11', 'a11', 'a_{11}'],
    ['c1_2', 'c1,2', 'c_{1,2}'],
    ['rho', 'ρ', String.raw`\rho`],
    ['E', 'E', 'E'],
    ['b12_new', 'b12 new', String.raw`b_{12}^{\text{new}}`],
    ['h1_after', 'h1 new', String.raw`h_{1}^{\text{new}}`],
    ['E_after', 'E new', String.raw`E^{\text{new}}`],
    ['zh1', 'zh1', 'z_{h_{1}}'],
    ['dE_da11', '∂E/∂a11', String.raw`\frac{\partial E}{\partial a_{11}}`],
    ['dE_dzy2', '∂E/∂zy2', String.raw`\frac{\partial E}{\partial z_{y_{2}}}`],
    ['dh1_dzh1', 'σ′(zh1)', String.raw`\sigma'(z_{h_{1}})`],
    ['dE_dy1_h2', '∂E/∂y1 via h2', String.raw`{\frac{\partial E}{\partial y_{1}}}^{\text{via }h_{2}}`],
    [
      'dE_dc1_y1_h2',
      '∂E/∂c1 via h2, y1',
      String.raw`{\frac{\partial E}{\partial c_{1}}}^{\text{via }h_{2},\,y_{1}}`,
    ],
  ])('of %s is %s in text', (id, text, tex) => {
    expect(symbolText(id)).toBe(text);
    expect(symbolTex(id)).toBe(tex);
  });

  test('has its index low and its letter slanted in HTML', () => {
    expect(symbolHtml('a11')).toBe('<var>a</var><sub>11</sub>');
    expect(symbolHtml('a11_new')).toBe('<var>a</var><sub>11</sub><sup>new</sup>');
    expect(symbolHtml('dE_da11')).toBe('<var>∂E</var>/<var>∂</var><var>a</var><sub>11</sub>');
    expect(symbolHtml('dE_dy1_h2')).toBe(
      '<var>∂E</var>/<var>∂</var><var>y</var><sub>1</sub><sup>via h2</sup>',
    );
  });

  test('after the step is marked in the language of the reader', () => {
    expect(symbolText('a11_new', chinese)).toBe('a11 新');
    expect(symbolTex('a11_new', chinese)).toBe(String.raw`a_{11}^{\text{新}}`);
    expect(symbolHtml('zy1_after', chinese)).toContain('<sup>新</sup>');
  });

  test('of what comes back one way says which in the language of the reader', () => {
    expect(symbolText('dE_dy1_h2', chinese)).toBe('∂E/∂y1 经 h2');
    expect(symbolTex('dE_dy1_h2', chinese)).toContain(String.raw`^{\text{经 }h_{2}}`);
    expect(symbolHtml('dE_dy1_h2', chinese)).toContain('<sup>经 h2</sup>');
  });

  test.each(tracePolicies)('is no other quantity’s: $loss, biases $biases, $hidden weights', (policy) => {
    for (const symbol of [symbolText, symbolHtml, symbolTex]) {
      const names = new Set(idsOf(policy));
      expect(new Set([...names].map((id) => symbol(id))).size).toBe(names.size);
    }
  });

  test('closes what it opens and leaves no id showing', () => {
    for (const id of ids) {
      const open: string[] = [];
      for (const [, slash, tag = ''] of symbolHtml(id).matchAll(/<(\/?)(\w+)>/g)) {
        if (slash) expect(open.pop(), id).toBe(tag);
        else open.push(tag);
      }
      expect(open, id).toEqual([]);
      expect(symbolText(id), id).not.toMatch(/[_<>]|dE|rho|after/);
      expect([...symbolTex(id)].filter((c) => c === '{')).toHaveLength(
        [...symbolTex(id)].filter((c) => c === '}').length,
      );
    }
  });
});

describe('the kind of a quantity', () => {
  test.each([
    ['value', ['x1', 'y2', 'h1', 'zy1', 'zh2', 'h1_after', 'dh1_dzh1', 'dy2_dzy2']],
    ['parameter', ['a11', 'b22', 'c1', 'c2', 'c1_2', 'a11_new', 'c2_new']],
    ['target', ['t1', 't2']],
    ['error', ['e1', 'e2', 'E', 'E_after', 'e1_after']],
    ['gradient', ['dE_dh1', 'dE_da11', 'dE_dc1', 'dE_dc1_y1_h1', 'dE_dy1_h2', 'dE_dzy1']],
    ['rate', ['rho']],
  ] as const)('%s', (kind, of) => {
    expect(of.map(kindOf)).toEqual(of.map(() => kind));
  });
});

test('an aside has no symbol', () => {
  const aside = entry({ id: 'minus', op: 'opposite', inputs: ['E'] }, { role: 'aside', phase: 'backward' });
  expectRangeError(
    () => written.symbolText(aside, new Map(), english),
    'letterOf needs a quantity with a letter, got "minus"',
  );
});
