// Where a slip cannot be made, and the slips that only some networks have: softmax, cross-entropy, ReLU, inputs of −1.
import { describe, expect, test } from 'vitest';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { catalogue, everyMade, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { exampleNetworks } from '../../../../src/lib/slips/catalogue/example-networks.ts';
import { madeAt } from '../../../../src/lib/slips/catalogue/made-at.ts';
import type { Plan } from '../../../../src/lib/slips/catalogue/net.ts';
import { type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';
import { expectClose } from '../../helpers.ts';
import { networkOf, valuesUnder } from './networks.ts';

const placesOf = (slip: SlipKindId, step: Plan) =>
  [...catalogue[slip].made(step)].map(({ at }) => at.join(' '));

/** The step with a slip at these quantities, in each way that it can be made there. */
const madeThere = (step: Step, slip: SlipKindId, place: string): readonly Values[] =>
  [...catalogue[slip].made(step)]
    .filter(({ at }) => at.join(' ') === place)
    .map((made) => valuesUnder(step, made));

const sigmoids = (loss: 'sum' | 'cross-entropy', biases: 'none' | 'shared' | 'frozen' = 'shared') =>
  networkOf(
    51,
    2,
    [
      [2, 'sigmoid', biases],
      [2, 'sigmoid', biases],
    ],
    loss,
  );
const softmax = () => networkOf(52, 2, [[3, 'softmax', 'shared']], 'softmax cross-entropy');
const mixed = () =>
  networkOf(
    53,
    2,
    [
      [2, 'relu', 'own'],
      [2, 'identity', 'own'],
      [2, 'tanh', 'own'],
    ],
    'sum',
  );

describe('what is right already is no mistake', () => {
  test('the sum in place of the sum', () => {
    expect(placesOf('loss-sum', sigmoids('sum'))).toEqual([]);
    expect(placesOf('loss-sum', softmax())).toEqual([]);
  });

  test('half the sum in place of a cross-entropy, which nobody halves', () => {
    expect(placesOf('loss-half-sum', sigmoids('cross-entropy'))).toEqual([]);
    expect(placesOf('loss-half-sum', softmax())).toEqual([]);
  });

  test('a sum for the output that is that sum; a softmax’s is a slip of its own', () => {
    expect(placesOf('no-activation', softmax())).toEqual([]);
    const hidden = placesOf('no-activation', mixed()).filter((place) => place.includes('y2_'));
    expect(hidden).toEqual([]);
    expect(placesOf('sum-for-output', mixed()).filter((place) => place.includes('z3_'))).toEqual([]);
    expect(placesOf('sum-for-output', softmax())).toEqual([]);
  });

  test('a bias left out where there is none', () => {
    const none = sigmoids('sum', 'none');
    for (const slip of ['no-bias', 'bias-sign', 'bias-frozen', 'biases-exchanged'] as const)
      expect(placesOf(slip, none)).toEqual([]);
  });

  test('another input where there is one', () => {
    const narrow = networkOf(54, 1, [[1, 'sigmoid', 'shared']], 'sum');
    for (const slip of ['input-of-another-wire', 'slope-of-another', 'gradient-of-another'] as const)
      expect(placesOf(slip, narrow)).toEqual([]);
  });
});

test('a bias that stays has no step to get wrong', () => {
  const step = sigmoids('sum', 'frozen');
  for (const slip of ['gradient-added', 'rate-forgotten', 'rate-twice', 'old-weight-dropped'] as const)
    for (const { at, edits } of catalogue[slip].made(step)) {
      expect(at.every((id) => id.startsWith('a') || id.startsWith('b'))).toBe(true);
      for (const { id, inputs } of edits)
        expect([id, ...inputs].every((one) => typeof one === 'string' && !/undefined/.test(one))).toBe(true);
    }
});

test('a ReLU has no formula for its slope to get wrong, and a tanh has', () => {
  const step = mixed();
  for (const slip of [
    'slope-of-output',
    'slope-of-sum',
    'one-factor',
    'slope-of-another-activation',
  ] as const)
    expect(placesOf(slip, step).sort()).toEqual(
      ['dh1_dzh1', 'dh1_dzh1 dh2_dzh2', 'dh2_dzh2'].map((place) =>
        place.replaceAll(/dh(\d)_dzh\d/g, 'dy3_$1_dz3_$1'),
      ),
    );
});

test('another activation after the step, which has no slope there', () => {
  const step = networkOf(55, 1, [[1, 'tanh', 'own']], 'sum');
  const [value] = madeThere(step, 'another-activation', 'h1_after');
  expectClose(value?.h1_after, 1 / (1 + Math.exp(-(step.values.zh1_after as number))));
});

describe('a softmax', () => {
  const outputs = [1, 2, 3] as const;

  test('with the slope of squares, through all of its outputs, with the two and without', () => {
    const step = softmax();
    const { values } = step;
    const [y, t] = [(j: number) => values[`h${j}`] as number, (j: number) => values[`t${j}`] as number];
    const found = madeThere(step, 'squares-gradient', 'dE_dzh1 dE_dzh2 dE_dzh3');
    for (const times of [1, 2]) {
      const wanted = outputs.map((j) =>
        outputs.reduce((sum, i) => sum + times * (y(i) - t(i)) * y(i) * ((i === j ? 1 : 0) - y(j)), 0),
      );
      const close = found.filter((made) =>
        outputs.every((j, n) => Math.abs((made[`dE_dzh${j}`] as number) - (wanted[n] as number)) < 1e-14),
      );
      expect(close).toHaveLength(1);
    }
  });

  test('with its slopes taken at the sums', () => {
    const step = networkOf(56, 2, [[3, 'softmax', 'shared']], 'sum');
    const { zh1 = 0, zh2 = 0 } = step.values;
    expectClose(madeThere(step, 'slope-of-sum', 'dh1_dzh1')[0]?.dh1_dzh1, zh1 * (1 - zh1));
    expectClose(madeThere(step, 'slope-of-sum', 'dh1_dzh2')[0]?.dh1_dzh2, -zh1 * zh2);
  });

  test('with squares for its cross-entropy: half their sum, their mean, their sum', () => {
    const step = softmax();
    const squares = outputs.reduce(
      (sum, j) => sum + ((step.values[`t${j}`] as number) - (step.values[`h${j}`] as number)) ** 2,
      0,
    );
    const found = (place: string) =>
      madeThere(step, 'squares-for-cross-entropy', place).map(({ E }) => E as number);
    const scaled = found('e1 e2 e3 E');
    expect(scaled).toHaveLength(2);
    for (const [i, below] of [2, 3].entries()) expectClose(scaled[i], squares / below);
    // the sum is how the cross-entropies are put together too
    expectClose(found('e1 e2 e3')[0], squares);
  });
});

test('misses that are not squared, in both passes', () => {
  const step = sigmoids('sum');
  const [made] = madeThere(step, 'not-squared', 'e1 e2 e1_after e2_after');
  for (const j of [1, 2])
    for (const when of ['', '_after'])
      expectClose(
        made?.[`e${j}${when}`],
        (step.values[`t${j}`] as number) - (step.values[`h${j}${when}`] as number),
      );
});

describe('an input or a target of another sample', () => {
  const { parameters, ...rest } = exampleNetworks.sigmoids;
  const taken = (given: Values, slip: SlipKindId) =>
    [...catalogue[slip].made(stepOf({ ...rest, parameters: { ...parameters, ...given } }))].flatMap(
      ({ set }) => Object.entries(set ?? {}).map(([id, value]) => `${id} = ${value}`),
    );

  test('is 0 or 1, and not what it is', () => {
    expect(taken({ x1: 1, x2: 0 }, 'input-of-another-sample')).toEqual(['x1 = 0', 'x2 = 1']);
    expect(taken({ t1: 1, t2: 0 }, 'target-of-another-sample')).toEqual(['t1 = 0', 't2 = 1']);
  });

  test('or −1, where one of this sample is', () => {
    for (const x2 of [-1, 1])
      expect(taken({ x1: 1, x2, t1: -x2, t2: 1 }, 'input-of-another-sample')).toEqual(
        x2 === -1 ? ['x1 = 0', 'x1 = -1', 'x2 = 0', 'x2 = 1'] : ['x1 = 0', 'x1 = -1', 'x2 = 0', 'x2 = -1'],
      );
    expect(taken({ x1: -1, t1: 1, t2: 0 }, 'target-of-another-sample')).toEqual([
      't1 = 0',
      't1 = -1',
      't2 = 1',
      't2 = -1',
    ]);
  });

  test('in the gradient alone: none of it, all of δ, or its opposite', () => {
    const step = stepOf({ ...rest, parameters: { ...parameters, x2: -1 } });
    const of = (id: string) =>
      madeThere(step, 'input-of-another-sample', `dE_d${id}`).map((made) => made[`dE_d${id}`] as number);
    const { dE_dzy1: d = 0 } = step.values;
    expect(of('a11')).toEqual([d, 0 * d, -d]);
    expect(of('a21')).toEqual([d, 0 * d]);
  });
});

test('where no numbers are known, none is taken for another', () => {
  const step: Plan = { ...stepOf(exampleNetworks.sigmoids), parameters: {} };
  const all = [...everyMade(step)];
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(({ set, at }) => set !== undefined || at.length === 0)).toEqual([]);
});

test('a slip changes what it is about, and nothing is written that need not be', () => {
  // the mean of two squares: the two of the square and that of the mean leave a factor of one
  const { edits } = madeAt(stepOf(articleExample()), { slip: 'target-minus-output', at: 'dE_dh1' });
  expect(edits).toStrictEqual([{ id: 'dE_dh1', op: 'error slope', inputs: ['h1', 't1'] }]);
});

test('a cross-entropy is averaged that is not to be, and added up that is to be averaged', () => {
  const cost = ({ values }: Step, letter: string, outputs: readonly number[]) =>
    outputs.reduce((sum, j) => sum + (values[`${letter}${j}`] as number), 0);
  const whole = softmax();
  expectClose(madeThere(whole, 'loss-mean', 'E')[0]?.E, cost(whole, 'e', [1, 2, 3]) / 3);
  const mean = sigmoids('cross-entropy');
  expectClose(madeThere(mean, 'loss-sum', 'E')[0]?.E, cost(mean, 'e', [1, 2]));
});

test('every rule is one that the trace has, makes its quantity once, and is there for something', () => {
  const known = new Set(
    [
      ...['weighted sum', 'weighted sum less', 'sigmoid', 'tanh', 'relu', 'step', 'softmax', 'slope'],
      ...['tanh slope', 'relu slope', 'cross slope', 'squared error', 'log loss', 'log share', 'error slope'],
      ...['scaled sum', 'product', 'sum', 'update', 'plain update', 'same', 'opposite', 'opposite product'],
    ].map(String),
  );
  for (const step of [sigmoids('sum'), softmax(), mixed()])
    for (const { edits, slip } of everyMade(step)) {
      const read = new Set(edits.flatMap(({ inputs }) => inputs));
      const idle = edits.filter(({ id }) => !step.byId.has(id) && !read.has(id));
      expect(
        edits.filter(({ op }) => !known.has(op)),
        slip,
      ).toEqual([]);
      expect(idle, slip).toEqual([]);
      expect(new Set(edits.map(({ id }) => id)).size, slip).toBe(edits.length);
    }
});
