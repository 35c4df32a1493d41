import { describe, expect, test } from 'vitest';
import { placeInSource, stripTypes } from '../../../src/sandbox/clerk/strip-types.ts';

function stripped(source: string) {
  const result = stripTypes(source);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

/** Where a word stands, from 1. */
function placeOf(text: string, word: string) {
  const at = text.indexOf(word);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

test('types go, lines stay', () => {
  const source =
    'interface A {\n  a: number;\n}\nconst a: A = { a: 1 } satisfies A;\nconsole.log(a.a as number);';
  const { code } = stripped(source);
  expect(code).not.toMatch(/interface|satisfies|number/);
  expect(placeOf(code, 'console').line).toBe(5);
});

test('a place leads back to the word in the source, past types and imports', () => {
  const source =
    "import { forward, type Network } from 'backprop';\nconst n: Network = make<Network>(1 as number, boom);\nexport const f = (x: number, y?: string): number => forward(x, bang);";
  const { code, map } = stripped(source);
  for (const word of ['boom', 'bang', 'make']) {
    expect(placeInSource(map, placeOf(code, word)), word).toEqual(placeOf(source, word));
  }
});

test('a place beyond the code leads nowhere', () => {
  expect(placeInSource(stripped('let a = 1;').map, { line: 9, column: 1 })).toBeUndefined();
  expect(placeInSource(stripped('let a = 1;').map, { line: -4, column: 1 })).toBeUndefined();
});

describe('what is no TypeScript is told with its place', () => {
  test.each([
    ['const x = ;', 1, 11],
    ['let a = 1;\nconst b = (2 +;', 2, 15],
    ['console.log("abc);', 1, 13],
    ['if (true) {\n  f(\n}', 3, 1],
  ])('%j', (source, line, column) => {
    const result = stripTypes(source);
    expect(result).toMatchObject({ place: { line, column } });
    expect('problem' in result && result.problem).toMatch(/^[A-Z][^:(]*$/);
  });
});
