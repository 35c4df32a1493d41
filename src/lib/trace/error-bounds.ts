import type { Entry } from './entry.ts';
import { decimalsFor, type Rounding, type Values } from './evaluate.ts';

/** Half the last place of a double that begins with 1: what one operation may be off by, for each unit of its result. */
const unit = 2 ** -53;

/**
 * How far each value of a trace can be from what exact arithmetic gives. A double keeps 53 bits, so every number is off
 * by a little, and each operation passes on what its inputs are off by: a sum adds it, a product multiplies it by the
 * other factor, the sigmoid by its slope. One place makes much of it: y is off by about 2⁻⁵³, and so is 1 − y, which
 * near saturation is itself no larger.
 * @param values  of these entries
 * @param rounding  where a value is rounded on the way, the rounded number is the exact one
 */
export function errorBounds(entries: readonly Entry[], values: Values, rounding?: Rounding): Values {
  const decimals = rounding && decimalsFor(rounding, entries);
  const bounds: Record<string, number> = {};
  for (const [i, entry] of entries.entries()) {
    const kept = decimals !== undefined && (decimals[i] as number) >= 0;
    bounds[entry.id] =
      unit * Math.abs(values[entry.id] as number) + (kept ? 0 : passedOn(entry, values, bounds));
  }
  return bounds;
}

/** A number, and how far it can be off. */
type Inexact = readonly [value: number, off: number];

/** What the inputs are off by, as it arrives in the result, and what is rounded on the way there. */
function passedOn({ id, op, inputs, factor }: Entry, values: Values, bounds: Values): number {
  const input = (i: number): Inexact => {
    const from = inputs[i] as string;
    return [values[from] as number, bounds[from] as number];
  };
  /** The inputs from one on, put together one after the other. */
  const together = (meet: (a: Inexact, b: Inexact) => Inexact, from = 0): number => {
    let all = input(from);
    for (let i = from + 1; i < inputs.length; i++) all = meet(all, input(i));
    return all[1];
  };
  const share = factor ? factor[0] / factor[1] : 1;
  switch (op) {
    case 'parameter':
      return 0;
    case 'same':
    case 'opposite':
      return input(0)[1];
    case 'weighted sum':
    case 'weighted sum less': {
      // input and weight, input and weight, and the bias by itself
      let sum: Inexact | undefined;
      for (let i = 0; i < inputs.length; i += 2) {
        const term = times(input(i), i + 1 < inputs.length ? input(i + 1) : [1, 0]);
        sum = sum === undefined ? term : plus(sum, term);
      }
      return sum === undefined ? 0 : sum[1];
    }
    case 'scaled sum':
    case 'sum':
      return Math.abs(share) * together(plus);
    case 'product':
    case 'opposite product':
    case 'cross slope':
      return together(times);
    case 'relu':
      return input(0)[0] > 0 ? input(0)[1] : 0;
    // No rounding tips a step: a sum that is so near to it is off by all of it.
    case 'step':
    case 'relu slope':
      return Math.abs(input(0)[0]) <= input(0)[1] && input(0)[1] > 0 ? 1 : 0;
    case 'tanh': {
      const y = values[id] as number;
      return input(0)[1] * (1 - y * y) + 2 * unit * Math.abs(y);
    }
    case 'tanh slope': {
      const [y, off] = input(0);
      return times([1 - y, off + unit], [1 + y, off + unit])[1];
    }
    case 'softmax': {
      // Each share moves by p(1 − p) with its own sum and by p·q with another's; the quotient of exponentials rounds a few times.
      const p = values[id] as number;
      const others = inputs.slice(1).reduce((sum, from) => sum + (bounds[from] as number), 0);
      return p * (1 - p) * input(0)[1] + p * others + (inputs.length + 3) * unit * p;
    }
    case 'log loss':
    case 'log share': {
      const [[t], [y, off]] = [input(0), input(1)];
      const term = (weight: number, p: number): number =>
        weight === 0 ? 0 : Math.abs(weight) * (off / p + unit * Math.abs(Math.log(p)));
      return (
        term(t, y) + (op === 'log loss' ? term(1 - t, 1 - y) + unit * Math.abs(values[id] as number) : 0)
      );
    }
    case 'plain update':
      return input(0)[1] + input(1)[1];
    case 'sigmoid': {
      // e^−|z| is good to a unit in its last place; the sum of 1 and it, and the quotient, round once each.
      const y = values[id] as number;
      const slope = y * (1 - y);
      return input(0)[1] * Math.max(slope, unit * y) + unit * (y < 1 / 2 ? 3 * slope : 1 / 2 + slope);
    }
    case 'slope': {
      const [y, off] = input(0);
      return times([y, off], [1 - y, off])[1];
    }
    case 'squared error': {
      const miss = less(input(0), input(1));
      return times(miss, miss)[1];
    }
    case 'error slope':
      return Math.abs(share) * less(input(0), input(1))[1];
    case 'update':
      return input(0)[1] + together(times, 1);
    default:
      return op satisfies never;
  }
}

function times([a, offA]: Inexact, [b, offB]: Inexact): Inexact {
  const size = Math.abs(a * b);
  return [size, Math.abs(a) * offB + Math.abs(b) * offA + offA * offB + unit * size];
}

/** The size of a sum, were nothing taken away in it: what its rounding goes by. */
function plus([a, offA]: Inexact, [b, offB]: Inexact): Inexact {
  const size = Math.abs(a) + Math.abs(b);
  return [size, offA + offB + unit * size];
}

function less([a, offA]: Inexact, [b, offB]: Inexact): Inexact {
  return [a - b, offA + offB + unit * Math.abs(a - b)];
}
