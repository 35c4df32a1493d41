import { describe, expect, test } from 'vitest';
import { runExample } from './run-example.ts';
import { differenceFrom } from './stated.ts';

describe('what an example states', () => {
  test.each<[string, unknown]>([
    ['0.5', 0.5],
    ['0.3', 0.1 + 0.2],
    ['0.731…', 0.7310585786300049],
    ['-0.731…', -0.7310585786300049],
    ['5.91…e-16', 5.9149e-16],
    ['[1, 2]', Float64Array.of(1, 2)],
    ['[1, [2, …]]', [1, [2, 3, 4]]],
    ['{ a: 1, … }', { a: 1, b: 2 }],
    ["{ 'a-b': [], c: 'd\\'e' }", { 'a-b': [], c: "d'e" }],
    ['NaN', Number.NaN],
    ['undefined', undefined],
  ])('%s is so', (stated, value) => {
    expect(differenceFrom(stated, value)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['0.5', 0.5000001],
    ['3', 3.4],
    ['0.731…', 0.732],
    ['0.731…', 0.7309999],
    ['0.731…', -0.7310585786300049],
    ['[1, 2]', [1]],
    ['[1, 2]', [1, 2, 3]],
    ['[1, [2, …]]', [1, [3]]],
    ['{ a: 1 }', { a: 1, b: 2 }],
    ['{ a: 1, … }', { a: 2, b: 2 }],
    ["'a'", 'b'],
    ['true', 1],
    ['0', undefined],
  ])('%s is not so of another value', (stated, value) => {
    expect(differenceFrom(stated, value)).toMatch(/^it/);
  });

  test('what cannot be read is an error, and no example without a result passes', () => {
    expect(() => differenceFrom('about 1', 1)).toThrow('states nothing that can be read');
    expect(() => differenceFrom('1 or so', 1)).toThrow('states nothing that can be read');
    expect(() => runExample('sigmoid(0)')).toThrow('needs a result');
  });

  test('every line with a result is held, and an error is one', () => {
    const ran = runExample(
      'const z = 0;\nsigmoid(z) // 0.5\nsigmoid(z) // 0.4\nlogit(2) // throws RangeError\nlogit(0.5) // throws RangeError',
    );
    expect(ran.map(({ difference }) => difference)).toEqual([
      undefined,
      'it is 0.5',
      undefined,
      'it throws nothing',
    ]);
  });
});
