import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withActivation,
  withBiases,
  withInputs,
  withLayers,
  withLoss,
  withNumber,
  withUnits,
  withUpdate,
} from '../../../../src/components/your-network/build/change/change.ts';
import {
  barredActivation,
  barredLoss,
  fewestUnits,
} from '../../../../src/components/your-network/build/change/choices.ts';
import { consequencesOf } from '../../../../src/components/your-network/build/change/consequences.ts';
import { idsOf } from '../../../../src/components/your-network/state/numbers.ts';
import {
  activationChoices,
  faultOf,
  lossChoices,
} from '../../../../src/components/your-network/state/possible.ts';
import { presets } from '../../../../src/components/your-network/state/presets.ts';
import { type Example, stepOf } from '../../../../src/lib/slips/step.ts';
import { examples } from '../state/networks.ts';

const { book, softmax, relu } = presets;

describe('numbers that have a place stay', () => {
  test('with another neuron, and are back where they were once it is gone', () => {
    const wider = withUnits(book.example, 0, 3);
    expect(wider.parameters).toMatchObject(book.example.parameters);
    expect(Object.keys(wider.parameters)).toEqual(expect.arrayContaining(['a13', 'a23', 'b31', 'b32']));
    expect(withUnits(wider, 0, 2).parameters).toEqual(book.example.parameters);
  });

  test('with a layer more the weights into the outputs are named otherwise, and are the same', () => {
    const { parameters } = withLayers(book.example, 3);
    expect(parameters).toMatchObject({ w1_11: 0.1, w1_12: 0.2, w1_21: 0.3, w1_22: 0.4, c1: 0.35 });
    expect(parameters).toMatchObject({ w3_11: 0.5, w3_12: 0.6, w3_21: 0.7, w3_22: 0.8, c3: 0.1 });
    expect(withLayers(withLayers(book.example, 3), 2).parameters).toEqual(book.example.parameters);
  });

  test('a bias that the layer shared becomes each neuron’s, and the error does not move', () => {
    const own = withBiases(book.example, 0, { each: 'neuron', trained: true, sign: 1 });
    expect(own.parameters).toMatchObject({ c1_1: 0.35, c1_2: 0.35 });
    expect(stepOf(own).values.E).toBe(stepOf(book.example).values.E);
  });

  test('with fewer inputs', () => {
    expect(withInputs(softmax.example, 2).parameters).toMatchObject({ x1: 1, x2: 2, a22: 0.1, c1: 0.5 });
  });

  test('new numbers are simple ones, and in no layer twice while there are others', () => {
    const { parameters } = withUnits(book.example, 0, 4);
    const first = ['a11', 'a12', 'a13', 'a14', 'a21', 'a22', 'a23', 'a24'].map((id) => parameters[id]);
    expect(new Set(first).size).toBe(8);
    for (const value of first) expect(String(value)).toMatch(/^0\.\d{1,2}$/);
  });
});

describe('what goes together', () => {
  test('a softmax whose loss was the sigmoids’ cross-entropy gets its own, and targets that add up to 1', () => {
    const yesNo = withLoss(book.example, 'cross-entropy');
    const classes = withActivation(yesNo, 1, 'softmax');
    expect(classes.policy.loss).toBe('softmax cross-entropy');
    expect(classes.parameters).toMatchObject({ t1: 0, t2: 1 });
    expect(consequencesOf(yesNo, classes)).toMatch(/error is now .*softmax.*targets are now 0, 1/s);
  });

  test('a cross-entropy leaves with its activation', () => {
    const other = withActivation(softmax.example, 1, 'tanh');
    expect(other.policy.loss).toBe('half sum');
    expect(consequencesOf(softmax.example, other)).toMatch(/half the sum/);
  });

  test('targets of a softmax share what is left', () => {
    const three = withUnits(softmax.example, 1, 3);
    expect(three.parameters).toMatchObject({ t1: 1, t2: 0, t3: 0 });
    expect(withNumber(three, 't1', 0.5).parameters).toMatchObject({ t1: 0.5, t2: 0.25, t3: 0.25 });
    expect(withNumber(withNumber(three, 't1', 0.5), 't2', 0.75).parameters).toMatchObject({
      t2: 0.75,
      t1: 1 / 6,
    });
  });

  test('an update without a rate has none', () => {
    expect(withUpdate(relu.example, { rate: false, steps: true }).parameters).not.toHaveProperty('rho');
    expect(
      withUpdate(withUpdate(relu.example, { rate: false, steps: true }), { rate: true, steps: false })
        .parameters,
    ).toHaveProperty('rho');
  });
});

/** Anything that the controls offer. */
const moves: fc.Arbitrary<(example: Example) => Example> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => (one: Example) => withInputs(one, n)),
  fc.integer({ min: 1, max: 4 }).map((n) => (one: Example) => withLayers(one, n)),
  fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })).map(([at, n]) => (one: Example) => {
    const layer = at % one.shape.layers.length;
    return withUnits(one, layer, Math.max(n, fewestUnits(one.shape, layer)));
  }),
  fc.tuple(fc.nat(3), fc.constantFrom(...activationChoices)).map(([at, activation]) => (one: Example) => {
    const layer = at % one.shape.layers.length;
    return barredActivation(one.shape, layer, activation) ? one : withActivation(one, layer, activation);
  }),
  fc
    .constantFrom(...lossChoices)
    .map((loss) => (one: Example) => (barredLoss(one.shape, loss) ? one : withLoss(one, loss))),
  fc.tuple(fc.nat(3), fc.constantFrom('none', 'layer', 'neuron'), fc.constantFrom(1, -1), fc.boolean()).map(
    ([at, each, sign, trained]) =>
      (one: Example) =>
        withBiases(one, at % one.shape.layers.length, { each, sign, trained }),
  ),
  fc
    .record({ rate: fc.boolean(), steps: fc.boolean() })
    .map((update) => (one: Example) => withUpdate(one, update)),
);

test('whatever is pressed, in any order, the step can be taken and no number is missing or over', () => {
  fc.assert(
    fc.property(examples, fc.array(moves, { maxLength: 12 }), (start, all) => {
      let example = start;
      for (const move of all) {
        const before = example;
        example = move(example);
        expect(consequencesOf(before, example)).not.toMatch(/undefined|NaN/);
      }
      expect(faultOf(example)).toBeUndefined();
      expect(Object.keys(example.parameters).sort()).toEqual(
        [...idsOf(example.shape, example.policy)].sort(),
      );
      for (const value of Object.values(example.parameters)) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
