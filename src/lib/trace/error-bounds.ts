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
  const all = inputs.map((input): Inexact => [values[input] as number, bounds[input] as number]);
  const [first = [0, 0], second = first] = all;
  const share = factor ? factor[0] / factor[1] : 1;
  switch (op) {
    case 'parameter':
      return 0;
    case 'same':
    case 'opposite':
      return first[1];
    case 'weighted sum': {
      // input and weight, input and weight, and the bias by itself
      const terms = all.flatMap((x, i) => (i % 2 === 1 ? [] : [times(x, all[i + 1] ?? [1, 0])]));
      return terms.reduce(plus)[1];
    }
    case 'scaled sum':
    case 'sum':
      return share * all.reduce(plus)[1];
    case 'product':
      return all.reduce(times)[1];
    case 'sigmoid': {
      // e^−|z| is good to a unit in its last place; the sum of 1 and it, and the quotient, round once each.
      const y = values[id] as number;
      const slope = y * (1 - y);
      return first[1] * Math.max(slope, unit * y) + unit * (y < 1 / 2 ? 3 * slope : 1 / 2 + slope);
    }
    case 'slope':
      return times(first, [1 - first[0], first[1]])[1];
    case 'squared error': {
      const miss = less(first, second);
      return times(miss, miss)[1];
    }
    case 'error slope':
      return share * less(first, second)[1];
    case 'update':
      return first[1] + all.slice(1).reduce(times)[1];
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
