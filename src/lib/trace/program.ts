import { sigmoid } from '../neuron/sigmoid.ts';
import { roundTo } from '../number/round.ts';
import type { Op, Rule } from './entry.ts';

/**
 * A trace made ready to run: for each computed entry its operation, its place, the number of its inputs and their
 * places, one after the other; and each place's factor. Ten thousand steps read this 300,000 times.
 */
export interface Program {
  readonly code: Int32Array;
  readonly factors: Float64Array;
}

/** Operations as numbers, which a loop tells apart fastest. */
const SAME = 0;
const WEIGHTED_SUM = 1;
const SIGMOID = 2;
const SLOPE = 3;
const SQUARED_ERROR = 4;
const ERROR_SLOPE = 5;
const SUM = 6;
const PRODUCT = 7;
const UPDATE = 8;
const OPPOSITE = 9;
const WEIGHTED_SUM_LESS = 10;
const TANH = 11;
const RELU = 12;
const STEP = 13;
const SOFTMAX = 14;
const TANH_SLOPE = 15;
const CROSS_SLOPE = 16;
const LOG_LOSS = 17;
const LOG_SHARE = 18;
const PLAIN_UPDATE = 19;

const codes = {
  same: SAME,
  'weighted sum': WEIGHTED_SUM,
  'weighted sum less': WEIGHTED_SUM_LESS,
  sigmoid: SIGMOID,
  tanh: TANH,
  relu: RELU,
  // its slope is 1 above zero and 0 elsewhere, as the step function is
  step: STEP,
  'relu slope': STEP,
  softmax: SOFTMAX,
  slope: SLOPE,
  'tanh slope': TANH_SLOPE,
  'cross slope': CROSS_SLOPE,
  'squared error': SQUARED_ERROR,
  'log loss': LOG_LOSS,
  'log share': LOG_SHARE,
  'error slope': ERROR_SLOPE,
  'scaled sum': SUM,
  sum: SUM,
  product: PRODUCT,
  update: UPDATE,
  'plain update': PLAIN_UPDATE,
  opposite: OPPOSITE,
  'opposite product': CROSS_SLOPE,
} as const satisfies Record<Exclude<Op, 'parameter'>, number>;

type Code = (typeof codes)[keyof typeof codes];

/** The program of a trace; an entry's place is its index. Made once for each list of entries. */
export function programOf(entries: readonly Rule[]): Program {
  const known = made.get(entries);
  if (known) return known;
  const place = new Map(entries.map(({ id }, i) => [id, i]));
  const code = entries.flatMap((rule) => segmentOf(rule, (id) => place.get(id) ?? -1));
  const factors = Float64Array.from(entries, factorOf);
  const program = { code: Int32Array.from(code), factors };
  made.set(entries, program);
  return program;
}

const made = new WeakMap<readonly Rule[], Program>();

/** The part of a program that computes one entry: nothing for what is given. */
export function segmentOf({ id, op, inputs }: Rule, placeOf: (id: string) => number): readonly number[] {
  return op === 'parameter' ? [] : [codes[op], placeOf(id), inputs.length, ...inputs.map(placeOf)];
}

/** What stands at an entry's place among the factors. */
export function factorOf({ factor }: Rule): number {
  return factor ? factor[0] / factor[1] : 1;
}

/**
 * Computes every entry in order, in place.
 * @param values    by place, with the parameters filled in
 * @param decimals  by place: to how many decimals a value is rounded before anything reads it, −1 for not at all
 */
export function run({ code, factors }: Program, values: Float64Array, decimals?: Int8Array): void {
  for (let at = 0; at < code.length; ) {
    const place = code[at + 1] as number;
    const from = at + 3;
    const end = from + (code[at + 2] as number);
    const first = values[code[from] as number] as number;
    let value = first;
    const operation = code[at] as Code;
    switch (operation) {
      case SAME:
        break;
      case WEIGHTED_SUM: {
        // Products first, two by two; what is left over is the bias.
        let i = from;
        for (value = 0; i + 1 < end; i += 2)
          value += (values[code[i] as number] as number) * (values[code[i + 1] as number] as number);
        if (i < end) value += values[code[i] as number] as number;
        break;
      }
      case WEIGHTED_SUM_LESS: {
        let i = from;
        for (value = 0; i + 1 < end; i += 2)
          value += (values[code[i] as number] as number) * (values[code[i + 1] as number] as number);
        value -= values[code[i] as number] as number;
        break;
      }
      case SIGMOID:
        value = sigmoid(first);
        break;
      case SLOPE:
        value = first * (1 - first);
        break;
      case SQUARED_ERROR:
        value = first - (values[code[from + 1] as number] as number);
        value *= value;
        break;
      case ERROR_SLOPE:
        value = (factors[place] as number) * ((values[code[from + 1] as number] as number) - first);
        break;
      case SUM:
        for (let i = from + 1; i < end; i++) value += values[code[i] as number] as number;
        value *= factors[place] as number;
        break;
      case PRODUCT:
        for (let i = from + 1; i < end; i++) value *= values[code[i] as number] as number;
        break;
      case UPDATE:
        value =
          first - (values[code[from + 1] as number] as number) * (values[code[from + 2] as number] as number);
        break;
      case OPPOSITE:
        value = -first;
        break;
      case PLAIN_UPDATE:
        value = first - (values[code[from + 1] as number] as number);
        break;
      case TANH:
        value = Math.tanh(first);
        break;
      case RELU:
        value = first > 0 ? first : 0;
        break;
      case STEP:
        value = first > 0 ? 1 : 0;
        break;
      case SOFTMAX: {
        // its own sum comes first, then all of them
        let largest = -Infinity;
        for (let i = from + 1; i < end; i++) largest = Math.max(largest, values[code[i] as number] as number);
        let total = 0;
        for (let i = from + 1; i < end; i++)
          total += Math.exp((values[code[i] as number] as number) - largest);
        value = Math.exp(first - largest) / total;
        break;
      }
      case TANH_SLOPE:
        value = (1 - first) * (1 + first);
        break;
      case CROSS_SLOPE:
        value = -first * (values[code[from + 1] as number] as number);
        break;
      case LOG_LOSS: {
        const y = values[code[from + 1] as number] as number;
        // a term with weight 0 counts as 0
        value = (first === 0 ? 0 : -first * Math.log(y)) - (first === 1 ? 0 : (1 - first) * Math.log1p(-y));
        break;
      }
      case LOG_SHARE:
        value = first === 0 ? 0 : -first * Math.log(values[code[from + 1] as number] as number);
        break;
      default:
        operation satisfies never;
    }
    if (decimals !== undefined && (decimals[place] as number) >= 0)
      value = roundTo(value, decimals[place] as number);
    values[place] = value;
    at = end;
  }
}
