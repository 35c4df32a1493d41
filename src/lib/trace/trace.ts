import { articlePolicy, type StepPolicy, type TracePolicy } from '../network/policy.ts';
import { type DenseShape, denseShape, needShape, type Shape } from '../network/shape.ts';
import { fail } from '../number/expect.ts';
import { type Entry, entry, type Identity } from './entry.ts';
import { errorEntries, forwardEntries } from './forward-entries.ts';
import { gradientEntries } from './gradient-entries.ts';
import { letters } from './letters.ts';
import { type Names, namesOf } from './names.ts';

/**
 * Every quantity of one training step of a network with one hidden layer of sigmoids, in the order of computation:
 * parameters, forward, error, backward, update, and the forward pass afterwards. Whatever explains a number reads this.
 *
 * Ids: x1, a12 (from x1 to y2), c1, zy1, y1, b12 (from y1 to h2), c2, zh1, h1, t1, e1 = (t1 − h1)², E, rho;
 * dE_dh1, dh1_dzh1, dE_dzh1, dE_db11, dE_dc2; dE_dy1_h1 (what reaches y1 through h1), dE_dy1, dy1_dzy1, dE_dzy1,
 * dE_da11, dE_dc1_y1_h1 (one contribution to c1), dE_dc1; a11_new; h1_after, E_after. Per-neuron biases are c1_1, c1_2, ….
 * What an entry is stands in the entry: nobody reads it off the letters of its id.
 * @throws RangeError if a layer has fewer than 1 or more than 9 units
 * @example
 * const entries = traceOf(articleShape);
 * entries.length // 77
 * entries.find(({ id }) => id === 'dE_da11').inputs // ['dE_dzy1', 'x1']
 */
export function traceOf(shape: Shape, policy: TracePolicy = articlePolicy): readonly Entry[] {
  return traceOfLayers(denseShape(shape, policy), { ...policy, rate: true, steps: false }, 'traceOf');
}

/**
 * The same for any fully connected network that people do by hand: one to four layers, each with its own activation and
 * biases. Ids are those of `traceOf` up to two layers, else w3_21, z3_1, y3_1, c3.
 *
 * Under squared errors a softmax has its whole Jacobian, dh1_dzh2. Cross-entropy with the sigmoid or the softmax that belongs to
 * it is one entry from the outputs to the sums, p − t. A threshold is taken from its sum, so its gradient is −Σ δ. The step
 * function's slope is taken as 1, as the perceptron's rule does, and the identity has none either.
 * @throws RangeError if the shape is none, or a cross-entropy meets another activation in the last layer than its own
 * @example
 * const biases = { each: 'neuron', trained: true, sign: -1 };
 * const shape = { inputs: 2, layers: [{ units: 1, activation: 'step', biases }] };
 * const entries = traceOfLayers(shape, { loss: 'half sum', hidden: 'old', rate: true, steps: false });
 * entries.map(({ id }) => id) // ['x1', 'x2', 'a11', 'a21', 'c1_1', 't1', …]
 */
export function traceOfLayers(
  shape: DenseShape,
  policy: StepPolicy,
  where = 'traceOfLayers',
): readonly Entry[] {
  needShape(where, shape);
  needLoss(where, shape, policy);
  const names = namesOf(shape);
  const given = givenEntries(shape, names, policy);
  const layers = [...shape.layers.keys()].reverse();
  const updates = (l: number) => updateEntries(shape, given, l, policy);
  // A layer that is stepped before the one before it has its gradients: a slip, and the only time that order matters.
  const backward = layers.flatMap((l) => [
    ...gradientEntries(shape, names, l, policy),
    ...(policy.hidden === 'new' ? updates(l) : []),
  ]);
  return [
    ...given,
    ...forwardEntries(shape, names, 'forward'),
    ...errorEntries(names, policy, 'forward'),
    ...backward,
    ...(policy.hidden === 'old' ? layers.reverse().flatMap(updates) : []),
    ...forwardEntries(shape, names, 'after'),
    ...errorEntries(names, policy, 'after'),
  ];
}

/** Cross-entropy is one entry with what makes its outputs, and nothing sensible with anything else. */
function needLoss(where: string, { layers }: DenseShape, { loss }: StepPolicy): void {
  const last = layers.at(-1)?.activation;
  const own = { 'cross-entropy': 'sigmoid', 'softmax cross-entropy': 'softmax' } as const;
  if ((loss === 'cross-entropy' || loss === 'softmax cross-entropy') && last !== own[loss])
    fail(where, `a ${own[loss]} in the last layer for ${loss}`, last);
}

/** What a step begins with, in the order of `parameterIds`. */
function givenEntries(
  shape: DenseShape,
  { inputs, layers, targets }: Names,
  { rate }: StepPolicy,
): readonly Entry[] {
  const given = (id: string, identity: Omit<Identity, 'phase'>) =>
    entry({ id, op: 'parameter', inputs: [] }, { ...identity, phase: 'given' });
  const own = layers.flatMap(({ weights, biases }, l) => [
    ...weights.flatMap((row, i) =>
      row.map((id, j) => given(id, { role: 'weight', layer: l + 1, unit: j + 1, from: i + 1 })),
    ),
    ...[...new Set(biases)].map((id, j) =>
      given(id, {
        role: 'bias',
        layer: l + 1,
        ...(shape.layers[l]?.biases.each === 'neuron' && { unit: j + 1 }),
      }),
    ),
  ]);
  return [
    ...inputs.map((id, i) => given(id, { role: 'input', layer: 0, unit: i + 1 })),
    ...own,
    ...targets.map((id, k) => given(id, { role: 'target', layer: layers.length, unit: k + 1 })),
    ...(rate ? [given(letters.rate, { role: 'rate' })] : []),
  ];
}

/** The new value of each weight and each bias of a layer, and what is added to it where that is asked for. */
function updateEntries(
  shape: DenseShape,
  given: readonly Entry[],
  l: number,
  { rate, steps }: StepPolicy,
): readonly Entry[] {
  return given.flatMap(({ id, role, layer, unit, from }) => {
    if (layer !== l + 1 || (role !== 'weight' && role !== 'bias')) return [];
    const place = { layer, of: id, phase: 'update', ...(unit && { unit }), ...(from && { from }) } as const;
    const renewed = (op: Entry['op'], ...inputs: readonly string[]) =>
      entry({ id: `${id}_new`, op, inputs }, { role, ...place });
    if (role === 'bias' && !shape.layers[l]?.biases.trained) return [renewed('same', id)];
    const against = [...(rate ? [letters.rate] : []), `dE_d${id}`];
    if (!steps) return [renewed(rate ? 'update' : 'plain update', id, ...against)];
    const step = { id: `${id}_step`, op: rate ? 'opposite product' : 'opposite', inputs: against } as const;
    return [entry(step, { role: 'step', ...place }), renewed('sum', id, step.id)];
  });
}
