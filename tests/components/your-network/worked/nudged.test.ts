import { describe, expect, test } from 'vitest';
import { presetIds } from '../../../../src/components/your-network/state/presets.ts';
import { startAt } from '../../../../src/components/your-network/state/your-network.ts';
import { nudged } from '../../../../src/components/your-network/worked/origin/nudged.ts';
import { shownFor } from '../../../../src/components/your-network/worked/shown.ts';
import { type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import { randomExample, randomFrom, shapes } from '../../../lib/audit/random-networks.ts';
import { steps } from './golden.ts';

const wholeGradients = ({ entries }: Step) => entries.filter(({ role, via }) => role === 'gradient' && !via);

describe('a nudge', () => {
  test.each(presetIds)('shows every gradient of %s as NumPy has it', (preset) => {
    const { step } = shownFor(startAt(preset));
    const gradients = wholeGradients(step);
    expect(gradients.length).toBeGreaterThan(8);
    for (const { id, of = '' } of gradients) {
      const result = nudged(step, of);
      if (result === 'no slope') return expect.fail(id);
      // The central difference is off by the third derivative times a millionth.
      expect(Math.abs(result.slope - (steps[preset][id] as number)), id).toBeLessThan(2e-6);
      expect(result.change).toBeCloseTo(result.slope / 500, 15);
      expect(result.hasCorner).toBe(false);
    }
  });

  test('holds where what it nudges is not computed anew: a sum, an output, a weight of a deep network', () => {
    const step = stepOf(randomExample(shapes['2-2-2-1 deep'] ?? expect.fail(), randomFrom(4)));
    for (const { id, of = '' } of wholeGradients(step))
      expect(nudged(step, of)).toHaveProperty('slope', expect.closeTo(step.values[id] as number, 5));
  });

  test('across the corner of a ReLU lies between the slopes on both sides', () => {
    const state = startAt('relu');
    // The first hidden sum is x1·a11 + x2·a21 + c1_1: nearly zero.
    const parameters = { ...state.example.parameters, a11: 0.2, c1_1: 0.0001 };
    const { step } = shownFor({ ...state, example: { ...state.example, parameters } });
    expect(step.values.zy1).toBeCloseTo(0.0001, 12);
    const result = nudged(step, 'c1_1');
    if (result === 'no slope') return expect.fail();
    expect(result.hasCorner).toBe(true);
    const full = Math.abs(step.values.dE_dc1_1 as number);
    expect(Math.abs(result.slope)).toBeGreaterThan(0.4 * full);
    expect(Math.abs(result.slope)).toBeLessThan(0.6 * full);
  });

  test('shows nothing where a step function is on the way', () => {
    const state = startAt('three-two-one');
    const [hidden, output] = state.example.shape.layers;
    if (!hidden || !output) return expect.fail();
    const shape = { ...state.example.shape, layers: [{ ...hidden, activation: 'step' as const }, output] };
    const { step } = shownFor({ ...state, example: { ...state.example, shape } });
    expect(nudged(step, 'a11')).toBe('no slope');
    expect(nudged(step, 'zy1')).toBe('no slope');
    // Behind it there is one.
    expect(nudged(step, 'y1')).toHaveProperty('slope');
    expect(nudged(step, 'b11')).toHaveProperty('slope');
  });
});
