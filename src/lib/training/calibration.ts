import { fail } from '../number/expect.ts';

/** Predictions of about the same probability, and what came of them. */
export interface CalibrationBin {
  /** probabilities above this one; in the first bin, 0 as well */
  readonly from: number;
  /** and up to this one */
  readonly to: number;
  readonly count: number;
  /** the mean of the probabilities; NaN in an empty bin */
  readonly predicted: number;
  /** how many of the points are of class 1, as a share; NaN in an empty bin */
  readonly observed: number;
}

/**
 * Predictions sorted into bins of equal width: where p can be trusted, of the points with p near 0.7 about seven in
 * ten are of class 1. Bins are scikit-learn's `calibration_curve`, which leaves out the empty ones.
 * @param labels         classes, 0 or 1
 * @param probabilities  of class 1, one a label, from 0 to 1
 * @param bins           how many, 1 to 1,000
 * @throws RangeError if there is no label, the lists differ in length, or a number is not of its kind
 * @example
 * const bins = calibrationBins(Uint8Array.of(0, 1, 1), Float64Array.of(0.2, 0.6, 0.8), 2);
 * bins.map(({ count }) => count) // [1, 2]
 * bins[1] // { from: 0.5, to: 1, count: 2, predicted: 0.7, observed: 1 }
 */
export function calibrationBins(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins = 10,
): readonly CalibrationBin[] {
  if (labels.length === 0) fail('calibrationBins', 'at least one label', labels.length);
  if (probabilities.length !== labels.length)
    fail('calibrationBins', `as many probabilities as labels (${labels.length})`, probabilities.length);
  if (!Number.isInteger(bins) || bins < 1 || bins > 1000) fail('calibrationBins', '1 to 1,000 bins', bins);
  const edges = Array.from({ length: bins + 1 }, (_, k) => (k === bins ? 1 : k * (1 / bins)));
  const sums = edges.slice(1).map(() => ({ count: 0, predicted: 0, ones: 0 }));
  for (const [n, p] of probabilities.entries()) {
    const label = labels[n] as number;
    if (!(p >= 0 && p <= 1)) fail('calibrationBins', 'probabilities from 0 to 1', p);
    if (label > 1) fail('calibrationBins', 'labels 0 or 1', label);
    const place = edges.findIndex((_, k) => p <= (edges[k + 1] as number));
    const bin = sums[place] as (typeof sums)[number];
    bin.count++;
    bin.predicted += p;
    bin.ones += label;
  }
  return sums.map(({ count, predicted, ones }, k) => ({
    from: edges[k] as number,
    to: edges[k + 1] as number,
    count,
    predicted: predicted / count,
    observed: ones / count,
  }));
}

/**
 * How far probabilities are from what came of them, on average: in each bin |predicted − observed|, weighted by how many
 * points it has. Also called the expected calibration error. It depends on the bins, and chance alone makes it more
 * than 0. Source: Naeini, Cooper and Hauskrecht 2015.
 * @throws RangeError if no bin has a point
 * @example
 * const bins = calibrationBins(Uint8Array.of(0, 1, 1), Float64Array.of(0.25, 0.5, 1), 2);
 * calibrationError(bins) // 0.0833333…
 */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const points = bins.reduce((sum, { count }) => sum + count, 0);
  if (points === 0) fail('calibrationError', 'a bin with a point', points);
  return bins
    .filter(({ count }) => count > 0)
    .reduce(
      (sum, { count, predicted, observed }) => sum + (count / points) * Math.abs(predicted - observed),
      0,
    );
}
