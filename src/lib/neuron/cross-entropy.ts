import { fail, needPairs } from '../number/expect.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * Binary cross-entropy, mean over N: −(1/N) Σ (t ln p + (1 − t) ln(1 − p)). A term with weight 0 counts as 0, so a
 * certain and right prediction costs nothing; a certain and wrong one costs ∞.
 * @param targets        length N, each in [0, 1]
 * @param probabilities  length N, each in [0, 1]
 * @throws RangeError if the lengths differ, N is 0 or an entry lies outside [0, 1]
 * @example
 * binaryCrossEntropy([1, 0], [0.5, 0.5]) // 0.693147…
 * binaryCrossEntropy([1], [0]) // Infinity
 */
export function binaryCrossEntropy(targets: readonly number[], probabilities: readonly number[]): number {
  needUnit('binaryCrossEntropy', targets, probabilities);
  const sum = targets.reduce((total, t, n) => {
    const p = probabilities[n] as number;
    return total - (t === 0 ? 0 : t * Math.log(p)) - (t === 1 ? 0 : (1 - t) * Math.log1p(-p));
  }, 0);
  return sum / targets.length;
}

/**
 * ∂E/∂p of the binary cross-entropy: (p − t) / (N p (1 − p)).
 * @param targets        length N, each in [0, 1]
 * @param probabilities  length N, each in [0, 1]
 * @returns one number for each probability; infinite where it is 0 or 1 and wrong
 * @throws RangeError as binaryCrossEntropy
 * @example binaryCrossEntropyGradient([1, 0], [0.5, 0.2]) // [-1, 0.625]
 */
export function binaryCrossEntropyGradient(
  targets: readonly number[],
  probabilities: readonly number[],
): number[] {
  needUnit('binaryCrossEntropyGradient', targets, probabilities);
  return targets.map((t, n) => {
    const p = probabilities[n] as number;
    return p === t ? 0 : (p - t) / (targets.length * p * (1 - p));
  });
}

/**
 * The same loss from the logits z, where p = σ(z): (1/N) Σ (max(z, 0) − t z + ln(1 + e^−|z|)). Nothing in it can
 * overflow or take the logarithm of 0, which is what breaks the form above once σ rounds to 1.
 * @param targets  length N, each in [0, 1]
 * @param logits   length N, finite
 * @throws RangeError if the lengths differ, N is 0, a target lies outside [0, 1] or a logit is not finite
 * @example
 * binaryCrossEntropyFromLogits([1, 0], [0, 0]) // 0.693147…
 * binaryCrossEntropyFromLogits([0], [1000]) // 1000
 */
export function binaryCrossEntropyFromLogits(targets: readonly number[], logits: readonly number[]): number {
  needTargets('binaryCrossEntropyFromLogits', targets, logits);
  const sum = targets.reduce((total, t, n) => {
    const z = logits[n] as number;
    return total + Math.max(z, 0) - t * z + Math.log1p(Math.exp(-Math.abs(z)));
  }, 0);
  return sum / targets.length;
}

/**
 * ∂E/∂z, the line that makes the pair of sigmoid and cross-entropy so pleasant: (p − t)/N.
 * @throws RangeError as binaryCrossEntropyFromLogits
 * @example binaryCrossEntropyFromLogitsGradient([1, 0], [0, 0]) // [-0.25, 0.25]
 */
export function binaryCrossEntropyFromLogitsGradient(
  targets: readonly number[],
  logits: readonly number[],
): number[] {
  needTargets('binaryCrossEntropyFromLogitsGradient', targets, logits);
  return targets.map((t, n) => (sigmoid(logits[n] as number) - t) / targets.length);
}

function needTargets(where: string, targets: readonly number[], others: readonly number[]): void {
  needPairs(where, targets, others);
  for (const t of targets) if (t < 0 || t > 1) fail(where, 'targets in [0, 1]', t);
}

function needUnit(where: string, targets: readonly number[], probabilities: readonly number[]): void {
  needTargets(where, targets, probabilities);
  for (const p of probabilities) if (p < 0 || p > 1) fail(where, 'probabilities in [0, 1]', p);
}
