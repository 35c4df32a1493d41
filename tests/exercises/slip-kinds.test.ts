// The slips that code exercises know are the catalogue's, where they are slips of a step: what such a wrong solution computes
// is what the catalogue makes of the same numbers.
import { describe, expect, test } from 'vitest';
import { codeExercises } from '../../src/exercises/code/index.ts';
import type { DenseShape, LayerShape } from '../../src/lib/network/shape.ts';
import { logit } from '../../src/lib/neuron/sigmoid.ts';
import { catalogue, type SlipKindId } from '../../src/lib/slips/catalogue/catalogue.ts';
import { evaluatorOf } from '../../src/lib/slips/patched.ts';
import { type Step, stepOf } from '../../src/lib/slips/step.ts';

const layer = (units: number, activation: LayerShape['activation']): LayerShape => ({
  units,
  activation,
  biases: { each: 'layer', trained: true, sign: 1 },
});
const stepIn = (
  inputs: number,
  layers: DenseShape['layers'],
  loss: 'mean' | 'cross-entropy',
  parameters: Readonly<Record<string, number>>,
) =>
  stepOf({
    shape: { inputs, layers },
    policy: { loss, hidden: 'old', rate: true, steps: false },
    parameters,
  });

const numbers = { x1: 0.4, x2: 0.9, a11: 0.3, a12: -0.7, a21: 0.6, a22: 0.2, c1: 0.1 };
const squares = stepIn(2, [layer(2, 'sigmoid'), layer(2, 'sigmoid')], 'mean', {
  ...numbers,
  ...{ b11: 0.5, b12: -0.4, b21: -0.8, b22: 0.7, c2: -0.3, t1: 0.2, t2: 0.8, rho: 0.25 },
});
const tanh = stepIn(2, [layer(2, 'tanh'), layer(1, 'sigmoid')], 'cross-entropy', {
  ...numbers,
  ...{ b11: 0.5, b21: -0.8, c2: -0.3, t1: 1, rho: 0.25 },
});
const neuron = stepIn(1, [layer(1, 'sigmoid')], 'cross-entropy', {
  x1: 2,
  a11: 0.6,
  c1: -0.4,
  t1: 1,
  rho: 0.5,
});
const slope = stepIn(1, [layer(1, 'sigmoid')], 'mean', { x1: 2, a11: 0.6, c1: -0.4, t1: 1, rho: 0.5 });

/** A network, the arguments that it gives an exercise's function, and the quantities that are to come of it. */
interface Case {
  readonly step: Step;
  readonly args: () => readonly unknown[];
  readonly ids: readonly string[];
  /** by the exercise's id of a slip: the kind, and where it is made; undefined for what is no slip of a step */
  readonly kinds: Readonly<Record<string, readonly [SlipKindId, at: string] | undefined>>;
}

const of = ({ values }: Step, ...ids: readonly string[]) => ids.map((id) => values[id] as number);
const inputWeights = ['dE_da11', 'dE_da12', 'dE_da21', 'dE_da22'];
const outputWeights = ['b11_new', 'b12_new', 'b21_new', 'b22_new'];
const parts = 'dE_dy1_h1 dE_dy2_h1 dE_dy1_h2 dE_dy2_h2';

const cases: Readonly<Record<string, Case>> = {
  gradientB22: {
    step: squares,
    args: () => of(squares, 'y2', 'h2', 't2'),
    ids: ['dE_db22'],
    kinds: {
      'no-slope': ['no-slope', 'dE_dzh2'],
      'sign-lost': ['target-minus-output', 'dE_dh2'],
      'input-left-out': ['input-left-out', 'dE_db22'],
      'loss-sum': ['loss-sum', 'dE_dh2'],
      'slope-of-output': ['slope-of-output', 'dh2_dzh2'],
      'error-not-slope': ['error-for-slope', 'dE_dh2'],
      'square-kept': ['error-for-slope', 'dE_dh2'],
      'slope-of-hidden': ['slope-of-another', 'dE_dzh2'],
      halved: ['two-dropped', 'dE_dh2'],
      // that one and the input left out: two slips
      'slope-of-hidden-alone': undefined,
      'no-return': undefined,
    },
  },
  hiddenGradients: {
    step: squares,
    args: () => [
      of(squares, 'x1', 'x2'),
      of(squares, 'y1', 'y2'),
      [of(squares, 'b11', 'b12'), of(squares, 'b21', 'b22')],
      of(squares, 'dE_dzh1', 'dE_dzh2'),
    ],
    ids: inputWeights,
    kinds: {
      'path-h1-only': ['one-path', 'dE_dy1 dE_dy2'],
      'path-h2-only': ['one-path', 'dE_dy1 dE_dy2'],
      'other-index-first': ['wrong-wires', 'dE_dy1_h2 dE_dy2_h1'],
      'no-hidden-slope': ['no-slope', 'dE_dzy1 dE_dzy2'],
      'input-left-out': ['input-left-out', inputWeights.join(' ')],
      'slope-of-value': ['slope-of-output', 'dy1_dzy1 dy2_dzy2'],
      transposed: ['gradients-transposed', 'dE_da12 dE_da21'],
      'weights-left-out': ['weights-left-out', parts],
      'no-return': undefined,
    },
  },
  tanhGradients: {
    step: tanh,
    args: () => [of(tanh, 'x1', 'x2'), of(tanh, 'y1', 'y2'), of(tanh, 'b11', 'b21'), ...of(tanh, 'dE_dzh1')],
    ids: inputWeights,
    kinds: {
      'sigmoid-slope': ['slope-of-another-activation', 'dy1_dzy1 dy2_dzy2'],
      'no-hidden-slope': ['no-slope', 'dE_dzy1 dE_dzy2'],
      'slope-of-value': ['slope-of-output', 'dy1_dzy1 dy2_dzy2'],
      'weights-left-out': ['weights-left-out', 'dE_dy1_h1 dE_dy2_h1'],
      'input-left-out': ['input-left-out', inputWeights.join(' ')],
      transposed: ['gradients-transposed', 'dE_da12 dE_da21'],
      'no-return': undefined,
    },
  },
  slopeAtTheSum: {
    step: neuron,
    args: () => of(neuron, 'zh1', 't1'),
    ids: ['dE_dzh1'],
    kinds: {
      'sign-lost': ['target-minus-output', 'dE_dzh1'],
      'squared-error': ['squares-gradient', 'dE_dzh1'],
      'slope-kept': ['squares-gradient', 'dE_dzh1'],
      'no-sigmoid': ['sum-for-output', 'dE_dzh1'],
      'loss-itself': ['error-for-slope', 'dE_dzh1'],
      // the slope in p, where the one in the sum is asked for; a decision, where a probability is
      'stops-at-p': undefined,
      'rounded-first': undefined,
      'no-return': undefined,
    },
  },
  sigmoidDerivative: {
    step: slope,
    args: () => [logit(slope.values.h1 as number)],
    ids: ['dh1_dzh1'],
    kinds: {
      'of-the-output': ['slope-of-sum', 'dh1_dzh1'],
      'value-alone': ['output-for-slope', 'dh1_dzh1'],
      'one-factor': ['one-factor', 'dh1_dzh1'],
      'slope-of-output': ['slope-of-output', 'dh1_dzh1'],
      'minus-kept': ['sign-lost', 'dh1_dzh1'],
      tanh: ['slope-of-another-activation', 'dh1_dzh1'],
      'no-return': undefined,
    },
  },
  updateWeights: {
    step: squares,
    args: () => [
      [of(squares, 'b11', 'b12'), of(squares, 'b21', 'b22')],
      [of(squares, 'dE_db11', 'dE_db12'), of(squares, 'dE_db21', 'dE_db22')],
      ...of(squares, 'rho'),
    ],
    ids: outputWeights,
    kinds: {
      uphill: ['gradient-added', outputWeights.join(' ')],
      'no-rate': ['rate-forgotten', outputWeights.join(' ')],
      'step-alone': ['old-weight-dropped', outputWeights.join(' ')],
      'step-times-weight': ['step-times-weight', outputWeights.join(' ')],
      'divided-by-rate': ['rate-as-divisor', outputWeights.join(' ')],
      'in-place': undefined,
      'in-place-no-return': undefined,
      'no-return': undefined,
    },
  },
};

const exercises = Object.values(codeExercises).filter(({ name }) => name in cases);

test('every function that is a part of a step is here', () => {
  expect(exercises.map(({ name }) => name).sort()).toEqual(Object.keys(cases).sort());
});

describe.each(exercises)('$name', ({ name, slips }) => {
  const { step, args, ids, kinds } = cases[name] as Case;

  test('every slip is said to be of a kind, or of none', () => {
    expect(Object.keys(kinds).sort()).toEqual(Object.keys(slips).sort());
  });

  test.each(Object.entries(kinds).flatMap(([id, kind]) => (kind ? [[id, ...kind] as const] : [])))(
    '%s gives what %s gives at %s',
    (id, kind, at) => {
      const solution = (slips as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>)[id];
      const theirs = [solution?.(...args())].flat(3) as readonly number[];
      const evaluator = evaluatorOf(step);
      const wanted = at.split(' ').sort().join(' ');
      const ours = [...catalogue[kind].made(step)]
        .filter((made) => [...made.at].sort().join(' ') === wanted)
        .map((made) => evaluator.valuesOf(ids, evaluator.prepare(made), evaluator.groundOf()));
      const near = ours.filter((values) =>
        values.every((value, i) => Math.abs(value - (theirs[i] as number)) < 1e-12),
      );
      expect(theirs).toHaveLength(ids.length);
      expect(near.length, `${theirs} among ${JSON.stringify(ours)}`).toBeGreaterThan(0);
      // and that is not the right answer
      expect(theirs).not.toEqual(ids.map((id) => step.values[id]));
    },
  );
});
