import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layoutOf } from '../../../../src/components/your-network/build/drawing/layout.ts';
import { presetIds, presets } from '../../../../src/components/your-network/state/presets.ts';
import type { DenseShape } from '../../../../src/lib/network/shape.ts';
import { namesOf } from '../../../../src/lib/trace/names.ts';
import { examples } from '../state/networks.ts';

const widths = fc.integer({ min: 288, max: 800 });

/** What is in another's way: fields over fields, fields over circles that are not theirs. */
function clashes({ fields, nodes, radius, label }: Layout): string[] {
  const edited = fields.filter(({ kind }) => kind === 'weight' || kind === 'bias');
  const found: string[] = [];
  for (const [n, a] of edited.entries()) {
    for (const b of edited.slice(n + 1))
      if (Math.abs(a.x - b.x) < label.width && Math.abs(a.y - b.y) < label.height - 2)
        found.push(`${a.id} ${b.id}`);
    for (const node of nodes)
      if (Math.abs(a.x - node.x) < label.width / 2 + radius && Math.abs(a.y - node.y) < radius)
        found.push(`${a.id} ${node.id}`);
  }
  return found;
}

const idsOfDrawn = ({ shape }: { shape: DenseShape }) => {
  const { layers } = namesOf(shape);
  return layers.flatMap(({ weights, biases }) => [...weights.flat(), ...new Set(biases)]);
};

describe('the drawing of any network', () => {
  test('has every neuron within it, and no number in the way of another', () => {
    fc.assert(
      fc.property(examples, widths, ({ shape }, width) => {
        const layout = layoutOf(shape, width);
        const units = shape.layers.reduce((sum, layer) => sum + layer.units, shape.inputs);
        expect(layout.nodes).toHaveLength(units);
        for (const { x, y } of layout.nodes) {
          expect(x - layout.radius).toBeGreaterThanOrEqual(0);
          expect(x + layout.radius).toBeLessThanOrEqual(width);
          expect(y - layout.radius).toBeGreaterThanOrEqual(0);
          expect(y + layout.radius).toBeLessThanOrEqual(layout.height);
        }
        expect(clashes(layout)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has all its numbers or, of weights and biases, none; inputs and targets always', () => {
    fc.assert(
      fc.property(examples, widths, (example, width) => {
        const { fields, hasWeights } = layoutOf(example.shape, width);
        const ids = fields.filter(({ kind }) => kind === 'weight' || kind === 'bias').map(({ id }) => id);
        expect([...ids].sort()).toEqual(hasWeights ? [...idsOfDrawn(example)].sort() : []);
        const { inputs, targets } = namesOf(example.shape);
        expect(fields.filter(({ kind }) => kind === 'input' || kind === 'target')).toHaveLength(
          inputs.length + targets.length,
        );
      }),
    );
  });

  test.each(presetIds)('the preset %s is edited in it on a phone and on a wide screen', (id) => {
    for (const width of [288, 328, 520, 760])
      expect(layoutOf(presets[id].example.shape, width).hasWeights, `${width}`).toBe(true);
    expect(layoutOf(presets[id].example.shape, 760).label.named).toBe(true);
  });
});
