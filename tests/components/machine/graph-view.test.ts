import { describe, expect, test } from 'vitest';
import { geometries } from '../../../src/components/machine/graph-geometry.ts';
import { partLabel } from '../../../src/components/machine/graph-label.ts';
import { graphView, type PartView } from '../../../src/components/machine/graph-view.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';

const setting = { ...articleSetting, digits: 6 };
const view = graphView(setting);
const part = (id: string) => view.parts.find((one) => one.id === id);
const shown = (number: number) => formatNumber(number, 'gradient', 6);

/** a12 as it stands in a sentence */
const low = (id: string) => id.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '');

describe('the worked example as a graph', () => {
  test('below each weight stands its gradient, below each output what has arrived', () => {
    const wanted = {
      y1: ['dE_da11', 'dE_da21', 'dE_dy1'],
      y2: ['dE_da12', 'dE_da22', 'dE_dy2'],
      h1: ['dE_db11', 'dE_db21', 'dE_dh1'],
      h2: ['dE_db12', 'dE_db22', 'dE_dh2'],
    };
    for (const [id, [first = '', second = '', out = '']] of Object.entries(wanted)) {
      const wires = part(id)?.wires ?? [];
      expect(wires[1]?.gradient.text).toBe(shown(quantity(first)));
      expect(wires[3]?.gradient.text).toBe(shown(quantity(second)));
      expect(wires.at(-1)?.gradient.text).toBe(shown(quantity(out)));
    }
  });

  test('a wire out of a fork carries its own part of the gradient', () => {
    expect(part('h1')?.wires[0]?.gradient.text).toBe(shown(quantity('dE_dy1_h1')));
    expect(part('h2')?.wires[0]?.gradient.text).toBe(shown(quantity('dE_dy1_h2')));
  });

  test('each gate is at work once forward and once back, and nothing is known before it is made', () => {
    const gates = view.parts.flatMap((one) => one.gates);
    const worked = gates.flatMap(({ forward, back }) => [forward, back]);
    expect(new Set(worked).size).toBe(2 * 26);
    expect(Math.max(...worked)).toBe(view.steps.length - 1);
    for (const { wires } of view.parts)
      for (const { value, gradient } of wires) expect(gradient.from).toBeGreaterThan(value.from);
  });

  test('what arrives at a fork is known only after both ways', () => {
    const [y1, h1, h2] = ['y1', 'h1', 'h2'].map(part);
    const arrived = y1?.wires.at(-1)?.gradient.from ?? 0;
    expect(arrived).toBeGreaterThan(h1?.wires[0]?.gradient.from ?? Infinity);
    expect(arrived).toBeGreaterThan(h2?.wires[0]?.gradient.from ?? Infinity);
    expect(view.steps[arrived]?.said).toContain('added');
  });

  test('an intercept that two neurons share gets what comes back from both, and no sooner', () => {
    for (const id of ['c1', 'c2']) {
      const at = view.steps.findIndex(({ said }) => said.startsWith(`Backward, ${low(id)}:`));
      expect(view.steps[at]?.said).toContain(`= ${shown(quantity(`dE_d${id}`))}.`);
      const users = view.parts.flatMap(({ wires }) =>
        wires.filter(({ name }) => name && name.letter + name.sub === id),
      );
      expect(users).toHaveLength(2);
      for (const { gradient } of users) expect(at).toBeGreaterThan(gradient.from);
    }
  });

  test('no two signs meet: a negative number beside one stands in parentheses', () => {
    const parameters = { ...setting.parameters, x1: -0.3, a11: -1, b22: -0.5, t1: -2, t2: 1 };
    const { steps } = graphView({ ...setting, digits: 3, parameters });
    const all = steps.map(({ said }) => said).join(' ');
    expect(all).not.toMatch(/[×+−] −/);
    expect(all).not.toMatch(/−[\d.]+ (×|to the power)/);
    expect(all).toContain('multiply: (−0.300) × (−1.000) = 0.300.');
    // t₁ − h₁ is below zero, and squared as a whole
    expect(all).toMatch(/square: \(−2\.\d+\) to the power of two = [\d.]+\./);
  });

  test('names stand with their digits low, in every step and in what a drawing is called', () => {
    for (const { said } of view.steps) expect(said).not.toMatch(/[a-z]\d/);
    expect(view.steps[1]?.said).toMatch(/^Forward, y₁: multiply/);
    for (const part of view.parts) {
      expect(partLabel(part)).toContain(low(part.id));
      expect(partLabel(part)).not.toMatch(/[a-z]\d/);
    }
  });

  test('a drawing is called by the numbers that it shows at a step, and by no others', () => {
    for (const part of view.parts)
      for (const step of view.steps.keys()) {
        const said = partLabel(part, step);
        const named = part.wires.filter(({ name }, i) => name || i === part.wires.length - 1);
        const seen = named.flatMap(({ value, gradient }) => [
          ...(step >= value.from ? [value.text] : []),
          ...(step >= gradient.from ? [gradient.text] : []),
        ]);
        expect(said.match(/−?\d+\.\d+/g) ?? []).toEqual(seen);
      }
    expect(partLabel(view.parts[0] as PartView, 0)).not.toContain('gradient');
    expect(partLabel(view.parts[0] as PartView)).toBe(
      partLabel(view.parts[0] as PartView, view.steps.length - 1),
    );
  });

  test('a part has a step at which all its values are known, and one for all its gradients, that speak of it', () => {
    for (const [i, { id, forward, back, wires, gates }] of view.parts.entries()) {
      for (const { value, gradient } of wires) {
        expect(value.from).toBeLessThanOrEqual(forward);
        expect(gradient.from).toBeLessThanOrEqual(back);
      }
      expect(gates.some((gate) => gate.forward === forward)).toBe(true);
      for (const [at, way] of [
        [forward, 'Forward'],
        [back, 'Backward'],
      ] as const) {
        expect(view.steps[at]?.part).toBe(i);
        expect(view.steps[at]?.said.startsWith(`${way}, ${low(id)}:`)).toBe(true);
      }
      expect(forward).toBeLessThan(view.seeded);
      expect(back).toBeGreaterThan(view.seeded);
    }
  });

  test('follows the numbers of the page, and each wire has a place in the drawing', () => {
    const other = graphView({ ...setting, parameters: { ...setting.parameters, t2: 1 } });
    expect(other.parts[3]?.wires[3]?.gradient.text).toBe(
      shown(quantity('dE_db22', { ...setting.parameters, t2: 1 })),
    );
    for (const { drawn, wires, gates } of view.parts) {
      expect(geometries[drawn].wires).toHaveLength(wires.length);
      expect(geometries[drawn].gates).toHaveLength(gates.length);
    }
  });
});
