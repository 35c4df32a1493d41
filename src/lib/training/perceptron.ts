import { fail } from '../number/expect.ts';
import { needPoints, type Points } from '../points/points.ts';

/** The four corners of the unit square, labelled by a logical function of two inputs: (0,0), (0,1), (1,0), (1,1). */
const corners = (a: 0 | 1, b: 0 | 1, c: 0 | 1, d: 0 | 1): Points => ({
  features: 2,
  x: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  y: Uint8Array.of(a, b, c, d),
});

/**
 * AND and OR can be parted by a straight line; XOR, one or the other but not both, cannot.
 * @example logic.xor // { features: 2, x: [0, 0, 0, 1, 1, 0, 1, 1], y: [0, 1, 1, 0] }
 */
export const logic = { and: corners(0, 0, 0, 1), or: corners(0, 1, 1, 1), xor: corners(0, 1, 1, 0) } as const;

/** The parameters of a perceptron (weights, then bias) after a sweep over the points, and how many it got wrong. */
export interface Sweep {
  readonly parameters: Float64Array;
  readonly mistakes: number;
}

/**
 * Rosenblatt's rule, from zero: for every point it gets wrong, the perceptron adds the point to its weights, or takes
 * it away, and 1 to or from its bias. Points that a straight line (or plane) parts are learnt in finitely many
 * mistakes; on others the rule never rests. Source: Rosenblatt 1958; Novikoff 1962 for the proof.
 * @param sweeps  most sweeps over the points, 1 to 100,000
 * @returns one entry a sweep, ending with the first without a mistake if there is one
 * @throws RangeError if sweeps is anything else, or the points are none or not finite
 * @example perceptron(logic.and, 20).at(-1) // { parameters: [2, 1, -2], mistakes: 0 }
 */
export function perceptron(points: Points, sweeps: number): Sweep[] {
  needPoints('perceptron', points);
  if (!Number.isInteger(sweeps) || sweeps < 1 || sweeps > 1e5)
    fail('perceptron', 'a whole number of sweeps from 1 to 100,000', sweeps);
  const { features, x, y } = points;
  const parameters = new Float64Array(features + 1);
  const history: Sweep[] = [];
  while (history.length < sweeps && history.at(-1)?.mistakes !== 0) {
    let mistakes = 0;
    for (const [n, label] of y.entries()) {
      const given = [...x.subarray(n * features, (n + 1) * features), 1];
      const z = given.reduce((sum, value, i) => sum + value * (parameters[i] as number), 0);
      if (z > 0 === (label === 1)) continue;
      mistakes++;
      const towards = label === 1 ? 1 : -1;
      for (const [i, value] of given.entries()) parameters[i] = (parameters[i] as number) + towards * value;
    }
    history.push({ parameters: parameters.slice(), mistakes });
  }
  return history;
}
