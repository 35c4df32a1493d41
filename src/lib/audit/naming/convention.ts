/**
 * A way of naming the quantities of a step.
 * - `book`: this book's, the ids of the trace: a11, zh1, c1; deeper networks w3_21
 * - `flat`: every weight by one number, w1…w8, neurons i1, h1, o1, with net_h1 and out_h1
 * - `matrix`: a matrix for each layer, w^(1)_21, z^(1)_2, a^(1)_2, layers counted from 1
 * - `lists`: the same as lists in lists, w[2][1][2], layers counted as neurons are
 * - `inputs-first`: as `matrix`, but the inputs are layer 1 and the weights into the first hidden layer are w^(2)
 * - `textbook`: at most one hidden layer, v from the inputs to it and w on to the outputs: x_i, v_ij, z_j, w_jk, y_k
 * - `nodes`: all neurons numbered through, inputs among them: w13, w35, θ5, y5, δ5
 */
export type Scheme = 'book' | 'flat' | 'matrix' | 'lists' | 'inputs-first' | 'textbook' | 'nodes';

/** What a name means depends on this. */
export interface Convention {
  readonly scheme: Scheme;
  /** which of a weight's two neurons is named first; of the flat weights, by which they are sorted */
  readonly order: 'from-to' | 'to-from';
  /** what is counted from: the first neuron's number, and the first weight's */
  readonly base: 0 | 1;
  /** whether δ is ∂E/∂z or its negative; of a plain error of an output, whether it is output − target or target − output */
  readonly delta: 1 | -1;
}

/** @internal */
export type Axis = 'order' | 'base' | 'delta';

/** Each scheme's usual way, and what else people do in it. */
const usual = {
  book: { order: 'from-to', base: 1, delta: 1, free: ['delta'] },
  flat: { order: 'to-from', base: 1, delta: 1, free: ['order', 'base', 'delta'] },
  matrix: { order: 'to-from', base: 1, delta: 1, free: ['order', 'base', 'delta'] },
  lists: { order: 'to-from', base: 1, delta: 1, free: ['order', 'base', 'delta'] },
  'inputs-first': { order: 'to-from', base: 1, delta: 1, free: ['order', 'base', 'delta'] },
  textbook: { order: 'from-to', base: 1, delta: 1, free: ['order', 'base', 'delta'] },
  nodes: { order: 'from-to', base: 1, delta: -1, free: ['order', 'delta'] },
} as const satisfies Record<Scheme, Omit<Convention, 'scheme'> & { readonly free: readonly Axis[] }>;

/**
 * The axes in which a scheme is used in more ways than one.
 * @internal
 */
export const freeAxes = (scheme: Scheme): readonly Axis[] => usual[scheme].free;

/**
 * Every convention, scheme by scheme, the usual one of each first.
 * @example conventions[0] // { scheme: 'book', order: 'from-to', base: 1, delta: 1 }
 */
export const conventions: readonly Convention[] = (Object.keys(usual) as Scheme[]).flatMap((scheme) => {
  const { order, base, delta } = usual[scheme];
  let all: readonly Convention[] = [{ scheme, order, base, delta }];
  for (const axis of freeAxes(scheme)) all = all.concat(all.map((one) => withTurned(one, axis)));
  return all;
});

/**
 * The same convention with one axis the other way, if its scheme is used so.
 * @internal
 */
export function turned(convention: Convention, axis: Axis): Convention | undefined {
  return neighbours.get(convention)?.[axis];
}

const neighbours = new Map(
  conventions.map((one) => [
    one,
    Object.fromEntries(
      freeAxes(one.scheme).map((axis) => {
        const other = withTurned(one, axis);
        return [
          axis,
          conventions.find((next) =>
            (Object.keys(next) as (keyof Convention)[]).every((key) => next[key] === other[key]),
          ),
        ];
      }),
    ) as Partial<Record<Axis, Convention>>,
  ]),
);

function withTurned(convention: Convention, axis: Axis): Convention {
  switch (axis) {
    case 'order':
      return { ...convention, order: convention.order === 'from-to' ? 'to-from' : 'from-to' };
    case 'base':
      return { ...convention, base: convention.base === 1 ? 0 : 1 };
    case 'delta':
      return { ...convention, delta: convention.delta === 1 ? -1 : 1 };
    default:
      return axis satisfies never;
  }
}

/**
 * The usual convention of a scheme.
 * @example usualOf('nodes') // { scheme: 'nodes', order: 'from-to', base: 1, delta: -1 }
 */
export function usualOf(scheme: Scheme): Convention {
  return conventions.find((one) => one.scheme === scheme) as Convention;
}
