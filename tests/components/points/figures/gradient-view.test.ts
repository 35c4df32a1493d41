import { expect, test } from 'vitest';
import {
  firstSetting,
  frame,
  gradientView,
} from '../../../../src/components/points/figures/gradient-view.ts';

const placesOf = (line: string) =>
  line.split(',').map((place) => place.split(' ').map(Number) as [number, number]);
const sizeOf = (text: string) => {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = [...text].map((c) => (raised.includes(c) ? String(raised.indexOf(c)) : c)).join('');
  return Number(plain.replaceAll(/[−⁻]/g, '-').replace(/\s*[·×]\s*10/, 'e'));
};

test('as built: ten layers of sigmoids vanish, and no curve leaves the frame', () => {
  const { curves } = gradientView(firstSetting);
  expect(curves.map(({ activation }) => activation)).toEqual(['sigmoid', 'tanh', 'relu']);
  expect(curves[0]?.row[3]).toBe('vanishes');
  for (const { line } of curves) {
    const places = placesOf(line);
    expect(places).toHaveLength(11);
    expect([places[0]?.[0], places.at(-1)?.[0]]).toEqual([frame.left, frame.right]);
    for (const [, y] of places) {
      expect(y).toBeGreaterThanOrEqual(frame.upper);
      expect(y).toBeLessThanOrEqual(frame.lower);
    }
  }
});

test('a larger gradient stands higher, ten times as large by as much everywhere', () => {
  const { curves, ticks } = gradientView(firstSetting);
  const [one, two] = ticks as [(typeof ticks)[number], (typeof ticks)[number]];
  const powers = ticks.map(({ power }) => Number(power.replace('−', '-')));
  const decade = (two.y - one.y) / ((powers[0] as number) - (powers[1] as number));
  expect(decade).toBeGreaterThan(0);
  for (const [i, { y }] of ticks.entries())
    expect(y).toBeCloseTo(one.y + decade * ((powers[0] as number) - (powers[i] as number)), 9);
  for (const { line, row } of curves) {
    const places = placesOf(line);
    for (const [text, place] of [
      [row[1], places[0]],
      [row[2], places.at(-1)],
    ] as const) {
      const wanted = one.y + decade * ((powers[0] as number) - Math.log10(sizeOf(text)));
      // two digits of the size, and whole units of the drawing
      expect(Math.abs((place?.[1] ?? 0) - wanted)).toBeLessThan(1.5);
    }
  }
});

test('large weights explode, one layer lets the gradient arrive, none lets it vanish', () => {
  const large = gradientView({ layers: 10, how: 'normal', deviation: 10, seed: 0 });
  expect(large.curves.at(-1)?.row[3]).toBe('explodes');
  const shallow = gradientView({ ...firstSetting, layers: 1 });
  expect(shallow.curves.map(({ row }) => row[3])).toEqual(['arrives', 'arrives', 'arrives']);
  const none = gradientView({ layers: 3, how: 'normal', deviation: 0, seed: 0 });
  for (const { line, row } of none.curves) {
    expect(row[3]).toBe('vanishes');
    expect(placesOf(line)[0]?.[1]).toBe(frame.lower);
  }
});

test('names stand a line of text apart', () => {
  for (let seed = 0; seed < 20; seed++) {
    const heights = gradientView({ ...firstSetting, layers: 2, seed }).curves.map(({ y }) => y);
    heights.sort((a, b) => a - b);
    for (const [i, y] of heights.entries())
      if (i > 0) expect(y - (heights[i - 1] as number)).toBeGreaterThanOrEqual(20 - 1e-9);
  }
});
