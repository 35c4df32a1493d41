import { sigmoid } from '../src/lib/neuron/sigmoid.ts';

/** One step of the worked example as one would type it over flat lists, with loops over neurons and wires. */
export function handwritten(
  input: ArrayLike<number>,
  target: ArrayLike<number>,
  rho: number,
  from: Float64Array,
  to: Float64Array,
): number {
  for (let j = 0; j < 2; j++)
    y[j] = sigmoid(
      (input[0] as number) * (from[j] as number) +
        (input[1] as number) * (from[2 + j] as number) +
        (from[4] as number),
    );
  let error = 0;
  for (let k = 0; k < 2; k++) {
    const h = sigmoid(
      (y[0] as number) * (from[5 + k] as number) +
        (y[1] as number) * (from[7 + k] as number) +
        (from[9] as number),
    );
    const miss = h - (target[k] as number);
    error += miss * miss;
    delta[k] = miss * (h * (1 - h));
  }
  for (let j = 0; j < 2; j++) {
    const value = y[j] as number;
    let arrives = 0;
    for (let k = 0; k < 2; k++) arrives += (delta[k] as number) * (from[5 + 2 * j + k] as number);
    hidden[j] = arrives * (value * (1 - value));
  }
  for (let i = 0; i < 2; i++)
    for (let j = 0; j < 2; j++)
      to[2 * i + j] = (from[2 * i + j] as number) - rho * ((hidden[j] as number) * (input[i] as number));
  to[4] = (from[4] as number) - rho * ((hidden[0] as number) + (hidden[1] as number));
  for (let j = 0; j < 2; j++)
    for (let k = 0; k < 2; k++)
      to[5 + 2 * j + k] = (from[5 + 2 * j + k] as number) - rho * ((delta[k] as number) * (y[j] as number));
  to[9] = (from[9] as number) - rho * ((delta[0] as number) + (delta[1] as number));
  return error / 2;
}

const [y, delta, hidden] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
