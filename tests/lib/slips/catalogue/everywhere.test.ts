// A mistake made everywhere at once, as code makes it: what each quantity comes to, worked out from its neighbours by hand.
import { expect, test } from 'vitest';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import type { Step } from '../../../../src/lib/slips/step.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';
import { expectClose } from '../../helpers.ts';
import { networks, valuesUnder } from './networks.ts';

/** What a step comes to with a slip made at just these quantities, in each way that it can be made there. */
const madeAtAll = (step: Step, slip: SlipKindId, ids: readonly string[]): readonly Values[] =>
  [...catalogue[slip].made(step)]
    .filter(({ at }) => at.length === ids.length && ids.every((id) => at.includes(id)))
    .map((made) => valuesUnder(step, made));

/** Whether one of several steps has these values. */
function expectAmong(steps: readonly Values[], by: (values: Values) => Values): void {
  const close = steps.filter((values) =>
    Object.entries(by(values)).every(([id, value]) => {
      const scale = Math.max(Math.abs(value), 1e-6);
      return Math.abs((values[id] as number) - value) <= 1e-12 * scale;
    }),
  );
  expect(close).toHaveLength(1);
}

const at = (values: Values, id: string) => values[id] as number;

test('the slopes of three outputs, each taken of the one before, or of the one behind', () => {
  const step = networks['2-3-3, own biases, half sum, steps'];
  const made = madeAtAll(step, 'slope-of-another', ['dE_dzh1', 'dE_dzh2', 'dE_dzh3']);
  expect(made).toHaveLength(2);
  const from = (outputs: readonly string[]) => (values: Values) =>
    Object.fromEntries(
      outputs.map((other, j) => {
        const h = at(values, other);
        return [`dE_dzh${j + 1}`, (at(values, `h${j + 1}`) - at(values, `t${j + 1}`)) * h * (1 - h)];
      }),
    );
  expectAmong(made, from(['h3', 'h1', 'h2']));
  expectAmong(made, from(['h2', 'h3', 'h1']));
});

const deep = networks['3-4-4-2, ReLU and softmax, no rate'];
const four = [1, 2, 3, 4] as const;
const arrived = [1, 2].flatMap((layer) => four.map((i) => `dE_dy${layer}_${i}`));

test('one path alone through both hidden layers: the first, the second, or the last', () => {
  const made = madeAtAll(deep, 'one-path', arrived);
  expect(made).toHaveLength(3);
  // what comes to the first hidden layer through one neuron of the second, and to that through one output
  const through = (second: number, output: number) => (values: Values) =>
    Object.fromEntries(
      four.flatMap((i) => [
        [`dE_dy1_${i}`, at(values, `dE_dz2_${second}`) * at(values, `w2_${i}${second}`)],
        [`dE_dy2_${i}`, at(values, `dE_dz3_${output}`) * at(values, `w3_${i}${output}`)],
      ]),
    );
  expectAmong(made, through(1, 1));
  expectAmong(made, through(2, 2));
  expectAmong(made, through(4, 2));
});

test('one path left out everywhere, of the layers that have three or more', () => {
  const first = four.map((i) => `dE_dy1_${i}`);
  const made = madeAtAll(deep, 'path-dropped', first);
  // each of four in turn; and of each neuron the one of its own number
  expect(made).toHaveLength(5);
  expectAmong(made, (values) =>
    Object.fromEntries(
      four.map((i) => {
        const kept = four.filter((j) => j !== i);
        const sum = kept.reduce((s, j) => s + at(values, `dE_dz2_${j}`) * at(values, `w2_${i}${j}`), 0);
        return [`dE_dy1_${i}`, sum];
      }),
    ),
  );
});

test('the weights of the neuron before, or behind, in both hidden layers', () => {
  const parts = four.flatMap((i) => [
    ...four.map((j) => `dE_dy1_${i}_z2_${j}`),
    ...[1, 2].map((k) => `dE_dy2_${i}_z3_${k}`),
  ]);
  const made = [...catalogue['wrong-wires'].made(deep)]
    .filter(({ at }) => at.length === parts.length)
    .map((one) => valuesUnder(deep, one));
  expect(made).toHaveLength(2);
  const rowsFrom = (others: readonly number[]) => (values: Values) =>
    Object.fromEntries(
      four.flatMap((i, n) => [
        [
          `dE_dy1_${i}`,
          four.reduce((s, j) => s + at(values, `dE_dz2_${j}`) * at(values, `w2_${others[n]}${j}`), 0),
        ],
        [
          `dE_dy2_${i}`,
          [1, 2].reduce((s, k) => s + at(values, `dE_dz3_${k}`) * at(values, `w3_${others[n]}${k}`), 0),
        ],
      ]),
    );
  expectAmong(made, rowsFrom([4, 1, 2, 3]));
  expectAmong(made, rowsFrom([2, 3, 4, 1]));
});

test('gradients of weights with what flows in before, or behind, into all neurons of all layers', () => {
  const step = networks['2-3-3, own biases, half sum, steps'];
  const weights = [1, 2, 3].flatMap((j) => [
    ...[1, 2].map((i) => `a${i}${j}`),
    ...[1, 2, 3].map((i) => `b${i}${j}`),
  ]);
  const made = madeAtAll(
    step,
    'input-of-another-wire',
    weights.map((id) => `dE_d${id}`),
  );
  expect(made).toHaveLength(2);
  const from = (others: readonly number[]) => (values: Values) =>
    Object.fromEntries(
      [1, 2, 3].flatMap((j) => [
        [`dE_da1${j}`, at(values, `dE_dzy${j}`) * at(values, 'x2')],
        [`dE_da2${j}`, at(values, `dE_dzy${j}`) * at(values, 'x1')],
        ...others.map((other, i) => [
          `dE_db${i + 1}${j}`,
          at(values, `dE_dzh${j}`) * at(values, `y${other}`),
        ]),
      ]),
    );
  expectAmong(made, from([3, 1, 2]));
  expectAmong(made, from([2, 3, 1]));
});

test('every shared bias from one neuron: the first, the second, or the last of its layer', () => {
  const step = networks['2-3-2-2-2, four layers, mean'];
  const made = madeAtAll(step, 'bias-from-one', ['dE_dc1', 'dE_dc4']);
  expect(made).toHaveLength(3);
  // the last layer has thresholds: they are taken off a sum, and their gradient has the other sign
  const from = (first: number, last: number) => (values: Values) => ({
    dE_dc1: at(values, `dE_dz1_${first}`),
    dE_dc4: -at(values, `dE_dz4_${last}`),
  });
  expectAmong(made, from(1, 1));
  expectAmong(made, from(2, 2));
  expectAmong(made, from(3, 2));
});

test('outputs exchanged in both passes: each is what the other rightly is', () => {
  const step = networks['2-2-2, shared biases, mean'];
  const [made] = madeAtAll(step, 'outputs-exchanged', ['h1', 'h2', 'h1_after', 'h2_after']);
  const values = made ?? expect.fail('is made nowhere');
  expectClose(at(values, 'h1'), at(step.values, 'h2'), 1e-15, 0);
  expectClose(at(values, 'h2'), at(step.values, 'h1'), 1e-15, 0);
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  expectClose(at(values, 'h1_after'), sigmoid(at(values, 'zh2_after')), 1e-13, 0);
  expectClose(at(values, 'h2_after'), sigmoid(at(values, 'zh1_after')), 1e-13, 0);
});
