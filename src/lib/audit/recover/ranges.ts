import { sigmoid } from '../../neuron/sigmoid.ts';
import type { Op } from '../../trace/entry.ts';
import { hump, least, most, set, square, surprise, times, widened } from './interval.ts';

/** The least and the greatest that each quantity can be, by place. */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** From the least to the greatest that one of them can be. */
export interface Stretch {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

export function stretchOf({
  place,
  values,
}: {
  readonly place: number;
  readonly values: readonly number[];
}): Stretch {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { place, from, to };
}

export function setStretch({ low, high }: Ranges, { place, from, to }: Stretch): void {
  low[place] = from;
  high[place] = to;
}

/** How one quantity is made, with places for ids. */
export interface PlacedRule {
  readonly op: Op;
  readonly place: number;
  readonly inputs: Int32Array;
  readonly factor: number;
}

/**
 * The ranges of some quantities from those of their inputs, in place (interval arithmetic, Moore 1966). No value that a
 * trace computes from inputs within their ranges lies outside: sums and products are rounded alike at the ends of a
 * range and within it, and the other functions have their slack. A quantity that occurs twice is taken for two, so a
 * range may be wider than it need be, never narrower.
 */
export function spread(rules: readonly PlacedRule[], { low, high }: Ranges): void {
  for (const { op, place, inputs, factor } of rules) {
    const first = inputs[0] as number;
    const a = low[first] as number;
    const b = high[first] as number;
    switch (op) {
      case 'parameter':
        continue;
      case 'same':
        set(a, b);
        break;
      case 'opposite':
        set(-b, -a);
        break;
      case 'weighted sum':
      case 'weighted sum less':
        weightedSum(inputs, low, high, op === 'weighted sum' ? 1 : -1);
        break;
      case 'scaled sum':
      case 'sum': {
        let from = a;
        let to = b;
        for (let i = 1; i < inputs.length; i++) {
          from += low[inputs[i] as number] as number;
          to += high[inputs[i] as number] as number;
        }
        times(from, to, factor, factor);
        break;
      }
      case 'product':
        set(a, b);
        for (let i = 1; i < inputs.length; i++)
          times(least, most, low[inputs[i] as number] as number, high[inputs[i] as number] as number);
        break;
      case 'opposite product':
      case 'cross slope':
        second(inputs, low, high);
        times(-b, -a, least, most);
        break;
      case 'plain update':
        second(inputs, low, high);
        set(a - most, b - least);
        break;
      case 'update': {
        second(inputs, low, high);
        const gradient = inputs[2] as number;
        times(least, most, low[gradient] as number, high[gradient] as number);
        set(a - most, b - least);
        break;
      }
      case 'error slope':
        second(inputs, low, high);
        times(least - b, most - a, factor, factor);
        break;
      case 'squared error':
        second(inputs, low, high);
        square(a - most, b - least);
        break;
      case 'sigmoid':
        widened(sigmoid(a), sigmoid(b));
        break;
      case 'tanh':
        widened(Math.tanh(a), Math.tanh(b));
        break;
      case 'relu':
        set(a > 0 ? a : 0, b > 0 ? b : 0);
        break;
      case 'step':
      case 'relu slope':
        set(a > 0 ? 1 : 0, b > 0 ? 1 : 0);
        break;
      case 'slope':
        hump(a * (1 - a), b * (1 - b), a <= 1 / 2 && b >= 1 / 2 ? 1 / 4 : -Infinity);
        break;
      case 'tanh slope':
        hump((1 - a) * (1 + a), (1 - b) * (1 + b), a <= 0 && b >= 0 ? 1 : -Infinity);
        break;
      case 'softmax':
        widened(share(inputs, low, high), share(inputs, high, low));
        break;
      case 'log loss': {
        const y = inputs[1] as number;
        surprise(a, b, Math.log(low[y] as number), Math.log(high[y] as number));
        const [from, to] = [least, most];
        surprise(1 - b, 1 - a, Math.log1p(-(high[y] as number)), Math.log1p(-(low[y] as number)));
        widened(from + least, to + most);
        break;
      }
      case 'log share': {
        const y = inputs[1] as number;
        surprise(a, b, Math.log(low[y] as number), Math.log(high[y] as number));
        break;
      }
      default:
        op satisfies never;
    }
    low[place] = least;
    high[place] = most;
  }
}

function second(inputs: Int32Array, low: Float64Array, high: Float64Array): void {
  const place = inputs[1] as number;
  set(low[place] as number, high[place] as number);
}

function weightedSum(inputs: Int32Array, low: Float64Array, high: Float64Array, sign: 1 | -1): void {
  let from = 0;
  let to = 0;
  let i = 0;
  for (; i + 1 < inputs.length; i += 2) {
    const x = inputs[i] as number;
    const w = inputs[i + 1] as number;
    times(low[x] as number, high[x] as number, low[w] as number, high[w] as number);
    from += least;
    to += most;
  }
  if (i < inputs.length) {
    const bias = inputs[i] as number;
    from += sign === 1 ? (low[bias] as number) : -(high[bias] as number);
    to += sign === 1 ? (high[bias] as number) : -(low[bias] as number);
  }
  set(from, to);
}

/** A softmax's share at one end: its own sum from one list, all the others from the other. */
function share(inputs: Int32Array, own: Float64Array, others: Float64Array): number {
  const self = inputs[0] as number;
  let total = 0;
  for (let i = 1; i < inputs.length; i++)
    total +=
      inputs[i] === self ? 1 : Math.exp((others[inputs[i] as number] as number) - (own[self] as number));
  return 1 / total;
}
