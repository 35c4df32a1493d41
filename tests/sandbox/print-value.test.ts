import { describe, expect, test } from 'vitest';
import { printLine, printValue } from '../../src/sandbox/print-value.ts';

describe('single values', () => {
  test.each([
    ['a number as JavaScript writes it', 0.6935185165782775, '0.6935185165782775'],
    ['a tiny number', 2.03e-313, '2.03e-313'],
    ['minus zero', -0, '-0'],
    ['no number', Number.NaN, 'NaN'],
    ['infinity', -Infinity, '-Infinity'],
    ['a whole number without limit', 12n, '12n'],
    ['a string, bare', 'it’s', 'it’s'],
    ['true', true, 'true'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a function', function forward() {}, '[function forward]'],
    [
      'a nameless function',
      (
        () => () =>
          1
      )(),
      '[function]',
    ],
    ['a class', class Layer {}, '[class Layer]'],
    [
      'an error',
      new RangeError('forward needs 2 inputs, got 3 of them'),
      'RangeError: forward needs 2 inputs, got 3 of them',
    ],
    ['a pattern', /a+/g, '/a+/g'],
  ])('%s', (_, value, text) => {
    expect(printValue(value)).toBe(text);
  });

  test('several arguments stand on one line', () => {
    expect(printLine(['E', 0.5, [1, 2]])).toBe('E 0.5 [1, 2]');
  });

  test('below one another if one takes several lines', () => {
    expect(printLine([[[1], [2]], 3])).toBe('[[1],\n [2]]\n3');
  });
});

describe('lists', () => {
  test('one space after a comma; strings inside are quoted', () => {
    expect(printValue([1, 'a', [true, null]])).toBe("[1, 'a', [true, null]]");
    expect(printValue(["it's"])).toBe("['it\\'s']");
    expect(printValue([])).toBe('[]');
  });

  test('a typed array prints as the list it is', () => {
    expect(printValue(Float64Array.of(0.5, -1))).toBe('[0.5, -1]');
    expect(printValue(Uint8Array.of(0, 1))).toBe('[0, 1]');
  });

  test('a long one is filled line by line', () => {
    const lines = printValue(Array.from({ length: 60 }, (_, i) => i + 100)).split('\n');
    expect(lines.length).toBe(5);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines[0]).toMatch(/^\[100, 101,.*,$/);
    expect(lines[1]).toMatch(/^ \d{3},/);
    expect(lines.at(-1)).toMatch(/159\]$/);
  });

  test('of a very long one the first hundred, and how many more', () => {
    const text = printValue(new Float64Array(1200));
    expect(text).toMatch(/ 0,\n … 1100 more\]$/);
    expect(text.match(/\b0\b/g)).toHaveLength(100);
  });
});

describe('matrices', () => {
  test('one row a line, the points of a column below one another', () => {
    const matrix = [
      [1, 20.5],
      [-10.25, 3],
      [2.5e-7, 400],
    ];
    expect(printValue(matrix)).toBe(
      ['[[  1     ,  20.5],', ' [-10.25  ,   3],', ' [  2.5e-7, 400]]'].join('\n'),
    );
  });

  test('rows may be typed arrays and of different lengths', () => {
    expect(printValue([Float64Array.of(1, 2), [3]])).toBe('[[1, 2],\n [3]]');
  });

  test('a single row is a list in a list', () => {
    expect(printValue([[1, 2]])).toBe('[[1, 2]]');
  });

  test('of very many rows the first forty', () => {
    const lines = printValue(Array.from({ length: 1000 }, (_, i) => [i, i])).split('\n');
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe(' … 960 more]');
  });
});

describe('objects', () => {
  test('fields by name', () => {
    expect(printValue({ a: 1, 'b-c': 'x', d: { e: [] } })).toBe("{ a: 1, 'b-c': 'x', d: { e: [] } }");
    expect(printValue({})).toBe('{}');
    expect(printValue(Object.assign(Object.create(null), { a: 1 }))).toBe('{ a: 1 }');
  });

  test('one of a class says which', () => {
    class Layer {
      size = 2;
    }
    expect(printValue(new Layer())).toBe('Layer { size: 2 }');
  });

  test('with a matrix inside, a field a line', () => {
    const layer = {
      weights: [
        [1, 2],
        [3, 4],
      ],
      biases: [5],
    };
    expect(printValue(layer)).toBe('{\n  weights: [[1, 2],\n            [3, 4]],\n  biases: [5],\n}');
  });

  test('maps and sets', () => {
    expect(printValue(new Map([['E', 0.5]]))).toBe("Map { 'E' → 0.5 }");
    expect(printValue(new Set([1, 'a']))).toBe("Set { 1, 'a' }");
  });

  test('one that holds itself ends', () => {
    const ring: Record<string, unknown> = { a: 1 };
    ring.ring = ring;
    expect(printValue(ring)).toBe('{ a: 1, ring: [itself again] }');
    const twice = [1];
    expect(printValue({ a: twice, b: twice })).toBe('{ a: [1], b: [1] }');
  });

  test('one that goes on for ever is cut', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(printValue(deep)).toMatch(/\{…\}/);
  });

  test('one that throws when it is looked at', () => {
    const angry = {
      get a() {
        throw new Error('no');
      },
    };
    expect(printValue(angry)).toBe('[cannot be shown]');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(printValue(proxy)).toBe('[cannot be shown]');
    expect(printValue([1, angry])).toBe('[1, [cannot be shown]]');
  });
});
