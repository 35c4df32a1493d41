import { sigmoid } from '../neuron/sigmoid.ts';
import { roundTo } from '../number/round.ts';
import type { Entry, Op } from './trace.ts';

/**
 * A trace made ready to run: for each computed entry its operation, its place, the number of its inputs and their
 * places, one after the other; and each place's factor. Ten thousand steps read this 300,000 times.
 */
export interface Program {
  readonly code: Int32Array;
  readonly factors: Float64Array;
}

const codes: Readonly<Record<Op, number>> = {
  parameter: -1,
  same: 0,
  'weighted sum': 1,
  sigmoid: 2,
  slope: 3,
  'squared error': 4,
  'error slope': 5,
  'scaled sum': 6,
  sum: 6,
  product: 7,
  update: 8,
  opposite: 9,
};

/** The program of a trace; an entry's place is its index. Made once for each list of entries. */
export function programOf(entries: readonly Entry[]): Program {
  const known = made.get(entries);
  if (known) return known;
  const place = new Map(entries.map(({ id }, i) => [id, i]));
  const code = entries.flatMap(({ id, op, inputs }) =>
    op === 'parameter'
      ? []
      : [codes[op], place.get(id) ?? 0, inputs.length, ...inputs.map((input) => place.get(input) ?? -1)],
  );
  const factors = Float64Array.from(entries, ({ factor }) => (factor ? factor[0] / factor[1] : 1));
  const program = { code: Int32Array.from(code), factors };
  made.set(entries, program);
  return program;
}

const made = new WeakMap<readonly Entry[], Program>();

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
    switch (code[at]) {
      case 1: {
        // Products first, two by two; what is left over is the bias.
        let i = from;
        for (value = 0; i + 1 < end; i += 2)
          value += (values[code[i] as number] as number) * (values[code[i + 1] as number] as number);
        if (i < end) value += values[code[i] as number] as number;
        break;
      }
      case 2:
        value = sigmoid(first);
        break;
      case 3:
        value = first * (1 - first);
        break;
      case 4:
        value = first - (values[code[from + 1] as number] as number);
        value *= value;
        break;
      case 5:
        value = (factors[place] as number) * ((values[code[from + 1] as number] as number) - first);
        break;
      case 6:
        for (let i = from + 1; i < end; i++) value += values[code[i] as number] as number;
        value *= factors[place] as number;
        break;
      case 7:
        for (let i = from + 1; i < end; i++) value *= values[code[i] as number] as number;
        break;
      case 8:
        value =
          first - (values[code[from + 1] as number] as number) * (values[code[from + 2] as number] as number);
        break;
      case 9:
        value = -first;
    }
    if (decimals !== undefined && (decimals[place] as number) >= 0)
      value = roundTo(value, decimals[place] as number);
    values[place] = value;
    at = end;
  }
}
