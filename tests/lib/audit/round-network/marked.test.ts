// Which slips a teacher marks: those that go through a layer or the network, by hand.
import { describe, expect, test } from 'vitest';
import { markedIn, markedInEach } from '../../../../src/lib/audit/round-network/marked.ts';
import { article } from '../../../../src/lib/example/article.ts';
import type { DenseShape, LayerShape } from '../../../../src/lib/network/shape.ts';
import type { SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

const policy = { loss: 'half sum', hidden: 'old', rate: true, steps: false } as const;
const layer = (units: number): LayerShape => ({
  units,
  activation: 'sigmoid',
  biases: { each: 'layer', trained: true, sign: 1 },
});
const shapeOf = (inputs: number, ...units: readonly number[]): DenseShape => ({
  inputs,
  layers: units.map(layer),
});
/** A step of a network whose numbers are fortieths, one after the other. */
function numbered(shape: DenseShape) {
  const given = traceOfLayers(shape, policy).filter(({ op }) => op === 'parameter');
  return stepOf({
    shape,
    policy,
    parameters: Object.fromEntries(given.map(({ id }, i) => [id, (i + 1) / 40])),
  });
}
const two = stepOf({ shape: shapeOf(2, 2, 2), policy, parameters: article });
const places = (kind: SlipKindId, step = two) =>
  [...markedIn(step, [kind])].map(({ at }) => [...at].sort().join(' '));

describe('in a 2-2-2 network', () => {
  test('a slope is forgotten in the hidden layer, at the output, or in both', () => {
    expect(places('no-slope')).toEqual([
      'dE_dzy1 dE_dzy2',
      'dE_dzh1 dE_dzh2',
      'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2',
    ]);
  });

  test('a bias is dropped before the step and after it', () => {
    expect(places('no-bias')).toEqual([
      'zy1 zy1_after zy2 zy2_after',
      'zh1 zh1_after zh2 zh2_after',
      'zh1 zh1_after zh2 zh2_after zy1 zy1_after zy2 zy2_after',
    ]);
  });

  test('a shared bias has the δ of one neuron, whichever, in a layer or in both', () => {
    expect(places('bias-from-one').sort()).toEqual([
      ...['dE_dc1', 'dE_dc1'],
      ...['dE_dc1 dE_dc2', 'dE_dc1 dE_dc2'],
      ...['dE_dc2', 'dE_dc2'],
    ]);
  });

  test('wires are taken for each other across the diagonal, or those of one neuron for the other’s', () => {
    expect(places('wrong-wires')).toEqual(['dE_dy1_h2 dE_dy2_h1', 'dE_dy1_h1 dE_dy1_h2 dE_dy2_h1 dE_dy2_h2']);
  });

  test('what happens to a single weight is no habit', () => {
    for (const kind of ['another-weight', 'gradient-of-another', 'weights-exchanged'] as const)
      expect(places(kind)).toEqual([]);
  });
});

test('where a layer has another size than the one before, a table read by columns leaves its first and last wire', () => {
  // and of three neurons each has the wires of the one before, or behind
  const all = 'dE_dy1_h1 dE_dy1_h2 dE_dy2_h1 dE_dy2_h2 dE_dy3_h1 dE_dy3_h2';
  expect(places('wrong-wires', numbered(shapeOf(2, 3, 2)))).toEqual([
    'dE_dy1_h2 dE_dy2_h1 dE_dy2_h2 dE_dy3_h1',
    all,
    all,
  ]);
});

describe('a habit', () => {
  const own = (...units: readonly number[]): DenseShape => ({
    inputs: 1,
    layers: units.map((count) => ({ ...layer(count), biases: { each: 'neuron', trained: true, sign: 1 } })),
  });

  test('is made going forward, going back, or both ways, in one layer or in both', () => {
    const [first, second] = ['zy1 zy1_after zy2 zy2_after', 'zh1 zh1_after zh2 zh2_after'];
    const [back, backFirst] = ['dE_dc1_1 dE_dc1_2', 'dE_dc2_1 dE_dc2_2'];
    expect(places('bias-sign', numbered(own(2, 2)))).toEqual([
      ...[first, second, `${second} ${first}`],
      ...[back, backFirst, `${back} ${backFirst}`],
      ...[`${back} ${first}`, `${backFirst} ${second}`, `${back} ${backFirst} ${second} ${first}`],
    ]);
  });

  test('in the error is one after the step too', () => {
    expect(places('loss-sum', numbered(own(1)))).toEqual(['dE_dh1', 'E E_after', 'E E_after dE_dh1']);
  });

  test('goes through each layer that it is made in: biases of two neurons are exchanged in the layer that has two', () => {
    expect(places('biases-exchanged', numbered(own(1, 2)))).toEqual(['c2_1 c2_2']);
  });
});

test('gradients in a table turned are those of one layer or of all, and some stay where they are', () => {
  // Of 11 12 13 / 21 22 23, read by columns, only the first and the last are what they were.
  const hidden = 'dE_da12 dE_da13 dE_da21 dE_da22';
  const output = 'dE_db12 dE_db21 dE_db22 dE_db31';
  expect(places('gradients-transposed', numbered(shapeOf(2, 3, 2)))).toEqual([
    hidden,
    output,
    `${hidden} ${output}`,
  ]);
});

test('from other numbers the same slips are made, with those numbers', () => {
  const other = stepOf({ ...two, parameters: { ...article, c1: 0.7, x1: 0.3 } });
  const each = markedInEach(['sign-lost', 'no-slope', 'targets-exchanged']);
  for (const step of [two, other, two])
    expect(each(step)).toEqual([...markedIn(step, ['sign-lost', 'no-slope', 'targets-exchanged'])]);
  const exchanged = markedInEach(['biases-exchanged']);
  expect([two, other].map((step) => exchanged(step).map(({ set }) => set))).toEqual([
    [{ c1: article.c2, c2: article.c1 }],
    [{ c1: article.c2, c2: 0.7 }],
  ]);
  expect(each(other)).toContainEqual({ slip: 'sign-lost', at: ['c1'], edits: [], set: { c1: -0.7 } });
});
