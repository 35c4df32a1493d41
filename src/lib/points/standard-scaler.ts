import { fail } from '../number/expect.ts';
import { needPoints, type Points } from './points.ts';

/** What standardising needs to know of each feature, measured once, on the training part. */
export interface Scaler {
  readonly means: Float64Array;
  /** mean squared distance from the mean (divided by n, not n − 1) */
  readonly variances: Float64Array;
  /** what each feature is divided by: its standard deviation, or 1 where it does not vary */
  readonly scales: Float64Array;
}

/**
 * Measures mean and standard deviation of every feature, as scikit-learn's `StandardScaler.fit`. A feature without
 * variance, up to what rounding can make of a constant, gets the scale 1: it is centred and nothing more.
 * Source: sklearn/preprocessing/_data.py and utils/extmath.py (two passes, with a correction).
 * @throws RangeError if there is no point or a number is not finite
 * @example
 * const points = { features: 1, x: Float64Array.of(1, 3), y: Uint8Array.of(0, 1) };
 * fitScaler(points) // { means: [2], variances: [1], scales: [1] }
 */
export function fitScaler(points: Points): Scaler {
  needPoints('fitScaler', points);
  const { features, x } = points;
  const count = points.y.length;
  const column = (j: number) => Array.from({ length: count }, (_, n) => x[n * features + j] as number);
  const columns = Array.from({ length: features }, (_, j) => column(j));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const means = Float64Array.from(columns, (values) => sum(values) / count);
  const variances = Float64Array.from(columns, (values, j) => {
    const off = values.map((value) => value - (means[j] as number));
    return (sum(off.map((d) => d * d)) - sum(off) ** 2 / count) / count;
  });
  const scales = variances.map((v, j) => (isConstant(v, means[j] as number, count) ? 1 : Math.sqrt(v)));
  return { means, variances, scales };
}

/** Whether a variance is no more than the rounding errors of computing it could make of a constant. */
function isConstant(variance: number, mean: number, count: number): boolean {
  return variance <= count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2;
}

/**
 * (x − mean) / scale, feature by feature.
 * @throws RangeError if the points have another number of features than the scaler
 * @example
 * const points = { features: 1, x: Float64Array.of(1, 3), y: Uint8Array.of(0, 1) };
 * standardise(fitScaler(points), points).x // [-1, 1]
 */
export function standardise(scaler: Scaler, points: Points): Points {
  return mapped('standardise', scaler, points, (value, mean, scale) => (value - mean) / scale);
}

/**
 * The way back: x · scale + mean.
 * @throws RangeError as standardise
 * @example
 * const points = { features: 1, x: Float64Array.of(1, 3), y: Uint8Array.of(0, 1) };
 * const scaler = fitScaler(points);
 * unstandardise(scaler, standardise(scaler, points)).x // [1, 3]
 */
export function unstandardise(scaler: Scaler, points: Points): Points {
  return mapped('unstandardise', scaler, points, (value, mean, scale) => value * scale + mean);
}

function mapped(
  where: string,
  { means, scales }: Scaler,
  points: Points,
  change: (value: number, mean: number, scale: number) => number,
): Points {
  const { features } = points;
  if (features !== means.length) fail(where, `points with ${means.length} features`, features);
  const x = points.x.map((v, i) => change(v, means[i % features] as number, scales[i % features] as number));
  return { ...points, x };
}
