import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified } from '../../../src/components/drawing/simplified.ts';
import { check } from '../../lib/helpers.ts';

type Place = readonly [number, number];

test('what is straight keeps its ends, and a bend its corner', () => {
  const straight = Array.from({ length: 50 }, (_, i): Place => [i, 2 * i]);
  expect(simplified(straight)).toEqual([
    [0, 0],
    [49, 98],
  ]);
  const bent = [...straight, ...Array.from({ length: 20 }, (_, i): Place => [50 + i, 98])];
  expect(simplified(bent)).toEqual([
    [0, 0],
    [49, 98],
    [69, 98],
  ]);
  expect(simplified([])).toEqual([]);
});

test('what turns back on itself keeps where it turned', () => {
  const there: Place[] = [
    [0, 0],
    [10, 0],
    [0, 0],
  ];
  expect(simplified(there)).toEqual(there);
});

/** How far a place lies from a piece of a straight line, tried at a thousand places of it. */
const distance = ([x, y]: Place, [ax, ay]: Place, [bx, by]: Place) =>
  Math.min(
    ...Array.from({ length: 1001 }, (_, i) =>
      Math.hypot(x - ax - ((bx - ax) * i) / 1000, y - ay - ((by - ay) * i) / 1000),
    ),
  );

test('no place that is left out lies a quarter of a unit off the line that is drawn', () => {
  const step = fc.tuple(
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  check(fc.array(step, { minLength: 3, maxLength: 40 }), (steps) => {
    let at: Place = [0, 0];
    const line = steps.map(([dx, dy]) => {
      at = [at[0] + dx, at[1] + dy];
      return at;
    });
    const kept = simplified(line);
    expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
    let piece = 0;
    for (const place of line) {
      if (place === kept[piece + 1] && piece + 2 < kept.length) piece++;
      expect(distance(place, kept[piece] as Place, kept[piece + 1] as Place)).toBeLessThan(0.26);
    }
  });
});
