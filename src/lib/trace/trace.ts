import { articlePolicy, type Policy, type TracePolicy } from '../network/policy.ts';
import { needShape, type Shape } from '../network/shape.ts';
import { type Entry, entry, type Identity } from './entry.ts';
import { forwardEntries } from './forward-entries.ts';
import { hiddenGradients, outputGradients } from './gradient-entries.ts';
import { letters, type Names, namesOf } from './names.ts';

/**
 * Every quantity of one training step of a network with one hidden layer of sigmoids, in the order of computation:
 * parameters, forward, error, backward, update, and the forward pass afterwards. Whatever explains a number reads this.
 *
 * Ids: x1, a12 (from x1 to y2), c1, zy1, y1, b12 (from y1 to h2), c2, zh1, h1, t1, e1 = (t1 − h1)², E, rho;
 * dE_dh1, dh1_dzh1, dE_dzh1, dE_db11, dE_dc2; dE_dy1_h1 (what reaches y1 through h1), dE_dy1, dy1_dzy1, dE_dzy1,
 * dE_da11, dE_dc1_y1_h1 (one contribution to c1), dE_dc1; a11_new; h1_after, E_after. Per-neuron biases are c1_1, c1_2, ….
 * What an entry is stands in the entry: nobody reads it off the letters of its id.
 * @throws RangeError if a layer has fewer than 1 or more than 9 units
 */
export function traceOf(shape: Shape, policy: TracePolicy = articlePolicy): readonly Entry[] {
  needShape('traceOf', shape);
  const names = namesOf(shape, policy);
  const given = givenEntries(names, policy);
  const hidden = [...hiddenGradients(names, policy)];
  const [hiddenUpdates, outputUpdates] = [1, 2].map((layer) => updates(given, layer, policy));
  const backward =
    policy.hidden === 'old'
      ? [...hidden, ...(hiddenUpdates ?? []), ...(outputUpdates ?? [])]
      : [...(outputUpdates ?? []), ...hidden, ...(hiddenUpdates ?? [])];
  return [
    ...given,
    ...forwardEntries(names, policy, 'forward'),
    ...outputGradients(names, policy),
    ...backward,
    ...forwardEntries(names, policy, 'after'),
  ];
}

/** What a step begins with, in the order of `parameterIds`. */
function givenEntries({ inputs, hidden, last, targets }: Names, policy: Policy): readonly Entry[] {
  const given = (id: string, identity: Omit<Identity, 'phase'>) =>
    entry({ id, op: 'parameter', inputs: [] }, { ...identity, phase: 'given' });
  const layers = [hidden, last].flatMap(({ weights, biases }, l) => {
    const own = policy.biases === 'per neuron';
    return [
      ...weights.flatMap((row, i) =>
        row.map((id, j) => given(id, { role: 'weight', layer: l + 1, unit: j + 1, from: i + 1 })),
      ),
      ...[...new Set(biases)].map((id, j) =>
        given(id, { role: 'bias', layer: l + 1, ...(own && { unit: j + 1 }) }),
      ),
    ];
  });
  return [
    ...inputs.map((id, i) => given(id, { role: 'input', layer: 0, unit: i + 1 })),
    ...layers,
    ...targets.map((id, k) => given(id, { role: 'target', layer: 2, unit: k + 1 })),
    given(letters.rate, { role: 'rate' }),
  ];
}

/** The new value of each weight and each bias of a layer. */
function updates(given: readonly Entry[], wanted: number, policy: Policy): readonly Entry[] {
  return given.flatMap(({ id, role, layer, unit, from }) => {
    if (layer !== wanted || (role !== 'weight' && role !== 'bias')) return [];
    const stays = role === 'bias' && policy.biases === 'frozen';
    const inputs = stays ? [id] : [id, letters.rate, `dE_d${id}`];
    return entry(
      { id: `${id}_new`, op: stays ? 'same' : 'update', inputs },
      { role, phase: 'update', layer, of: id, ...(unit && { unit }), ...(from && { from }) },
    );
  });
}
