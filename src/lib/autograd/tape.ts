import { sigmoid } from '../neuron/sigmoid.ts';
import { fail } from '../number/expect.ts';
import type { Arithmetic } from './arithmetic.ts';

/** A tape: numbers are places on it, counted from 0 in the order in which they were computed. */
export interface Tape extends Arithmetic<number> {
  /** how many places are taken */
  readonly length: () => number;
  /** the number at a place */
  readonly data: (place: number) => number;
  /** after `backward`: the derivative of the place it began at with respect to this one */
  readonly grad: (place: number) => number;
  /** from a place to the beginning, in place of the gradients of the last time */
  readonly backward: (from: number) => void;
  /** takes everything off and keeps the room, for the next step */
  readonly clear: () => void;
}

/**
 * Reverse mode without objects. The same graph as that of `Value`, in five flat lists: at each place its number, up to
 * two places it came from, and its slopes with respect to these. Places are in an order in which inputs come first, so
 * nothing is sorted: the way back is one loop from the end. This is why it is fast: no object for each number, nothing to
 * collect, and what is read lies side by side.
 *
 * Results are those of IEEE arithmetic, as in `Value`. A place means nothing to another tape, or after `clear`.
 * @param room  places to begin with, a whole number from 1; it grows
 * @throws RangeError if room is anything else; data, grad and backward, if there is no such place
 * @example
 * const t = tape();
 * const w = t.given(3);
 * t.backward(t.times(w, w));
 * t.grad(w) // 6
 */
export function tape(room = 1024): Tape {
  if (!Number.isInteger(room) || room < 1 || room > 2 ** 28)
    fail('tape', 'room for a whole number of places from 1 to 2²⁸', room);
  let data = new Float64Array(room);
  let grads = new Float64Array(room);
  let first = new Int32Array(room);
  let second = new Int32Array(room);
  let firstSlopes = new Float64Array(room);
  let secondSlopes = new Float64Array(room);
  let reached = new Uint8Array(room);
  let length = 0;

  const grow = () => {
    const wider = 2 * data.length;
    data = copied(new Float64Array(wider), data);
    grads = copied(new Float64Array(wider), grads);
    first = copied(new Int32Array(wider), first);
    second = copied(new Int32Array(wider), second);
    firstSlopes = copied(new Float64Array(wider), firstSlopes);
    secondSlopes = copied(new Float64Array(wider), secondSlopes);
    reached = copied(new Uint8Array(wider), reached);
  };
  const record = (value: number, a: number, slopeA: number, b: number, slopeB: number): number => {
    if (length === data.length) grow();
    data[length] = value;
    first[length] = a;
    firstSlopes[length] = slopeA;
    second[length] = b;
    secondSlopes[length] = slopeB;
    return length++;
  };
  const at = (place: number) => data[place] as number;
  const through = (a: number, value: number, slope: number) => record(value, a, slope, NONE, 0);
  const needPlace = (where: string, place: number) => {
    if (!Number.isInteger(place) || place < 0 || place >= length)
      fail(where, `a place among the ${length} of this tape`, place);
  };

  return {
    given: (number) => record(number, NONE, 0, NONE, 0),
    plus: (a, b) => record(at(a) + at(b), a, 1, b, 1),
    minus: (a, b) => record(at(a) - at(b), a, 1, b, -1),
    times: (a, b) => record(at(a) * at(b), a, at(b), b, at(a)),
    over: (a, b) => {
      const y = at(a) / at(b);
      return record(y, a, 1 / at(b), b, -y / at(b));
    },
    pow: (a, power) => through(a, at(a) ** power, power === 0 ? 0 : power * at(a) ** (power - 1)),
    exp: (a) => {
      const y = Math.exp(at(a));
      return through(a, y, y);
    },
    log: (a) => through(a, Math.log(at(a)), 1 / at(a)),
    tanh: (a) => {
      const y = Math.tanh(at(a));
      return through(a, y, (1 - y) * (1 + y));
    },
    sigmoid: (a) => {
      const y = sigmoid(at(a));
      return through(a, y, y * (1 - y));
    },
    relu: (a) => through(a, Math.max(0, at(a)), at(a) > 0 ? 1 : 0),
    length: () => length,
    data: (place) => {
      needPlace('tape.data', place);
      return at(place);
    },
    grad: (place) => {
      needPlace('tape.grad', place);
      return grads[place] as number;
    },
    backward: (from) => {
      needPlace('tape.backward', from);
      grads.fill(0, 0, length);
      reached.fill(0, 0, length);
      grads[from] = 1;
      reached[from] = 1;
      handBack(from, grads, reached, first, firstSlopes, second, secondSlopes);
    },
    clear: () => {
      length = 0;
    },
  };
}

/** In place of an input that an operation does not have. */
const NONE = -1;

/** What has arrived at each place goes on to the places it came from, times the slopes. */
function handBack(
  from: number,
  grads: Float64Array,
  reached: Uint8Array,
  first: Int32Array,
  firstSlopes: Float64Array,
  second: Int32Array,
  secondSlopes: Float64Array,
): void {
  for (let i = from; i >= 0; i--) {
    const a = first[i] as number;
    // A place that the result was not made from hands nothing on: 0 times an infinite slope would be NaN.
    if (a === NONE || reached[i] === 0) continue;
    const arrived = grads[i] as number;
    grads[a] = (grads[a] as number) + arrived * (firstSlopes[i] as number);
    reached[a] = 1;
    const b = second[i] as number;
    if (b === NONE) continue;
    grads[b] = (grads[b] as number) + arrived * (secondSlopes[i] as number);
    reached[b] = 1;
  }
}

function copied<List extends Float64Array | Int32Array | Uint8Array>(to: List, from: List): List {
  to.set(from);
  return to;
}
