// Where each quantity of a step stands: its phase, layer and unit, which lists, drawings and the audit go by, not its letters.
import { describe, expect, test } from 'vitest';
import type { StepPolicy } from '../../../src/lib/network/policy.ts';
import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import type { Entry, Phase } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { type LayerNames, namesOf } from '../../../src/lib/trace/names.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';

const layer = (
  units: number,
  activation: LayerShape['activation'],
  each: LayerShape['biases']['each'] = 'neuron',
): LayerShape => ({ units, activation, biases: { each, trained: true, sign: 1 } });

const policy: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: false };

/** Layers of unlike sizes, so that no count can stand in for another. */
const relu: DenseShape = {
  inputs: 3,
  layers: [layer(4, 'tanh'), layer(2, 'relu', 'layer'), layer(3, 'sigmoid')],
};
const softmax: DenseShape = { inputs: 2, layers: [layer(3, 'relu'), layer(4, 'softmax')] };

const phases: readonly Phase[] = ['given', 'forward', 'error', 'backward', 'update', 'after'];

for (const [name, shape] of Object.entries({ relu, softmax }))
  describe(`a network with ${name}`, () => {
    const entries = traceOfLayers(shape, policy);
    const names = namesOf(shape);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const at = (id: string) => byId.get(id) as Entry;
    const each = (check: (names: LayerNames, layer: number) => void) =>
      names.layers.forEach((one, l) => {
        check(one, l + 1);
      });

    test('a weight and its new value lead from a unit to a unit of its layer', () =>
      each(({ weights, inputs, outputs }, layer) => {
        expect(weights.map((row) => row.length)).toEqual(inputs.map(() => outputs.length));
        for (const [i, row] of weights.entries())
          for (const [j, id] of row.entries()) {
            const place = { role: 'weight', layer, unit: j + 1, from: i + 1 };
            expect(at(id)).toMatchObject({ ...place, phase: 'given' });
            expect(at(`${id}_new`)).toMatchObject({ ...place, phase: 'update', of: id });
          }
      }));

    test('a sum, its output and its slope are of one unit, before the step and after it', () =>
      each(({ sums, outputs }, layer) => {
        for (const [j, sum] of sums.entries()) {
          const place = { layer, unit: j + 1 };
          for (const phase of ['forward', 'after'] as const) {
            const then = phase === 'after' ? '_after' : '';
            expect(at(sum + then)).toMatchObject({ role: 'sum', phase, ...place });
            expect(at(outputs[j] + then)).toMatchObject({ role: 'output', phase, ...place });
          }
          const slope = at(`d${outputs[j]}_d${sum}`);
          expect(slope).toMatchObject({ role: 'slope', phase: 'backward', of: sum, ...place });
        }
      }));

    test('what is given, the parts of the error, and the error', () => {
      for (const [i, id] of names.inputs.entries())
        expect(at(id)).toMatchObject({ role: 'input', phase: 'given', layer: 0, unit: i + 1 });
      for (const [k, id] of names.targets.entries()) {
        const place = { layer: shape.layers.length, unit: k + 1 };
        expect(at(id)).toMatchObject({ role: 'target', phase: 'given', ...place });
        expect(at(`e${k + 1}`)).toMatchObject({ role: 'miss', phase: 'error', ...place });
      }
      expect(at('E')).toMatchObject({ role: 'error', phase: 'error' });
      expect(at('rho')).toMatchObject({ role: 'rate', phase: 'given' });
    });

    test('phases follow one another, and gradients are of the backward one alone', () => {
      const found = entries.map(({ phase }) => phases.indexOf(phase));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      for (const { role, phase } of entries)
        expect(role === 'gradient' || role === 'slope').toBe(phase === 'backward');
    });

    test('gradients come from the last layer to the first, new values from the first to the last', () => {
      const layersOf = (role: Entry['role'], phase: Phase) =>
        entries
          .filter((entry) => entry.role === role && entry.phase === phase)
          .map(({ layer }) => layer ?? 0);
      const slopes = layersOf('gradient', 'backward');
      expect(slopes).toEqual(slopes.toSorted((a, b) => b - a));
      const renewed = layersOf('weight', 'update');
      expect(renewed).toEqual(renewed.toSorted((a, b) => a - b));
    });
  });

test('where each neuron has a bias its gradient is δ, in one piece; one that a layer shares gathers a part from each', () => {
  const entries = traceOfLayers(relu, policy);
  const { layers } = namesOf(relu);
  const partsOf = (l: number) =>
    entries.filter(({ role, of, via }) => role === 'gradient' && via && layers[l]?.biases.includes(of ?? ''));
  expect(partsOf(0)).toEqual([]);
  expect(partsOf(1).length).toBeGreaterThan(0);
});

test('a neuron’s output follows its sum, but a softmax waits for every sum', () => {
  const forward = (shape: DenseShape) =>
    traceOfLayers(shape, policy).flatMap(({ role, phase, layer }) =>
      phase === 'forward' && layer === 2 ? [role] : [],
    );
  expect(forward(relu)).toEqual(['sum', 'output', 'sum', 'output']);
  expect(forward(softmax)).toEqual([...Array(4).fill('sum'), ...Array(4).fill('output')]);
});

test('the Jacobian of a softmax has a row for each output, a column for each sum', () => {
  const { outputs, sums } = namesOf(softmax).layers[1] as LayerNames;
  const entries = traceOfLayers(softmax, policy);
  for (const [k, out] of outputs.entries())
    for (const [j, sum] of sums.entries()) {
      const entry = entries.find(({ id }) => id === `d${out}_d${sum}`);
      expect(entry).toMatchObject({ phase: 'backward', unit: k + 1, of: sum, via: [out] });
      expect(entry?.inputs).toEqual(k === j ? [out] : [out, outputs[j]]);
    }
});

test('a ReLU’s slope is read from its sum, which tells 0 from below 0', () => {
  const { outputs, sums } = namesOf(relu).layers[1] as LayerNames;
  const slope = traceOfLayers(relu, policy).find(({ id }) => id === `d${outputs[0]}_d${sums[0]}`);
  expect(slope?.inputs).toEqual([sums[0]]);
});

test('at 0 a step has not been taken, and a ReLU has no slope', () => {
  for (const activation of ['step', 'relu'] as const) {
    const shape: DenseShape = { inputs: 1, layers: [layer(1, activation)] };
    const entries = traceOfLayers(shape, policy);
    const values = evaluate(entries, { x1: 1, a11: 1, c1_1: -1, t1: 1, rho: 1 });
    expect(values.zh1).toBe(0);
    expect(values.h1).toBe(0);
    if (activation === 'relu') expect(values.dh1_dzh1).toBe(0);
  }
});
