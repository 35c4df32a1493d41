// Made by scripts/written-out-step.ts: change that, not this.
import { sigmoid } from '../neuron/sigmoid.ts';

/**
 * One step of the worked example, written out: the trace as straight-line code, for speed. No list of operations is
 * walked, no object is made, no place is looked up; a compiler sees the whole step at once.
 * @param input   x1 and x2
 * @param target  t1 and t2
 * @param rho     the learning rate
 * @param from    the ten parameters, in the order of `tenParameters`
 * @param to      takes the new ones; may be `from`
 * @returns the error before the step
 * @example
 * const from = Float64Array.from(tenParameters, (id) => article[id]);
 * const to = new Float64Array(10);
 * writtenOutStep([0.05, 0.1], [0.03, 0.05], 0.5, from, to) // 0.443434…
 * to[8] // 0.759520…
 */
export function writtenOutStep(
  input: ArrayLike<number>,
  target: ArrayLike<number>,
  rho: number,
  from: Float64Array,
  to: Float64Array,
): number {
  const x1 = input[0] as number;
  const x2 = input[1] as number;
  const t1 = target[0] as number;
  const t2 = target[1] as number;
  const a11 = from[0] as number;
  const a12 = from[1] as number;
  const a21 = from[2] as number;
  const a22 = from[3] as number;
  const c1 = from[4] as number;
  const b11 = from[5] as number;
  const b12 = from[6] as number;
  const b21 = from[7] as number;
  const b22 = from[8] as number;
  const c2 = from[9] as number;
  const zy1 = x1 * a11 + x2 * a21 + c1;
  const y1 = sigmoid(zy1);
  const zy2 = x1 * a12 + x2 * a22 + c1;
  const y2 = sigmoid(zy2);
  const zh1 = y1 * b11 + y2 * b21 + c2;
  const h1 = sigmoid(zh1);
  const zh2 = y1 * b12 + y2 * b22 + c2;
  const h2 = sigmoid(zh2);
  const e1 = (t1 - h1) * (t1 - h1);
  const e2 = (t2 - h2) * (t2 - h2);
  const E = 0.5 * (e1 + e2);
  const dE_dh1 = h1 - t1;
  const dh1_dzh1 = h1 * (1 - h1);
  const dE_dzh1 = dE_dh1 * dh1_dzh1;
  const dE_dh2 = h2 - t2;
  const dh2_dzh2 = h2 * (1 - h2);
  const dE_dzh2 = dE_dh2 * dh2_dzh2;
  const dE_db11 = dE_dzh1 * y1;
  const dE_db12 = dE_dzh2 * y1;
  const dE_db21 = dE_dzh1 * y2;
  const dE_db22 = dE_dzh2 * y2;
  const dE_dc2 = dE_dzh1 + dE_dzh2;
  const dE_dy1_h1 = dE_dzh1 * b11;
  const dE_dy1_h2 = dE_dzh2 * b12;
  const dE_dy1 = dE_dy1_h1 + dE_dy1_h2;
  const dy1_dzy1 = y1 * (1 - y1);
  const dE_dzy1 = dE_dy1 * dy1_dzy1;
  const dE_dy2_h1 = dE_dzh1 * b21;
  const dE_dy2_h2 = dE_dzh2 * b22;
  const dE_dy2 = dE_dy2_h1 + dE_dy2_h2;
  const dy2_dzy2 = y2 * (1 - y2);
  const dE_dzy2 = dE_dy2 * dy2_dzy2;
  const dE_da11 = dE_dzy1 * x1;
  const dE_da12 = dE_dzy2 * x1;
  const dE_da21 = dE_dzy1 * x2;
  const dE_da22 = dE_dzy2 * x2;
  const dE_dc1 = dE_dzy1 + dE_dzy2;
  to[0] = a11 - rho * dE_da11;
  to[1] = a12 - rho * dE_da12;
  to[2] = a21 - rho * dE_da21;
  to[3] = a22 - rho * dE_da22;
  to[4] = c1 - rho * dE_dc1;
  to[5] = b11 - rho * dE_db11;
  to[6] = b12 - rho * dE_db12;
  to[7] = b21 - rho * dE_db21;
  to[8] = b22 - rho * dE_db22;
  to[9] = c2 - rho * dE_dc2;
  return E;
}
