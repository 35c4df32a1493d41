// One quantity with the number of another: which can stand for which, by hand, and that it is the other's right number.
import { expect, test } from 'vitest';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import type { Step } from '../../../../src/lib/slips/step.ts';
import { networkOf, valuesUnder } from './networks.ts';

const both = ([one, other]: readonly [string, string]): readonly (readonly [string, string])[] => [
  [one, other],
  [other, one],
];

/** Each with each other. */
const among = (...ids: readonly string[]) =>
  ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));

type Pairs = readonly (readonly [id: string, other: string])[];

/** What a slip makes of each single quantity, as the numbers of which others these are. */
function expectNumbersOf(step: Step, slip: SlipKindId, pairs: Pairs): void {
  const text = (id: string, value: number) => `${id} = ${value}`;
  const found = [...catalogue[slip].made(step)].map((made) => {
    expect(made.at).toHaveLength(1);
    const [id = ''] = made.at;
    return text(id, valuesUnder(step, made)[id] as number);
  });
  expect(found.sort()).toEqual(pairs.map(([id, other]) => text(id, step.values[other] as number)).sort());
}

test('in the book’s network', () => {
  const step = networkOf(
    41,
    2,
    [
      [2, 'sigmoid', 'shared'],
      [2, 'sigmoid', 'shared'],
    ],
    'sum',
  );
  // of one layer, or of one place in both
  const neurons = (form: (id: string) => string) =>
    (
      [
        ['y1', 'y2'],
        ['h1', 'h2'],
        ['y1', 'h1'],
        ['y2', 'h2'],
      ] as const
    ).flatMap(([one, other]) => both([form(one), form(other)]));
  // of one row, of one column, across the diagonal
  const wires = (form: (i: number, j: number) => string) =>
    (
      [
        [form(1, 1), form(1, 2)],
        [form(2, 1), form(2, 2)],
        [form(1, 1), form(2, 1)],
        [form(1, 2), form(2, 2)],
        [form(1, 2), form(2, 1)],
      ] as const
    ).flatMap(both);
  expectNumbersOf(step, 'of-another', [
    ...neurons((id) => `z${id}`),
    ...neurons((id) => `z${id}_after`),
    ...neurons((id) => id),
    ...neurons((id) => `${id}_after`),
    ...neurons((id) => `d${id}_dz${id}`),
    ...neurons((id) => `dE_d${id}`),
    ...neurons((id) => `dE_dz${id}`),
    ...among('e1', 'e2'),
    ...among('e1_after', 'e2_after'),
    ...among('dE_dc1', 'dE_dc2'),
    ...among('c1_new', 'c2_new'),
    ...['a', 'b'].flatMap((letter) => [
      ...wires((i, j) => `dE_d${letter}${i}${j}`),
      ...wires((i, j) => `${letter}${i}${j}_new`),
    ]),
    ...wires((i, j) => `dE_dy${i}_h${j}`),
  ]);
});

test('a step of a bias can be another’s, of the same layer or in the same place', () => {
  const layers = [
    [2, 'sigmoid', 'own'],
    [2, 'sigmoid', 'own'],
  ] as const;
  const step = networkOf(44, 2, layers, 'half sum', { steps: true });
  const steps = [...catalogue['of-another'].made(step)].flatMap(({ at: [id = ''], edits }) =>
    /^c.*_step$/.test(id) ? [`${id} ${edits?.at(-1)?.inputs[0]}`] : [],
  );
  const named = (pairs: Pairs) => pairs.map(([id, other]) => `${id}_step ${other}_step`).sort();
  const [c11, c12, c21, c22] = ['c1_1', 'c1_2', 'c2_1', 'c2_2'] as const;
  expect(steps.sort()).toEqual(
    named(
      (
        [
          [c11, c12],
          [c21, c22],
          [c11, c21],
          [c12, c22],
        ] as const
      ).flatMap(both),
    ),
  );
});

test('among the outputs of a softmax, whose slopes are of two of them each', () => {
  const step = networkOf(42, 1, [[3, 'softmax', 'own frozen']], 'sum');
  const each = (form: (j: number) => string) => among(form(1), form(2), form(3));
  expectNumbersOf(step, 'of-another', [
    ...['zh', 'h', 'e'].flatMap((letter) => [
      ...each((j) => `${letter}${j}`),
      ...each((j) => `${letter}${j}_after`),
    ]),
    ...each((j) => `dE_dh${j}`),
    ...each((j) => `dE_dzh${j}`),
    ...each((j) => `dE_da1${j}`),
    ...each((j) => `a1${j}_new`),
    ...each((j) => `c1_${j}_new`),
  ]);
});

test('of the other weights of a table of three by three: of its row, of its column, across the diagonal', () => {
  const step = networkOf(43, 3, [[3, 'sigmoid', 'none']], 'sum');
  const { values } = step;
  const renewed = (id: string) =>
    [...catalogue['gradient-of-another'].made(step)]
      .filter(({ at }) => `${at}` === `${id}_new`)
      .map((made) => valuesUnder(step, made)[`${id}_new`] as number);
  const wanted = (id: string, others: readonly string[]) =>
    others.map(
      (other) => (values[id] as number) - (values.rho as number) * (values[`dE_d${other}`] as number),
    );
  const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
  for (const [id, others] of [
    ['a11', ['a12', 'a13', 'a21', 'a31']],
    ['a12', ['a11', 'a13', 'a22', 'a32', 'a21']],
    ['a31', ['a32', 'a33', 'a11', 'a21', 'a13']],
  ] as const)
    expect(sorted(renewed(id))).toEqual(sorted(wanted(id, others)));
});
