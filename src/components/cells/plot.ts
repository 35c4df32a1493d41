import { scaleLinear } from 'd3-scale';
import { type Chart, extentOf } from '../../sandbox/chart.ts';

const widest = 560;
const narrowest = 280;

/** One colour and one mark for each series, told apart by the mark too. */
const colours = ['value', 'gradient', 'parameter', 'target', 'ink', 'soft'];
const dashes = ['', '7 4', '2 3', '9 3 2 3', '4 2', '1 4'];

/**
 * A chart as SVG, labelled on the drawing itself.
 * @param room  the width there is for it, in pixels, so that its letters keep their size
 */
export function drawChart(chart: Chart, room = widest): string {
  const width = Math.min(widest, Math.max(narrowest, room));
  const height = Math.round(width * 0.3 + 130);
  const hasHead = chart.title !== '' || chart.series.some(({ name }) => name !== '');
  const margin = { left: 52, right: 14, top: (hasHead ? 24 : 4) + (chart.yLabel ? 20 : 8), bottom: 44 };
  const ticks = width < 400 ? 4 : 6;
  const x = scaleOf(extentOf(chart, 0), [margin.left, width - margin.right]);
  const y = scaleOf(extentOf(chart, 1), [height - margin.bottom, margin.top]);
  const across = x.ticks(ticks).map((tick) => {
    const at = x(tick).toFixed(1);
    return `<path class="tick" d="M${at} ${margin.top}V${height - margin.bottom}"/><text x="${at}" y="${height - margin.bottom + 17}" text-anchor="middle">${label(x, tick, ticks)}</text>`;
  });
  const upwards = y.ticks(5).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<path class="tick" d="M${margin.left} ${at}H${width - margin.right}"/><text x="${margin.left - 8}" y="${at}" dy="0.32em" text-anchor="end">${label(y, tick, 5)}</text>`;
  });
  const series = chart.series.map(({ points }, i) => {
    const colour = `var(--${colours[i]})`;
    const places = points.map(([px, py]) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`);
    if (chart.kind === 'line')
      return `<path d="M${places.join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[i]}" stroke-linejoin="round"/>`;
    return `<path d="${places.map((place) => mark(place, i)).join('')}" fill="${i % 2 ? 'none' : colour}" fill-opacity="0.55" stroke="${colour}"/>`;
  });
  const names = chart.series.flatMap(({ name }, i) =>
    name === ''
      ? []
      : [
          `<tspan fill="var(--${colours[i]})" dx="${i === 0 ? 0 : 14}">${sign(chart, i)} ${escaped(name)}</tspan>`,
        ],
  );
  const texts = [
    chart.title && `<text class="title" x="4" y="15">${escaped(chart.title)}</text>`,
    names.length > 0 && `<text x="${width - margin.right}" y="15" text-anchor="end">${names.join('')}</text>`,
    chart.xLabel &&
      `<text class="axis" x="${width - margin.right}" y="${height - 8}" text-anchor="end">${escaped(chart.xLabel)} →</text>`,
    chart.yLabel && `<text class="axis" x="4" y="${margin.top - 9}">↑ ${escaped(chart.yLabel)}</text>`,
  ];
  return `<svg viewBox="0 0 ${width} ${height}" role="img">${[...across, ...upwards, ...series, ...texts.filter(Boolean)].join('')}</svg>`;
}

/** A flat line still needs a height to stand in. */
function scaleOf([from, to]: readonly [number, number], range: [number, number]) {
  const room = from === to ? Math.abs(from) * 0.1 || 1 : 0;
  return scaleLinear([from - room, to + room], range).nice(5);
}

function label(scale: ReturnType<typeof scaleOf>, tick: number, count: number): string {
  const large = Math.max(...scale.domain().map(Math.abs));
  const text = large >= 1e6 || large < 1e-4 ? tick.toExponential(1) : scale.tickFormat(count)(tick);
  return text.replace('-', '−');
}

/** A ring, a square, a triangle and so on around a place. */
function mark(place: string, i: number): string {
  if (i % 3 === 0) return `M${place}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
  return i % 3 === 1 ? `M${place}m-3 -3h6v6h-6z` : `M${place}m0 -4l4 7h-8z`;
}

function sign({ kind }: Chart, i: number): string {
  if (kind === 'line') return ['—', '- -', '···', '-·-', '--', '· ·'][i] ?? '';
  return (['●', '□', '▲'][i % 3] as string) ?? '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
