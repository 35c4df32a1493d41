import { describe, expect, test } from 'vitest';
import { activations } from '../../../src/lib/neuron/activations.ts';
import { activate, backThrough, type LayerActivation } from '../../../src/lib/neuron/layer-activation.ts';
import { expectClose, slopeOf } from '../helpers.ts';

const sums = [0.3, -1.2, 2];
/** ∂E/∂y of a made-up error, E = Σ a·y */
const slopes = [0.5, -2, 0.25];
const bending = [...Object.keys(activations), 'softmax'] as LayerActivation[];

test('a step is 1 above zero and 0 elsewhere', () => {
  expect(activate('step', [-3, 0, 1e-300, 2])).toEqual([0, 0, 1, 1]);
});

test('the way back through a step is as if it were not there', () => {
  expect(backThrough('step', sums, activate('step', sums), slopes)).toEqual(slopes);
});

describe.each(bending)('the way back through %s', (activation) => {
  test('has the slopes that five points nearby say', () => {
    const back = backThrough(activation, sums, activate(activation, sums), slopes);
    expect(back).toHaveLength(sums.length);
    for (const [j, entry] of back.entries()) {
      const error = (shift: number) =>
        activate(
          activation,
          sums.map((z, i) => (i === j ? z + shift : z)),
        ).reduce((sum, y, k) => sum + (slopes[k] as number) * y, 0);
      expectClose(entry, slopeOf(error, 1e-3), 1e-9, 1e-12);
    }
  });
});
