import type { Arithmetic, Computation } from './arithmetic.ts';
import { duals } from './dual.ts';
import { tape } from './tape.ts';
import { Value } from './value.ts';

/** What a computation comes to at some numbers, and its derivative with respect to each of them, in their order. */
export interface Differentiated {
  readonly value: number;
  readonly gradient: Float64Array;
}

/**
 * `Value` as an arithmetic.
 * @example
 * const square = (on, [x]) => on.times(x, x);
 * square(objects, [new Value(3)]).data // 9
 */
export const objects: Arithmetic<Value> = {
  given: (number) => new Value(number),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.over(b),
  pow: (a, power) => a.pow(power),
  exp: (a) => a.exp(),
  log: (a) => a.log(),
  tanh: (a) => a.tanh(),
  sigmoid: (a) => a.sigmoid(),
  relu: (a) => a.relu(),
};

/**
 * Reverse mode by objects: one sweep back through a graph of `Value`.
 * @param x  any number of numbers; they need not be finite, nor need the results be
 * @example gradientByObjects((on, [x]) => on.times(x, x), [3]) // { value: 9, gradient: [6] }
 */
export function gradientByObjects(f: Computation, x: ArrayLike<number>): Differentiated {
  const inputs = Array.from(x, (number) => new Value(number));
  const result = f(objects, inputs);
  result.backward();
  return { value: result.data, gradient: Float64Array.from(inputs, ({ grad }) => grad) };
}

/**
 * The same by a tape, without objects. What arrives at a number from three sides or more may be added in another order,
 * which can change the last digit.
 * @param used  a tape to be cleared and used again; without it, a new one
 * @example gradientByTape((on, [x]) => on.times(x, x), [3]) // { value: 9, gradient: [6] }
 */
export function gradientByTape(f: Computation, x: ArrayLike<number>, used = tape()): Differentiated {
  used.clear();
  const inputs = Array.from(x, used.given);
  const result = f(used, inputs);
  used.backward(result);
  return { value: used.data(result), gradient: Float64Array.from(inputs, used.grad) };
}

/**
 * Forward mode: one sweep for each input, in which that one moves and the others stand still.
 * @throws RangeError if there is no number, and so no sweep
 * @example gradientByDuals((on, [x]) => on.times(x, x), [3]) // { value: 9, gradient: [6] }
 */
export function gradientByDuals(f: Computation, x: ArrayLike<number>): Differentiated {
  const sweep = (moving: number) =>
    f(
      duals,
      Array.from(x, (data, i) => ({ data, slope: i === moving ? 1 : 0 })),
    );
  const sweeps = Array.from(x, (_, i) => sweep(i));
  return {
    value: (sweeps[0] ?? sweep(-1)).data,
    gradient: Float64Array.from(sweeps, ({ slope }) => slope),
  };
}
