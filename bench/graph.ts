import type { Computation } from '../src/lib/autograd/arithmetic.ts';

// A graph of a hundred thousand nodes: one unit that reads its own last value, twenty thousand times over,
// h = tanh(w·h + u·x + b), and the sum of all it says. The same once as a computation over any arithmetic, once by hand.

export const times = 16_667;
/** Six operations each time. */
export const nodes = 6 * times;

/** What comes in, from −1 to 1. */
const input = Float64Array.from({ length: times }, (_, n) => Math.sin(n));

export const start = [0.9, 0.4, -0.1] as const;

export const unrolled: Computation = (on, [w, u, b]) => {
  const [weight, ofInput, bias] = [w, u, b] as [typeof w & {}, typeof u & {}, typeof b & {}];
  let h = on.given(0);
  let sum = on.given(0);
  for (const x of input) {
    h = on.tanh(on.plus(on.plus(on.times(weight, h), on.times(ofInput, on.given(x))), bias));
    sum = on.plus(sum, h);
  }
  return sum;
};

type Found = readonly [sum: number, ...gradient: number[]];
type Start = readonly [number, number, number];

/** Places of a turn: w·h, u·x, their sum, that and b, h, the sum of all h. */
const SIX = 6;

/** Node for node as the graph has it, in plain typed arrays: a place for each value and each gradient. */
export function nodeForNode([w, u, b]: Start): Found {
  const at = new Float64Array(nodes + SIX);
  const grad = new Float64Array(nodes + SIX);
  for (let n = 0, i = SIX; n < times; n++, i += SIX) {
    at[i] = w * (at[i - 2] as number);
    at[i + 1] = u * (input[n] as number);
    at[i + 2] = (at[i] as number) + (at[i + 1] as number);
    at[i + 3] = (at[i + 2] as number) + b;
    at[i + 4] = Math.tanh(at[i + 3] as number);
    at[i + 5] = (at[i - 1] as number) + (at[i + 4] as number);
  }
  let [dw, du, db] = [0, 0, 0];
  grad[nodes + SIX - 1] = 1;
  for (let n = times - 1, i = nodes; n >= 0; n--, i -= SIX) {
    const y = at[i + 4] as number;
    grad[i - 1] = (grad[i - 1] as number) + (grad[i + 5] as number);
    grad[i + 4] = (grad[i + 4] as number) + (grad[i + 5] as number);
    grad[i + 3] = (grad[i + 4] as number) * (1 - y) * (1 + y);
    db += grad[i + 3] as number;
    grad[i + 2] = grad[i + 3] as number;
    grad[i + 1] = grad[i + 2] as number;
    grad[i] = grad[i + 2] as number;
    du += (grad[i + 1] as number) * (input[n] as number);
    dw += (grad[i] as number) * (at[i - 2] as number);
    grad[i - 2] = (grad[i - 2] as number) + (grad[i] as number) * w;
  }
  return [at[nodes + SIX - 1] as number, dw, du, db];
}

/** The same with six nodes taken together, as one would program it who knows the formula: only h is kept. */
export function byHand([w, u, b]: Start): Found {
  const h = new Float64Array(times + 1);
  let sum = 0;
  for (let n = 0; n < times; n++) {
    const value = Math.tanh(w * (h[n] as number) + u * (input[n] as number) + b);
    h[n + 1] = value;
    sum += value;
  }
  let [dw, du, db, back] = [0, 0, 0, 0];
  for (let n = times - 1; n >= 0; n--) {
    const y = h[n + 1] as number;
    const delta = (1 + back) * (1 - y) * (1 + y);
    dw += delta * (h[n] as number);
    du += delta * (input[n] as number);
    db += delta;
    back = delta * w;
  }
  return [sum, dw, du, db];
}
