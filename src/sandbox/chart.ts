/** A list of numbers: an array, or one of the flat typed ones that the library trains on. */
export type Numbers = ArrayLike<number>;

/** What `plot` is given. */
export interface PlotOptions {
  /** the numbers upwards: one series, or several by name */
  readonly y: Numbers | Readonly<Record<string, Numbers>>;
  /** the numbers across; 0, 1, 2, … where they are left out */
  readonly x?: Numbers;
  /** a line through the points, which is the default, or the points alone */
  readonly kind?: 'line' | 'points';
  /** what the two axes show */
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly title?: string;
}

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A picture ready to be drawn: nothing in it but text and finite numbers. */
export interface Chart {
  readonly kind: 'line' | 'points';
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

/** More points than these are thinned out: a picture this wide shows no more. */
export const mostPoints = 2000;
export const mostSeries = 6;

/**
 * A chart of what `plot` was given. A point that is not finite is left out; of very many, evenly spread ones are kept.
 * @throws TypeError or RangeError, naming `plot`, if there is nothing to draw
 */
export function chartOf(options: PlotOptions): Chart {
  if (typeof options !== 'object' || options === null || !('y' in options))
    throw new TypeError('plot needs an object with y, a list of numbers: plot({ y: [1, 2, 3] })');
  const { x, y, kind = 'line', title = '', xLabel = '', yLabel = '' } = options;
  if (kind !== 'line' && kind !== 'points')
    throw new TypeError(`plot draws the kind 'line' or 'points', not ${String(kind)}`);
  const named: [string, Numbers][] = isList(y) ? [['', y]] : Object.entries(y ?? {});
  if (named.length === 0 || named.length > mostSeries)
    throw new RangeError(`plot draws 1 to ${mostSeries} series, got ${named.length}`);
  const series = named.map(([name, values]) => ({
    name: name.slice(0, 40),
    points: pointsOf(name, values, x),
  }));
  if (series.every(({ points }) => points.length === 0))
    throw new RangeError('plot needs at least one finite point');
  const text = (label: unknown) => String(label).slice(0, 80);
  return { kind, title: text(title), xLabel: text(xLabel), yLabel: text(yLabel), series };
}

function pointsOf(name: string, y: Numbers, x?: Numbers): [number, number][] {
  const where = name === '' ? 'y' : `y.${name}`;
  if (!isList(y)) throw new TypeError(`plot needs a list of numbers as ${where}`);
  if (x !== undefined && !isList(x)) throw new TypeError('plot needs a list of numbers as x');
  if (x !== undefined && x.length !== y.length)
    throw new RangeError(`plot needs as many x as ${where}: ${y.length}, got ${x.length}`);
  const every = Math.max(1, (y.length - 1) / (mostPoints - 1));
  const kept: [number, number][] = [];
  for (let n = 0; n < Math.min(y.length, mostPoints); n++) {
    const i = Math.round(n * every);
    const point: [number, number] = [Number(x ? x[i] : i), Number(y[i])];
    if (point.every(Number.isFinite)) kept.push(point);
  }
  return kept;
}

function isList(value: unknown): value is Numbers {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** The least and the greatest of either coordinate, over all series. */
export function extentOf({ series }: Chart, coordinate: 0 | 1): [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const { points } of series)
    for (const point of points) {
      least = Math.min(least, point[coordinate]);
      greatest = Math.max(greatest, point[coordinate]);
    }
  return [least, greatest];
}
