import { fail, needFinite } from '../number/expect.ts';

/**
 * Softmax, which makes shares of any numbers: e^z_k / Σ e^z_j. The largest is taken from all of them first, which changes no
 * share and keeps the exponentials from overflowing.
 * @param sums  finite, at least one
 * @returns as many positive numbers, which add up to one
 * @throws RangeError if there is none, or one is not finite
 * @example softmax([0, Math.log(3)]) // [0.25, 0.75]
 */
export function softmax(sums: readonly number[]): number[] {
  if (sums.length === 0) fail('softmax', 'at least one sum', sums);
  for (const z of sums) needFinite('softmax', 'sum', z);
  const largest = Math.max(...sums);
  const powers = sums.map((z) => Math.exp(z - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/**
 * Its derivative with respect to one sum: p_k(1 − p_k) for the output's own, −p_k p_j for another's. All outputs move with
 * every sum, so there is a table of slopes, the Jacobian, where other activations have a list.
 * @param shares  what softmax returned
 * @returns by output, then by sum
 * @example softmaxJacobian([0.25, 0.75]) // [[0.1875, -0.1875], [-0.1875, 0.1875]]
 */
export function softmaxJacobian(shares: readonly number[]): number[][] {
  return shares.map((p, k) => shares.map((q, j) => (k === j ? p * (1 - p) : -p * q)));
}

/**
 * Cross-entropy of shares: −Σ t ln p. A term with weight 0 counts as 0.
 * @param targets  shares too: none negative, their sum one
 * @param shares   as many
 * @throws RangeError if the lengths differ or the targets are no shares
 * @example crossEntropy([0, 1], [0.5, 0.5]) // 0.693147…
 */
export function crossEntropy(targets: readonly number[], shares: readonly number[]): number {
  needShares('crossEntropy', targets);
  if (targets.length !== shares.length)
    fail('crossEntropy', `as many outputs as targets (${targets.length})`, shares);
  return targets.reduce((total, t, k) => total - (t === 0 ? 0 : t * Math.log(shares[k] as number)), 0);
}

/**
 * @throws RangeError naming `where`, unless the numbers are shares of one whole
 * @internal
 */
export function needShares(where: string, targets: readonly number[]): void {
  for (const t of targets) if (!(t >= 0 && t <= 1)) fail(where, 'targets from 0 to 1 under a softmax', t);
  const total = targets.reduce((sum, t) => sum + t, 0);
  if (Math.abs(total - 1) > 1e-9) fail(where, 'targets that add up to 1 under a softmax', total);
}
