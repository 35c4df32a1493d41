import { sigmoid } from '../neuron/sigmoid.ts';
import type { Arithmetic } from './arithmetic.ts';

/**
 * Numbers of single precision, with 24 binary digits: each result is rounded to the nearest of them, as on most
 * graphics cards and in PyTorch unless told otherwise.
 * @example
 * singleNumbers.plus(0.1, 0.2) === Math.fround(0.3) // true
 * singleNumbers.plus(2 ** 24, 1) // 16777216
 */
export const singleNumbers: Arithmetic<number> = {
  given: Math.fround,
  plus: (a, b) => Math.fround(Math.fround(a) + Math.fround(b)),
  minus: (a, b) => Math.fround(Math.fround(a) - Math.fround(b)),
  times: (a, b) => Math.fround(Math.fround(a) * Math.fround(b)),
  over: (a, b) => Math.fround(Math.fround(a) / Math.fround(b)),
  pow: (a, power) => Math.fround(Math.fround(a) ** power),
  exp: (a) => Math.fround(Math.exp(Math.fround(a))),
  log: (a) => Math.fround(Math.log(Math.fround(a))),
  tanh: (a) => Math.fround(Math.tanh(Math.fround(a))),
  sigmoid: (a) => Math.fround(sigmoid(Math.fround(a))),
  relu: (a) => Math.max(0, Math.fround(a)),
};
