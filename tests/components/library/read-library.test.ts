import { describe, expect, test } from 'vitest';
import { lineHtml, proseHtml } from '../../../src/components/library/doc-html.ts';
import { readLibrary } from '../../../src/components/library/read-library.ts';
import { signatureOf } from '../../../src/components/library/signature.ts';

const sources = {
  'index.ts': "// first\nexport * from './one/a.ts';\nexport * from './two/b.ts';\n",
  'one/a.ts': `import { b } from '../two/b.ts';

/**
 * Doubles, and
 * says so.
 *
 * Twice.
 * @param x  what is
 *   doubled
 * @returns 2x
 * @throws RangeError if x is none
 * @throws TypeError never
 * @example
 * const y = 1;
 * double(y) // 2
 */
export function double(
  x: number,
): number {
  return 2 * x;
}

/**
 * For the book.
 * @internal
 */
export const inside = 1;
export const bare = [b];
function helper() {}
`,
  'two/b.ts': "export type { Kind } from './kinds.ts';\n/** B. */\nexport const b: number = 1;\n",
  'two/kinds.ts': "/** Either. */\nexport type Kind = 'a' | 'b';\nexport type Other = 1;\n",
};

describe('a library, read from its sources', () => {
  const read = readLibrary(sources);

  test('has what its list leads to, in order, and nothing else', () => {
    expect(read.map(({ name, room, file, line }) => [name, room, file, line])).toEqual([
      ['double', 'one', 'one/a.ts', 17],
      ['inside', 'one', 'one/a.ts', 27],
      ['bare', 'one', 'one/a.ts', 28],
      ['b', 'two', 'two/b.ts', 3],
      ['Kind', 'two', 'two/kinds.ts', 2],
    ]);
  });

  test('a doc comment is taken apart', () => {
    expect(read[0]?.doc).toEqual({
      prose: 'Doubles, and\nsays so.\n\nTwice.',
      params: [{ name: 'x', text: 'what is doubled' }],
      returns: '2x',
      throws: ['RangeError if x is none', 'TypeError never'],
      examples: ['const y = 1;\ndouble(y) // 2'],
      isInternal: false,
    });
    expect(read[1]?.doc.isInternal).toBe(true);
    expect(read[2]?.doc).toMatchObject({ prose: '', examples: [], throws: [] });
  });

  test('a list that leads nowhere is an error', () => {
    expect(() => readLibrary({ 'index.ts': "export * from './a.ts';" })).toThrow('no file a.ts');
  });
});

describe('a signature', () => {
  test.each([
    ['export function f(x: number): number { return x; }', 'function', 'function f(x: number): number'],
    ['export function* f(): Generator<1> { yield 1; }', 'function', 'function* f(): Generator<1>'],
    ['export const f = (x: number): Rule => (y) => x < y;', 'function', 'const f = (x: number): Rule => …'],
    ['export const f: number = 3;', 'constant', 'const f: number'],
    ['export const f = 3;', 'constant', 'const f = 3'],
    ['export const f = Object.keys(o) as Id[];', 'constant', 'const f: Id[]'],
    ['export type f = 1 | 2;', 'type', 'type f = 1 | 2;'],
    [
      'export interface f {\n  /**\n   * What\n   * it is.\n   */\n  readonly a: 1;\n}',
      'type',
      'interface f {\n  /** What it is. */\n  readonly a: 1;\n}',
    ],
    [
      'export class f {\n  a = 1;\n\n  /** Adds. */\n  plus(b: number): f {\n    return this;\n  }\n}',
      'class',
      'class f {\n  a = 1;\n  /** Adds. */\n  plus(b: number): f;\n}',
    ],
  ])('of %j', (code, kind, text) => {
    expect(signatureOf(`/** A doc. */\n${code}`, 'f')).toEqual({ kind, text });
  });

  test('of a long value names its keys, and what it is said to be', () => {
    const long = `'${'x'.repeat(300)}'`;
    const { text } = signatureOf(`export const f = { a: ${long}, 'b-c': 1 } as const satisfies Rules;`, 'f');
    expect(text).toBe("const f = { a, 'b-c' } as const satisfies Rules");
    expect(signatureOf(`export const f = [${long}] as const;`, 'f').text).toBe('const f = […] as const');
  });

  test('of what is no declaration of that name is an error', () => {
    expect(() => signatureOf('export const a = 1;', 'b')).toThrow('needs the declaration of b');
    expect(() => signatureOf('const a = 1;', 'a')).toThrow('needs the declaration of a');
  });
});

describe('what is said, as HTML', () => {
  const placeOf = (name: string) => (name === 'forward' ? '/library/network/#forward' : undefined);

  test('names are code, those of the library lead on, and signs of markup are text', () => {
    expect(lineHtml('as `forward`, a `<b>` & c', placeOf)).toBe(
      'as <a href="/library/network/#forward"><code>forward</code></a>, a <code>&#60;b&#62;</code> &#38; c',
    );
  });

  test('indices are low and powers of e are high, and names of files and code are left alone', () => {
    expect(lineHtml('Σ_i w_ij x_i, e^z_k / Σ e^−|z|, 1/(1 + e^−z)', placeOf)).toBe(
      'Σ<sub>i</sub> w<sub>ij</sub> x<sub>i</sub>, e<sup>z<sub>k</sub></sup> / Σ e<sup>−|z|</sup>, 1/(1 + e<sup>−z</sup>)',
    );
    expect(lineHtml('p_k(1 − p_k) + bias_j', placeOf)).toBe(
      'p<sub>k</sub>(1 − p<sub>k</sub>) + bias<sub>j</sub>',
    );
    for (const text of ['sklearn/a_b.py', 'a/_samples.py', 'init_gen', 'w3_21', 'ln(1 + e)'])
      expect(lineHtml(text, placeOf)).toBe(text);
    expect(lineHtml('`a_ij`', placeOf)).toBe('<code>a_ij</code>');
  });

  test('paragraphs and lists', () => {
    expect(proseHtml('One\nline.\n- a\n- b\n  more\n\nTwo.', placeOf)).toBe(
      '<p>One line.</p><ul><li>a</li><li>b more</li></ul><p>Two.</p>',
    );
  });
});
