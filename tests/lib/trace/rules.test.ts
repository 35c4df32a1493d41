// By which rule each quantity is made, and in which order: what lists and listings show, whatever the numbers come to.
import { expect, test } from 'vitest';
import type { StepPolicy } from '../../../src/lib/network/policy.ts';
import type { Biases, DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';

const policy: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: false };
const layer = (activation: LayerShape['activation'], biases: Partial<Biases> = {}): LayerShape => ({
  units: 2,
  activation,
  biases: { each: 'neuron', trained: true, sign: 1, ...biases },
});
const traced = (layers: readonly LayerShape[], more: Partial<StepPolicy> = {}) =>
  traceOfLayers({ inputs: 2, layers } satisfies DenseShape, { ...policy, ...more });

test('the gradient of a bias that a hidden layer shares comes along each way through the layer', () => {
  const parts = (each: Biases['each'], trained = true) =>
    traced([layer('tanh', { each, trained }), layer('tanh', { each, trained })])
      .filter(({ of = '', role, via }) => role === 'gradient' && of.startsWith('c') && via)
      .map(({ id }) => id);
  expect(parts('layer')).toEqual(['dE_dc1_y1_h1', 'dE_dc1_y1_h2', 'dE_dc1_y2_h1', 'dE_dc1_y2_h2']);
  expect(parts('layer', false)).toEqual([]);
  expect(parts('none')).toEqual([]);
});

test.each(['old', 'new'] as const)('with %s weights, new values come layer by layer', (hidden) => {
  const updated = traced([layer('tanh'), layer('sigmoid'), layer('relu')], { hidden }).flatMap(
    ({ phase, layer: at }) => (phase === 'update' ? [at] : []),
  );
  const order = hidden === 'old' ? [1, 2, 3] : [3, 2, 1];
  expect([...new Set(updated)]).toEqual(order);
  expect(updated).toHaveLength(3 * (4 + 2));
});

test('no two quantities have the same id, and each stands behind what it reads', () => {
  for (const hidden of ['old', 'new'] as const)
    for (const each of ['none', 'layer', 'neuron'] as const)
      for (const steps of [false, true]) {
        const entries = traced([layer('relu', { each }), layer('softmax', { each })], { hidden, steps });
        const seen = new Set<string>();
        for (const { id, inputs } of entries) {
          for (const input of inputs) expect(seen.has(input), `${id} reads ${input}`).toBe(true);
          expect(seen.has(id), id).toBe(false);
          seen.add(id);
        }
      }
});
