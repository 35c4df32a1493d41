import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutListing, withFlowingDoc } from '../../../src/components/listing/cut-listing.ts';

const sources = {
  'a.ts': `import { b } from './b.ts';

/** Not for showing. */
function helper() {}

/**
 * Doubles.
 */
export function double(x: number): number {
  return 2 * x; // σ, to count letters and not bytes
}

/** Overloaded. */
export function half(x: number): number;
export function half(x: string): string;
/** The one with a body. */
export function half(x: unknown): unknown {
  return x;
}

/** A remark on nothing. */

// between
export const rate = 0.5;
export interface Layer {
  readonly size: number;
}
/** Either. */
export type Either = 1 | 2;
export { b };
`,
  'b.ts': 'export const b = 1;\nexport const rates = [1];\nexport class Pass {}\n',
  'c.ts': 'export const twin = 1;\nexport type Same = 1;\nexport const Same = 1;\n',
  'd.ts': 'export const twin = 2;\n',
};

const code = (name: string) => cutListing(sources, name).code;

describe('an export cut out by name', () => {
  test('a function with its doc comment, letter for letter', () => {
    expect(cutListing(sources, 'double')).toEqual({
      file: 'a.ts',
      line: 6,
      code: '/**\n * Doubles.\n */\nexport function double(x: number): number {\n  return 2 * x; // σ, to count letters and not bytes\n}',
    });
  });

  test('of overloads the one with a body', () => {
    expect(code('half')).toBe(
      '/** The one with a body. */\nexport function half(x: unknown): unknown {\n  return x;\n}',
    );
  });

  test('a constant, without a comment that is not its own', () => {
    expect(code('rate')).toBe('export const rate = 0.5;');
  });

  test('an interface, a type, a class', () => {
    expect(code('Layer')).toBe('export interface Layer {\n  readonly size: number;\n}');
    expect(code('Either')).toBe('/** Either. */\nexport type Either = 1 | 2;');
    expect(code('Pass')).toBe('export class Pass {}');
  });

  test('where it is declared, not where it is passed on', () => {
    expect(cutListing(sources, 'b').file).toBe('b.ts');
  });

  test.each(['helper', 'missing', 'rat', ''])('no export called %j', (name) => {
    expect(() => cutListing(sources, name)).toThrow(`none is called ${name}`);
  });

  test('a name that two things go by', () => {
    expect(() => cutListing(sources, 'twin')).toThrow('could be any of c.ts, d.ts');
    expect(() => cutListing(sources, 'Same')).toThrow('could be any of c.ts, c.ts');
  });

  test('every name that a chapter lists, from the library as it is', () => {
    const library = Object.fromEntries(
      globSync('src/lib/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')]),
    );
    const chapters = globSync('src/pages/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
    const names = chapters.flatMap((text) =>
      [...text.matchAll(/<Listing of="(\w+)"/g)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(cutListing(library, name).code).toMatch(new RegExp(`export function ${name}[(<]`));
  });
});

describe('a doc comment for a column of any width', () => {
  test('has a sentence or a tag on each line, and the code as it was', () => {
    const code = [
      '/**',
      ' * The way back, layer by',
      ' * layer - to the input.',
      ' * @param pass     what was',
      ' *                 kept',
      ' * @param targets  one an output',
      ' * - a point',
      ' *',
      ' * A new beginning.',
      ' */',
      'export const a = 1 *',
      '  2;',
    ].join('\n');
    expect(withFlowingDoc(code)).toBe(
      [
        '/**',
        ' * The way back, layer by layer - to the input.',
        ' * @param pass  what was kept',
        ' * @param targets  one an output',
        ' * - a point',
        ' *',
        ' * A new beginning.',
        ' */',
        'export const a = 1 *',
        '  2;',
      ].join('\n'),
    );
  });

  test('has no example, wherever it stands', () => {
    const doc = (...lines: string[]) =>
      `/**\n * Doubles.\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
    const code = 'export const a = 1;';
    for (const lines of [['@example a // 1'], ['@example', 'const b = a;', 'b // 1']])
      expect(withFlowingDoc(doc(...lines, '@throws never') + code)).toBe(doc('@throws never') + code);
    expect(withFlowingDoc(doc('@returns it', '@example a // 1') + code)).toBe(doc('@returns it') + code);
  });

  test('leaves one line alone, and code without any', () => {
    for (const code of ['/** Doubles. */\nexport const a = 1;', 'export const a = 1;'])
      expect(withFlowingDoc(code)).toBe(code);
  });
});
