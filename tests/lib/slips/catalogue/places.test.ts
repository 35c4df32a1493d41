// Where slips are made: at single quantities, throughout a layer, in all hidden layers, throughout. By hand, for the book's network
// and for a deeper one.
import { describe, expect, test } from 'vitest';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import type { Step } from '../../../../src/lib/slips/step.ts';
import { networkOf, networks } from './networks.ts';

const book = networks['2-2-2, shared biases, mean'];

/** The places of a slip, each as its ids in order. */
const placesOf = (slip: SlipKindId, step: Step = book) =>
  [...catalogue[slip].made(step)].map(({ at }) => [...at].sort().join(' '));

/** Each alone, and each group of several. */
const alone = (...groups: readonly (readonly string[])[]) =>
  [
    ...new Set(groups.flat()),
    ...groups.filter((group) => group.length > 1).map((group) => [...group].sort().join(' ')),
  ].sort();

const [y, h] = [
  ['y1', 'y2'],
  ['h1', 'h2'],
] as const;
const of = (form: (id: string) => string, ...lists: readonly (readonly string[])[]) =>
  lists.map((list) => list.map(form));
const [a, b] = [
  ['a11', 'a12', 'a21', 'a22'],
  ['b11', 'b12', 'b21', 'b22'],
] as const;
const all = (lists: readonly (readonly string[])[]) => [...lists, lists.flat()];
const delta = (id: string) => `dE_dz${id}`;
const gradient = (id: string) => `dE_d${id}`;
const renewed = (id: string) => `${id}_new`;
const slope = (id: string) => `d${id}_dz${id}`;
const before = (id: string) => id;
const after = (id: string) => `${id}_after`;

/** In the pass before the step, in the one after it, and in both. */
const inPasses = (...groups: readonly (readonly string[])[]) =>
  [before, after, (id: string) => id]
    .flatMap((at, pass) =>
      pass < 2
        ? alone(...groups.map((group) => group.map(at)))
        : [
            ...new Set(
              [...groups.flat().map((id) => [id]), ...groups.filter(({ length }) => length > 1)].map(
                (group) =>
                  group
                    .flatMap((id) => [id, after(id)])
                    .sort()
                    .join(' '),
              ),
            ),
          ],
    )
    .sort();

const atNeurons = (form: (id: string) => string) => alone(...all(of(form, y, h)));
const atWires = (form: (id: string) => string) => alone(...all(of(form, a, b)));
/** What moves: a layer's weights and its bias, either kind alone, everything. */
const atMoved = (form: (id: string) => string) => {
  const [weights, biases] = [of(form, a, b), of(form, ['c1'], ['c2'])];
  const layers = weights.map((layer, l) => [...layer, ...(biases[l] ?? [])]);
  return alone(...all(weights), ...all(biases), ...all(layers));
};
const biases = (form: (id: string) => string) => alone(...all(of(form, ['c1'], ['c2'])));
const parts = ['dE_dy1_h1', 'dE_dy2_h1', 'dE_dy1_h2', 'dE_dy2_h2'];
const sums = ['zy1', 'zy2'];

const onTheBook: Readonly<Partial<Record<SlipKindId, readonly string[]>>> = {
  'no-slope': atNeurons(delta),
  'slope-of-output': atNeurons(slope),
  'slope-of-sum': atNeurons(slope),
  'output-for-slope': atNeurons(slope),
  'sum-for-slope': atNeurons(slope),
  'one-factor': atNeurons(slope),
  'slope-of-another-activation': atNeurons(slope),
  'slope-twice': atNeurons(delta),
  'times-weight': atWires(gradient),
  'input-left-out': atWires(gradient),
  'weight-frozen': atWires(renewed),
  'delta-for-gradient': atWires(renewed),
  'input-after': alone(b.map(gradient)),
  'target-minus-output': alone(h.map(gradient)),
  'two-dropped': alone(h.map(gradient)),
  'gradient-added': atMoved(renewed),
  'rate-forgotten': atMoved(renewed),
  'rate-twice': atMoved(renewed),
  'rate-as-divisor': atMoved(renewed),
  'rate-times-weight': atMoved(renewed),
  'step-times-weight': atMoved(renewed),
  'old-weight-dropped': atMoved(renewed),
  'bias-frozen': biases(renewed),
  'bias-averaged': biases(gradient),
  'bias-times-bias': biases(gradient),
  // from either neuron, and in both layers from the first or from the second
  'bias-from-one': ['dE_dc1', 'dE_dc2', 'dE_dc1 dE_dc2'].flatMap((place) => [place, place]),
  'bias-times-input': ['dE_dc1', 'dE_dc1', 'dE_dc2', 'dE_dc2'],
  'bias-of-its-own': alone(
    ['zy1_after zy2_after'],
    ['zh1_after zh2_after'],
    ['zh1_after zh2_after zy1_after zy2_after'],
  ),
  'new-weights': alone(parts),
  'weights-left-out': alone(parts, ['dE_dy1_h1', 'dE_dy1_h2'], ['dE_dy2_h1', 'dE_dy2_h2']),
  // through h1, through h2, and each through the one of its own number
  'one-path': ['dE_dy1', 'dE_dy1', 'dE_dy1 dE_dy2', 'dE_dy1 dE_dy2', 'dE_dy1 dE_dy2', 'dE_dy2', 'dE_dy2'],
  'paths-averaged': alone(['dE_dy1', 'dE_dy2']),
  'gradients-summed': alone(['dE_dy1', 'dE_dy2']),
  'no-bias': inPasses(...all([sums, ['zh1', 'zh2']])),
  // in the sums, and in the tables as they are given
  'indices-swapped': [
    ...inPasses(...all([sums, ['zh1', 'zh2']])),
    ...['a12 a21', 'b12 b21', 'a12 a21 b12 b21'],
  ],
  'exponent-sign': inPasses(...all([y, h])),
  'no-activation': inPasses(...all([y, h])),
  'old-outputs-after': alone(['zh1_after', 'zh2_after']),
  'before-for-after': [...y, ...h, ...sums, 'zh1', 'zh2', 'e1', 'e2', 'E'].map(after).sort(),
  'after-for-before': ['E', 'h1', 'h2'],
  // before the step, after it, and in both passes
  'outputs-exchanged': [
    ...['y1 y2', 'y1_after y2_after', 'y1 y1_after y2 y2_after'],
    ...['h1 h2', 'h1_after h2_after', 'h1 h1_after h2 h2_after'],
  ],
  'loss-sum': ['E', 'E E_after', 'E E_after dE_dh1 dE_dh2', 'E_after', ...alone(h.map(gradient))].sort(),
  'squared-together': ['E', 'E E_after', 'E_after'],
  'biases-exchanged': ['c1 c2'],
  // in a sum, in either pass; and the weights as they are given, in a row, in a column or across the diagonal
  'weights-exchanged': [
    ...[...sums, 'zh1', 'zh2'].flatMap((id) => [id, after(id)]),
    ...[a, b].flatMap(([one, two, three, four]) => [
      ...[`${one} ${two}`, `${three} ${four}`, `${one} ${three}`, `${two} ${four}`, `${two} ${three}`],
    ]),
  ],
  // across the diagonal: one wire, both, those of one neuron; any other wire of its row or its column; and of the first layer;
  // of either neuron those of the other, and of both
  'wrong-wires': [
    ...['dE_dy1_h2', 'dE_dy2_h1', 'dE_dy1_h2 dE_dy2_h1'],
    ...['dE_dy1_h1 dE_dy1_h2', 'dE_dy2_h1 dE_dy2_h2', [...parts].sort().join(' ')],
    ...parts.flatMap((part) => [part, part, part]),
  ],
  'weights-exchanged-back': [
    ...['dE_dy1_h1 dE_dy1_h2', 'dE_dy2_h1 dE_dy2_h2', 'dE_dy1_h1 dE_dy2_h1', 'dE_dy1_h2 dE_dy2_h2'],
  ],
  'delta-of-another-path': parts,
  // into the next sums: one into one or into both, both into one or into both; into the gradients of one weight, of all that
  // lead on from a neuron, of all; and into the miss of an output, or of both
  'sum-for-output': [
    ...['one', 'other', 'both'].flatMap(() => inPasses(['zh1', 'zh2'])),
    ...alone(['dE_db11', 'dE_db12'], ['dE_db21', 'dE_db22'], b.map(gradient)),
    ...alone(h.map(gradient)),
  ],
  // in a weight's gradient, in a bias's, on the way back; all of a neuron's, of a layer's, of everything's
  'slope-left-for-later': [
    ...alone(
      ...[a, b].flatMap(([one, two, three, four]) => [[one, three].map(gradient), [two, four].map(gradient)]),
      ...all(of(gradient, a, b)),
    ),
    ...alone(['dE_dy1_h1', 'dE_dy2_h1'], ['dE_dy1_h2', 'dE_dy2_h2'], parts),
    // of a shared bias either δ, or both
    ...['dE_dc1', 'dE_dc2'].flatMap((id) => [id, id, id]),
    'dE_dc1 dE_dc2',
    ...all(of(gradient, [...a, 'c1'], [...b, 'c2'])).map((ids) => [...ids].sort().join(' ')),
  ],
  // the two outputs of its own layer, and for those of the second layer the two inputs; all of it, by place
  'input-of-another-layer': [
    ...a.map(gradient).flatMap((id) => [id, id]),
    ...b.map(gradient).flatMap((id) => [id, id, id, id]),
    ...[a, b, b].map((layer) => layer.map(gradient).sort().join(' ')),
  ],
  // in one neuron's sum or in both, in a pass or in both; in the gradients; and the two inputs as they are given
  'inputs-exchanged': [
    ...inPasses(sums),
    ...inPasses(['zh1', 'zh2']),
    ...alone(a.map(gradient)),
    ...alone(b.map(gradient)),
    'x1 x2',
  ],
  'another-bias': [...inPasses(sums), ...inPasses(['zh1', 'zh2'])],
  // in the sums; in the gradient; in both together
  'bias-sign': [
    ...inPasses(...all([sums, ['zh1', 'zh2']])),
    ...biases(gradient),
    ...[
      'dE_dc1 zy1 zy1_after zy2 zy2_after',
      'dE_dc2 zh1 zh1_after zh2 zh2_after',
      'dE_dc1 dE_dc2 zh1 zh1_after zh2 zh2_after zy1 zy1_after zy2 zy2_after',
    ],
  ],
  // of its row, of its column, across the diagonal: for two of four weights two others, for two of them three
  'another-weight': [...sums, 'zh1', 'zh2'].flatMap((id) => [1, 2, 3, 4, 5].flatMap(() => [id, after(id)])),
  // of one wire; of all into a neuron, into a layer, into both
  'input-of-another-wire': [
    ...[...a, ...b].map(gradient),
    ...[a, b].flatMap(([one, two, three, four]) => [`dE_d${one} dE_d${three}`, `dE_d${two} dE_d${four}`]),
    ...all(of(gradient, a, b)).map((ids) => ids.join(' ')),
  ],
  // of the other neuron of the layer, and of either of the other layer
  'delta-of-another': [...a, ...b].map(gradient).flatMap((id) => [id, id, id]),
  // three others of the layer, those across the diagonal first; both across it, in a layer and in both
  'gradients-transposed': [
    ...[...a, ...b].map(gradient).flatMap((id) => [id, id]),
    ...['a12', 'a21', 'b12', 'b21'].map(gradient),
    ...['dE_da12 dE_da21', 'dE_db12 dE_db21', 'dE_da12 dE_da21 dE_db12 dE_db21'],
  ],
  'gradient-of-another': [...[...a, ...b].flatMap((id) => [id, id]), 'a12', 'a21', 'b12', 'b21'].map(renewed),
  'old-weight-of-another': [
    ...[...[...a, ...b].flatMap((id) => [id, id]), 'a12', 'a21', 'b12', 'b21'].map(renewed),
  ],
  'term-dropped': [...sums, 'zh1', 'zh2'].flatMap((id) => [id, id, after(id), after(id)]),
  'another-input': [...sums, 'zh1', 'zh2'].flatMap((id) => [id, id, after(id), after(id)]),
  'miss-of-another': ['dE_dh1', 'dE_dh1', 'dE_dh2', 'dE_dh2'],
  'miss-dropped': ['E', 'E', 'E_after', 'E_after', 'E E_after', 'E E_after'],
  // target less output, and output less target
  'not-squared': [
    'e1',
    'e2',
    'e1_after',
    'e2_after',
    'e1 e2',
    'e1_after e2_after',
    'e1 e1_after e2 e2_after',
  ].flatMap((place) => [place, place]),
  // of either output, or of both together
  'error-not-passed-on': alone(['dE_dy1', 'dE_dy2']).flatMap((place) => [place, place, place]),
  // of the neuron beside it or of either of the other layer; in a layer of each the other's, and in both layers
  'slope-of-another': [
    ...[...y, ...h].map(delta).flatMap((id) => [id, id, id]),
    ...all(of(delta, y, h)).map((ids) => [...ids].sort().join(' ')),
  ],
  // of a gradient the δ or the new weight, and so on among the three; of a bias the two
  'another-of-the-weight': [
    ...[...a, ...b].flatMap((id) => [gradient(id), gradient(id), renewed(id), renewed(id)]),
    ...[...y, ...h].map(delta).flatMap((id) => [id, id, id, id]),
    ...['dE_dc1', 'dE_dc2', 'c1_new', 'c2_new'],
  ],
  // all of it old: a weight, the weights of a neuron, its bias, and everything; and that throughout
  'old-weights-after': [
    ...alone(...all(of(after, sums, ['zh1', 'zh2'])), ...[]).flatMap((place) => [place, place, place]),
    ...[...sums, 'zh1', 'zh2'].map(after).flatMap((id) => [id, id]),
  ],
  'targets-exchanged': ['dE_dh1 dE_dh2', 'e1 e2', 'e1_after e2_after', 't1 t2'],
  'target-of-another-sample': ['t1', 't1', 't2', 't2'],
  // of one output: all of it, half of it, and the whole error; and of both
  'error-for-slope': ['dE_dh1', 'dE_dh2', 'dE_dh1 dE_dh2'].flatMap((place) => [place, place, place]).sort(),
  // Half the sum is the mean of two; a mean is what it is; none of these has a softmax or a cross-entropy.
  'loss-half-sum': [],
  'loss-mean': [],
  'no-softmax': [],
  'sigmoid-for-softmax': [],
  'jacobian-skipped': [],
  'jacobian-diagonal': [],
  'cross-entropy-gradient': [],
  'squares-gradient': [],
  'squares-for-cross-entropy': [],
  'lg-for-ln': [],
  'term-of-cross-entropy': [],
  'bias-moved': [],
  'bias-summed': [],
  'bias-delta-of-another': [],
  'path-dropped': [],
  'step-subtracted': [],
};

describe('in the book’s network', () => {
  test.each(Object.entries(onTheBook))('%s', (slip, places) => {
    expect(placesOf(slip as SlipKindId).sort()).toEqual([...places].sort());
  });

  test('a lost sign is at every number, at every term of a sum, and at whatever is given but the rate', () => {
    const numbers = book.entries.filter(({ role }) => role !== 'rate').map(({ id }) => id);
    const terms = ['zy1', 'zy2', 'zh1', 'zh2'].flatMap((id) => [id, id, after(id), after(id)]);
    expect(placesOf('sign-lost').sort()).toEqual([...numbers, ...terms].sort());
  });
});

test('a logarithm to another base is taken in a cross-entropy, of either kind: at one output or at all, before the step, after it', () => {
  const each = ['e1', 'e2', 'e3', 'e1_after', 'e2_after', 'e3_after'];
  const passes = [each.slice(0, 3), each.slice(3), each].map((ids) => [...ids].sort().join(' '));
  for (const [activation, loss] of [
    ['sigmoid', 'cross-entropy'],
    ['softmax', 'softmax cross-entropy'],
  ] as const)
    expect(placesOf('lg-for-ln', networkOf(13, 2, [[3, activation, 'own']], loss)).sort()).toEqual(
      [...each, ...passes].sort(),
    );
});

test('where right and wrong part comes first, in the order of computation', () => {
  const order = new Map(book.entries.map(({ id }, i) => [id, i]));
  for (const slip of Object.keys(catalogue) as SlipKindId[])
    for (const { at } of catalogue[slip].made(book)) {
      const when = at.map((id) => order.get(id) as number);
      expect(when, `${slip} at ${at}`).toEqual([...when].sort((one, other) => one - other));
    }
});

test('weights of three by three are exchanged in rows, in columns and across the diagonal, and nowhere else', () => {
  const step = networkOf(12, 3, [[3, 'sigmoid', 'none']], 'sum');
  const tables = placesOf('weights-exchanged', step).filter((place) => place.startsWith('a'));
  const ids = [1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => [i, j] as const));
  const beside = ids.flatMap(([i, j], n) =>
    ids
      .slice(n + 1)
      .filter(([k, l]) => i === k || j === l || (i === l && j === k))
      .map(([k, l]) => `a${i}${j} a${k}${l}`),
  );
  expect(beside).toHaveLength(9 + 9 + 3);
  expect(tables.sort()).toEqual(beside.sort());
});

describe('in a network of four layers', () => {
  const deep = networkOf(
    11,
    2,
    [
      [2, 'sigmoid', 'own'],
      [2, 'identity', 'own'],
      [1, 'tanh', 'own'],
      [2, 'sigmoid', 'own'],
    ],
    'half sum',
  );

  test('the slope is forgotten at a neuron, in a layer, in all hidden layers, everywhere; the identity has none', () => {
    const [first, third, last] = [['dE_dz1_1', 'dE_dz1_2'], ['dE_dz3_1'], ['dE_dz4_1', 'dE_dz4_2']] as const;
    expect(placesOf('no-slope', deep).sort()).toEqual(
      alone(first, third, last, [...first, ...third], [...first, ...third, ...last]),
    );
  });

  test('one path is followed only where there are two', () => {
    const both = (layer: number) => [`dE_dy${layer}_1`, `dE_dy${layer}_2`];
    const alike = (ids: readonly string[]) => alone(ids);
    // through either of two neurons, or each through the one of its own number; the third layer has one neuron, before two;
    // and each of these in both layers
    expect(placesOf('one-path', deep).sort()).toEqual(
      [
        ...alike(both(1)),
        ...alike(both(1)),
        both(1).join(' '),
        'dE_dy3_1',
        'dE_dy3_1',
        ...['first', 'last', 'its own'].map(() => 'dE_dy1_1 dE_dy1_2 dE_dy3_1'),
      ].sort(),
    );
  });

  test('weights are exchanged across the diagonal of a square, and along rows and columns elsewhere', () => {
    const swapped = placesOf('indices-swapped', deep);
    expect(swapped).toContain('z1_1 z1_2');
    // a row of one, read as a column, is itself
    expect(swapped.some((place) => place.includes('z3_1'))).toBe(false);
  });
});
