import { expect, test } from 'vitest';
import { drawChart } from '../../../src/components/cells/plot.ts';
import { chartOf } from '../../../src/sandbox/chart.ts';
import { linesOf } from '../drawing/places.ts';

/** Every line or mark of a series, with its colour. */
const seriesOf = (svg: string) =>
  [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke="(var\(--\w+\))"/g)].map(([, path = '', colour = '']) => ({
    path,
    colour,
  }));
const texts = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" (?:dy|text-anchor)[^>]*>([^<]*)/g)].map(
    ([, x, y, text]) => ({
      x: Number(x),
      y: Number(y),
      text,
    }),
  );

// 560 by 298 units; 494 across, from 52 to 546, and 242 up, from 254 to 12, where there is neither title nor name
const x = [0, 1, 4];
const y = [0, 10, 5];

test('numbers go to the right and upwards', () => {
  const [{ path } = { path: '' }, ...more] = seriesOf(drawChart(chartOf({ x, y })));
  expect(more).toEqual([]);
  expect(linesOf(path)).toEqual([
    [
      [52, 254],
      [175.5, 12],
      [546, 133],
    ],
  ]);
});

test('points stand where a line would have its corners', () => {
  const [{ path } = { path: '' }] = seriesOf(drawChart(chartOf({ x, y, kind: 'points' })));
  expect([...path.matchAll(/M([\d.]+) ([\d.]+)m/g)].map(([, px, py]) => [Number(px), Number(py)])).toEqual([
    [52, 254],
    [175.5, 12],
    [546, 133],
  ]);
});

test('the numbers on its axes stand where they lie', () => {
  const all = texts(drawChart(chartOf({ x, y })));
  const below = new Map(all.filter((one) => one.y === 271).map((one) => [one.text, one.x]));
  const beside = new Map(all.filter((one) => one.x === 44).map((one) => [one.text, one.y]));
  expect([...['0.0', '1.0', '4.0']].map((text) => below.get(text))).toEqual([52, 175.5, 546]);
  expect([...['0', '4', '10']].map((text) => beside.get(text))).toEqual([254, 157.2, 12]);
});

test('each series is named in its own colour', () => {
  const svg = drawChart(chartOf({ y: { low: [0, 0], high: [10, 10] } }));
  const colourOf = new Map(
    [...svg.matchAll(/<tspan fill="(var\(--\w+\))"[^>]*>[^<]* (\w+)</g)].map(([, colour, name]) => [
      name,
      colour,
    ]),
  );
  const [low, high] = seriesOf(svg).map(({ path, colour }) => ({
    colour,
    y: linesOf(path)[0]?.[0]?.[1] ?? 0,
  }));
  expect(low?.y).toBeGreaterThan(high?.y ?? 0);
  expect([low?.colour, high?.colour]).toEqual([colourOf.get('low'), colourOf.get('high')]);
  expect(low?.colour).not.toBe(high?.colour);
});
