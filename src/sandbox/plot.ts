import { type Chart, chartOf, extentOf, type PlotOptions } from './chart.ts';
import { plotWords } from './words.ts';

export type { PlotOptions } from './chart.ts';

/**
 * Draws a line chart or a scatter under a cell. Where there is no page, as in Node, it prints the same in words.
 * @throws TypeError or RangeError if there is nothing to draw
 */
export function plot(options: PlotOptions): void {
  console.log(describeChart(chartOf(options)));
}

/** A chart in one sentence, for a terminal and for a screen reader. */
export function describeChart(chart: Chart): string {
  const short = (value: number) => String(Number(value.toPrecision(4)));
  const range = ([from, to]: readonly [number, number]) => [short(from), short(to)] as const;
  const series = chart.series
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }) => ({
      name,
      count: points.length,
      first: short(points[0]?.[1] as number),
      last: short(points.at(-1)?.[1] as number),
    }));
  return plotWords.describe(chart, series, range(extentOf(chart, 0)), range(extentOf(chart, 1)));
}
