import { describe, expect, test, vi } from 'vitest';
import { drawChart } from '../../src/components/cells/plot.ts';
import { chartOf, extentOf, mostPoints } from '../../src/sandbox/chart.ts';
import { describeChart, plot } from '../../src/sandbox/plot.ts';

describe('what plot is given', () => {
  test('numbers alone stand at 0, 1, 2, …', () => {
    expect(chartOf({ y: [5, 7] }).series).toEqual([
      {
        name: '',
        points: [
          [0, 5],
          [1, 7],
        ],
      },
    ]);
  });

  test('several series by name, flat typed lists too', () => {
    const chart = chartOf({ x: Float64Array.of(1, 2), y: { train: Float64Array.of(3, 4), test: [5, 6] } });
    expect(chart.series.map(({ name }) => name)).toEqual(['train', 'test']);
    expect(chart.series[1]?.points).toEqual([
      [1, 5],
      [2, 6],
    ]);
    expect([extentOf(chart, 0), extentOf(chart, 1)]).toEqual([
      [1, 2],
      [3, 6],
    ]);
  });

  test('a point that is no number is left out', () => {
    expect(chartOf({ y: [1, Number.NaN, Infinity, 4] }).series[0]?.points).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  test('of very many points it keeps the ends and some between', () => {
    const points = chartOf({ y: Float64Array.from({ length: 1_000_000 }, (_, i) => i) }).series[0]?.points;
    expect(points).toHaveLength(mostPoints);
    expect([points?.[0], points?.at(-1)]).toEqual([
      [0, 0],
      [999_999, 999_999],
    ]);
  });

  test.each([
    [undefined, /needs an object with y/],
    [{ y: 3 }, /1 to 6 series/],
    [{ y: [] }, /at least one finite point/],
    [{ y: [Number.NaN] }, /at least one finite point/],
    [{ y: [1, 2], x: [1] }, /as many x as y: 2, got 1/],
    [{ y: { loss: 3 } }, /a list of numbers as y.loss/],
    [{ y: [1], kind: 'pie' }, /'line' or 'points', not pie/],
  ])('%j is refused in words', (options, sentence) => {
    expect(() => chartOf(options as never)).toThrow(sentence);
  });
});

test('where there is no page it prints a sentence', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  plot({ y: [4, 2, 1], title: 'Error', xLabel: 'step' });
  expect(log.mock.calls).toEqual([
    ['Line chart “Error”: 3 points, from 4 to 1. step from 0 to 2, upwards from 1 to 4.'],
  ]);
  log.mockRestore();
});

test('a drawing has a place for every point, and no text of the reader’s gets out of its text', () => {
  const chart = chartOf({ kind: 'points', y: { '<b>&"': [1, 1, 1] }, title: '<script>' });
  const svg = drawChart(chart);
  expect(svg.match(/a3 3 0 1 0 6 0/g)).toHaveLength(3);
  expect(svg).not.toMatch(/<b>|<script|NaN|Infinity/);
  expect(describeChart(chart)).toContain('3 points');
});
