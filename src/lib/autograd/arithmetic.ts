import { sigmoid } from '../neuron/sigmoid.ts';

/**
 * The operations that can be differentiated here, over any kind of number: T is a plain number, a `Value`, a place on a
 * `Tape` or a `Dual`. A computation written over it once runs on all of them.
 */
export interface Arithmetic<T> {
  /** a number that is put in */
  readonly given: (number: number) => T;
  readonly plus: (a: T, b: T) => T;
  readonly minus: (a: T, b: T) => T;
  readonly times: (a: T, b: T) => T;
  readonly over: (a: T, b: T) => T;
  /** to a power that is a plain number */
  readonly pow: (a: T, power: number) => T;
  readonly exp: (a: T) => T;
  /** the natural logarithm */
  readonly log: (a: T) => T;
  readonly tanh: (a: T) => T;
  readonly sigmoid: (a: T) => T;
  readonly relu: (a: T) => T;
}

/**
 * One number computed from several, by the operations of an arithmetic alone: `(on, [x]) => on.times(x, x)`.
 */
export type Computation = <T>(on: Arithmetic<T>, x: readonly T[]) => T;

/**
 * Plain numbers, which remember nothing: the value of a computation without its slope.
 * @example
 * const square = (on, [x]) => on.times(x, x);
 * square(plainNumbers, [3]) // 9
 */
export const plainNumbers: Arithmetic<number> = {
  given: (number) => number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  pow: (a, power) => a ** power,
  exp: Math.exp,
  log: Math.log,
  tanh: Math.tanh,
  sigmoid,
  relu: (a) => Math.max(0, a),
};
