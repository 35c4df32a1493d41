// Where a slip was made, as a sentence says it: by layer, or by what the layer moves.
import { expect, test } from 'vitest';
import { whereOf } from '../../../../src/lib/audit/sheet/where.ts';
import type { LayerShape } from '../../../../src/lib/network/shape.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { namesOf } from '../../../../src/lib/trace/names.ts';
import { layer } from './classes.ts';

const policy = { loss: 'half sum', hidden: 'old', rate: true, steps: true } as const;
const stepIn = (...layers: readonly LayerShape[]) => {
  const shape = { inputs: 2, layers };
  const { inputs, targets, layers: named } = namesOf(shape);
  const own = named.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  const parameters = Object.fromEntries([...inputs, ...targets, ...own, 'rho'].map((id) => [id, 0.5]));
  return stepOf({ shape, policy, parameters });
};
const [two, one] = [stepIn(layer(2), layer(2)), stepIn(layer(2))];
const where = (at: readonly string[], step = two) => whereOf(step, { slip: 'any', at });

test.each([
  ['at one quantity alone', ['dE_dzh1'], { at: 'dE_dzh1' }],
  ['in the error alone', ['E', 'e1', 'e2'], { of: 'error' }],
  ['in the error and its slope', ['E', 'dE_dh1', 'dE_dh2'], { of: 'both' }],
  ['in a layer', ['dE_dzh1', 'dE_dzh2'], { layers: [2] }],
  ['in both layers, from the first', ['dE_dzh1', 'dE_dzy1', 'dE_dzh2'], { layers: [1, 2] }],
  ['in what moves a layer’s weights', ['a11_new', 'a12_new'], { layers: [1], only: 'weights' }],
  ['in what moves its biases', ['c2_1_new', 'c2_2_new'], { layers: [2], only: 'biases' }],
  ['in what moves a layer', ['a11_new', 'c1_1_new'], { layers: [1] }],
  ['in gradients and in what they move', ['dE_da11', 'a11_new'], { layers: [1] }],
  ['in nothing that the step has', ['q1', 'q2'], {}],
] as const)('%s', (_, at, more) => expect(where(at)).toEqual({ slip: 'any', ...more }));

test('of a single layer it need not be said which', () => {
  expect(where(['dE_dzh1', 'dE_dzh2'], one)).toEqual({ slip: 'any' });
  expect(where(['a11_new', 'a21_new'], one)).toEqual({ slip: 'any', only: 'weights' });
});
