import { articlePolicy, type Policy } from '../network/policy.ts';
import { needShape, type Shape } from '../network/shape.ts';
import type { SquaredLoss } from '../neuron/losses.ts';

/**
 * How a quantity follows from its inputs.
 * - `weighted sum`: x, w, x, w, …, bias → Σ x·w + bias
 * - `slope`: an output y → y(1 − y), the sigmoid's derivative
 * - `squared error`: target, output → (target − output)²
 * - `error slope`: target, output → factor · (output − target)
 * - `scaled sum`: factor · Σ
 * - `update`: w, ρ, gradient → w − ρ · gradient
 * - `same`: a parameter that is not updated;  `opposite`: −x, only ever a slip
 */
export type Op =
  | 'parameter'
  | 'weighted sum'
  | 'sigmoid'
  | 'slope'
  | 'squared error'
  | 'error slope'
  | 'scaled sum'
  | 'product'
  | 'sum'
  | 'update'
  | 'same'
  | 'opposite';

/** One quantity of a training step: its name, how it is made and from what. */
export interface Entry {
  readonly id: string;
  readonly op: Op;
  readonly inputs: readonly string[];
  /** numerator and denominator, for `scaled sum` and `error slope` */
  readonly factor?: readonly [number, number];
}

/** The policies a trace can follow: squared errors only. */
export type TracePolicy = Policy & { readonly loss: SquaredLoss };

/**
 * Every quantity of one training step of a network with one hidden layer of sigmoids, in the order of computation:
 * parameters, forward, error, backward, update, and the forward pass afterwards. Whatever explains a number reads this.
 *
 * Ids: x1, a12 (from x1 to y2), c1, zy1, y1, b12 (from y1 to h2), c2, zh1, h1, t1, e1 = (t1 − h1)², E, rho;
 * dE_dh1, dh1_dzh1, dE_dzh1, dE_db11, dE_dc2; dE_dy1_h1 (what reaches y1 through h1), dE_dy1, dy1_dzy1, dE_dzy1,
 * dE_da11, dE_dc1_y1_h1 (one contribution to c1), dE_dc1; a11_new; h1_after, E_after. Per-neuron biases are c1_1, c1_2, ….
 * @throws RangeError if a layer has fewer than 1 or more than 9 units
 */
export function traceOf(shape: Shape, policy: TracePolicy = articlePolicy): readonly Entry[] {
  needShape('traceOf', shape);
  const names = namesOf(shape, policy);
  const hidden = [...hiddenGradients(names, policy)];
  const hiddenUpdates = names.a.flat().concat(names.c1);
  const outputUpdates = names.b.flat().concat(names.c2);
  const backward =
    policy.hidden === 'old'
      ? [...hidden, ...updates(hiddenUpdates, policy), ...updates(outputUpdates, policy)]
      : [...updates(outputUpdates, policy), ...hidden, ...updates(hiddenUpdates, policy)];
  return [
    ...parameterIds(shape, policy).map((id): Entry => ({ id, op: 'parameter', inputs: [] })),
    ...forwardEntries(names, policy, ''),
    ...outputGradients(names, policy),
    ...backward,
    ...forwardEntries(names, policy, '_after'),
  ];
}

/** Ids of everything a reader can set: inputs, weights and intercepts, targets, learning rate. */
export function parameterIds(shape: Shape, policy: TracePolicy = articlePolicy): readonly string[] {
  const { x, a, b, c1, c2, t } = namesOf(shape, policy);
  return [...x, ...a.flat(), ...unique(c1), ...b.flat(), ...unique(c2), ...t, 'rho'];
}

interface Names {
  readonly x: readonly string[];
  readonly y: readonly string[];
  readonly h: readonly string[];
  readonly t: readonly string[];
  readonly a: readonly (readonly string[])[];
  readonly b: readonly (readonly string[])[];
  /** the intercept each neuron reads: the same one again and again where it is shared */
  readonly c1: readonly string[];
  readonly c2: readonly string[];
}

function namesOf({ inputs, hidden, outputs }: Shape, policy: Policy): Names {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  const grid = (w: string, rows: number, columns: number) =>
    count(rows).map((i) => count(columns).map((j) => `${w}${i}${j}`));
  const intercepts = (c: string, n: number) =>
    count(n).map((j) => (policy.biases === 'per neuron' ? `${c}_${j}` : c));
  return {
    x: count(inputs).map((i) => `x${i}`),
    y: count(hidden).map((j) => `y${j}`),
    h: count(outputs).map((k) => `h${k}`),
    t: count(outputs).map((k) => `t${k}`),
    a: grid('a', inputs, hidden),
    b: grid('b', hidden, outputs),
    c1: intercepts('c1', hidden),
    c2: intercepts('c2', outputs),
  };
}

function* forwardEntries(names: Names, policy: TracePolicy, when: '' | '_after'): Generator<Entry> {
  const parameter = (id: string) => (when === '' ? id : `${id}_new`);
  const layer = function* (
    to: readonly string[],
    from: readonly string[],
    weights: Names['a'],
    biases: Names['c1'],
  ) {
    for (const [j, id] of to.entries()) {
      const terms = from.flatMap((x, i) => [x, parameter(weights[i]?.[j] as string)]);
      const inputs = [...terms, parameter(biases[j] as string)];
      yield { id: `z${id}${when}`, op: 'weighted sum', inputs } as const;
      yield {
        id: id + when,
        op: 'sigmoid',
        inputs: [`z${id}${when}`],
      } as const;
    }
  };
  const y = names.y.map((id) => id + when);
  yield* layer(names.y, names.x, names.a, names.c1);
  yield* layer(names.h, y, names.b, names.c2);
  const terms = names.h.map((_, k) => `e${k + 1}${when}`);
  for (const [k, id] of terms.entries())
    yield {
      id,
      op: 'squared error',
      inputs: [`t${k + 1}`, (names.h[k] as string) + when],
    };
  yield {
    id: `E${when}`,
    op: 'scaled sum',
    inputs: terms,
    factor: lossFraction(policy.loss, names.h.length, 1),
  };
}

function* outputGradients({ y, h, b, c2 }: Names, policy: TracePolicy): Generator<Entry> {
  const factor = lossFraction(policy.loss, h.length, 2);
  for (const [k, id] of h.entries()) {
    yield {
      id: `dE_d${id}`,
      op: 'error slope',
      inputs: [`t${k + 1}`, id],
      factor,
    };
    yield { id: `d${id}_dz${id}`, op: 'slope', inputs: [id] };
    yield {
      id: `dE_dz${id}`,
      op: 'product',
      inputs: [`dE_d${id}`, `d${id}_dz${id}`],
    };
  }
  for (const [j, row] of b.entries())
    for (const [k, w] of row.entries())
      yield {
        id: `dE_d${w}`,
        op: 'product',
        inputs: [`dE_dz${h[k]}`, y[j] as string],
      };
  yield* interceptGradients(c2, h, policy);
}

function* hiddenGradients({ x, y, h, a, b, c1 }: Names, policy: TracePolicy): Generator<Entry> {
  for (const [j, id] of y.entries()) {
    for (const [k, out] of h.entries()) {
      const weight = b[j]?.[k] as string;
      yield {
        id: `dE_d${id}_${out}`,
        op: 'product',
        inputs: [`dE_dz${out}`, policy.hidden === 'old' ? weight : `${weight}_new`],
      };
    }
    yield {
      id: `dE_d${id}`,
      op: 'sum',
      inputs: h.map((out) => `dE_d${id}_${out}`),
    };
    yield { id: `d${id}_dz${id}`, op: 'slope', inputs: [id] };
    yield {
      id: `dE_dz${id}`,
      op: 'product',
      inputs: [`dE_d${id}`, `d${id}_dz${id}`],
    };
  }
  for (const [i, row] of a.entries())
    for (const [j, w] of row.entries())
      yield {
        id: `dE_d${w}`,
        op: 'product',
        inputs: [`dE_dz${y[j]}`, x[i] as string],
      };
  if (policy.biases === 'shared')
    for (const id of y)
      for (const out of h)
        yield {
          id: `dE_dc1_${id}_${out}`,
          op: 'product',
          inputs: [`dE_d${id}_${out}`, `d${id}_dz${id}`],
        };
  yield* interceptGradients(c1, y, policy);
}

/** A shared intercept feeds every neuron of its layer, so their δ add; one of its own has a single δ. */
function* interceptGradients(
  c: readonly string[],
  neurons: readonly string[],
  policy: Policy,
): Generator<Entry> {
  if (policy.biases === 'frozen') return;
  for (const id of unique(c))
    yield {
      id: `dE_d${id}`,
      op: 'sum',
      inputs: neurons.filter((_, j) => c[j] === id).map((neuron) => `dE_dz${neuron}`),
    };
}

function* updates(ids: readonly string[], policy: Policy): Generator<Entry> {
  for (const id of unique(ids))
    yield id.startsWith('c') && policy.biases === 'frozen'
      ? { id: `${id}_new`, op: 'same', inputs: [id] }
      : { id: `${id}_new`, op: 'update', inputs: [id, 'rho', `dE_d${id}`] };
}

/** times · the factor before Σ(target − output)², as a reduced fraction */
function lossFraction(loss: SquaredLoss, outputs: number, times: 1 | 2): readonly [number, number] {
  const below = loss === 'mean' ? outputs : loss === 'half sum' ? 2 : 1;
  return times === 2 && below % 2 === 0 ? [1, below / 2] : [times, below];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
