import { backwardRows, forwardRows, randomState } from 'backprop';

const widths = [3, 5, 4, 4, 3, 2, 2];
const random = randomState(0);
const table = (rows = 0, columns = 0) =>
  Array.from({ length: rows }, () => [...random.randn(columns)]);
const layers = widths.slice(1).map((units, l) => ({
  weights: table(widths[l], units),
  biases: [...random.randn(units)],
  activation: 'tanh' as const,
}));
const inputs = table(4, widths[0]);
const targets = table(4, widths.at(-1));

/** The mean error with the first weight so much larger. */
function errorAt(shift: number): number {
  const row = layers[0]?.weights[0] ?? [];
  row[0] = (row[0] ?? 0) + shift;
  const h = forwardRows({ layers }, inputs).at(-1)?.flat() ?? [];
  row[0] -= shift;
  const misses = h.map((y, k) => y - (targets.flat()[k] ?? 0));
  return misses.reduce((sum, m) => sum + m * m, 0) / h.length;
}

const values = forwardRows({ layers }, inputs);
const [first] = backwardRows({ layers }, values, targets);
console.log(first?.weights[0]?.[0]); // → 0.021188615245627034
const nudge = 1e-5;
console.log((errorAt(nudge) - errorAt(-nudge)) / (2 * nudge));
// → 0.021188615240141928
