import { sigmoid } from '../neuron/sigmoid.ts';
import type { Arithmetic } from './arithmetic.ts';

/** A number and how fast it moves when one chosen input moves. */
export interface Dual {
  readonly data: number;
  /** its derivative with respect to the chosen input */
  readonly slope: number;
}

const times = (a: Dual, b: Dual): Dual => ({
  data: a.data * b.data,
  slope: a.slope * b.data + a.data * b.slope,
});

/** An operation on one number, by its result and its own derivative there. */
const through = (a: Dual, data: number, slope: number): Dual => ({ data, slope: a.slope * slope });

/**
 * Forward mode: each number carries its derivative along, so nothing has to be kept, and one sweep gives the
 * derivatives of everything with respect to one input. For a gradient it takes a sweep for every input, where reverse
 * mode takes one for all. A given number does not move: `{ data, slope: 0 }`; the chosen input is `{ data, slope: 1 }`.
 * After W. K. Clifford, 1873.
 * @example duals.times({ data: 3, slope: 1 }, duals.given(2)) // { data: 6, slope: 2 }
 */
export const duals: Arithmetic<Dual> = {
  given: (data) => ({ data, slope: 0 }),
  plus: (a, b) => ({ data: a.data + b.data, slope: a.slope + b.slope }),
  minus: (a, b) => ({ data: a.data - b.data, slope: a.slope - b.slope }),
  times,
  over: (a, b) => {
    const data = a.data / b.data;
    return { data, slope: (a.slope - data * b.slope) / b.data };
  },
  pow: (a, power) => through(a, a.data ** power, power === 0 ? 0 : power * a.data ** (power - 1)),
  exp: (a) => through(a, Math.exp(a.data), Math.exp(a.data)),
  log: (a) => ({ data: Math.log(a.data), slope: a.slope / a.data }),
  tanh: (a) => through(a, Math.tanh(a.data), (1 - Math.tanh(a.data)) * (1 + Math.tanh(a.data))),
  sigmoid: (a) => through(a, sigmoid(a.data), sigmoid(a.data) * sigmoid(-a.data)),
  relu: (a) => through(a, Math.max(0, a.data), a.data > 0 ? 1 : 0),
};
