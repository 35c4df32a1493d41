import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/components/chapters/any-network.ts';
import { shapes } from '../../../src/components/chapters/machine/any-network.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { expectClose } from '../../lib/helpers.ts';

const of = (name: keyof typeof quantities, parameters = {}) =>
  quantities[name]({ ...articleSetting, parameters: { ...articleSetting.parameters, ...parameters } });

describe('what the chapter computes for itself, as NumPy printed it', () => {
  test.each([
    ['batch-a11', 0.007307069971817637],
    ['batch-a12', 0.00939929777567658],
    ['batch-a21', 0.0018271097273968397],
    ['batch-a22', 0.0024855496677149173],
    ['p1', 0.4701912380774543],
    ['p2', 0.5298087619225458],
    ['surprise', 0.6352391641107712],
  ] as const)('%s', (name, value) => {
    expectClose(of(name), value);
  });

  test('sums are twice the means of two, and a sample’s own makes up the rest', () => {
    expectClose(of('sum-a11'), 2 * of('batch-a11'));
    expectClose(of('second-a11') + 0.0018271097273968402, of('sum-a11'));
    expectClose(of('second-delta-y1'), of('second-a11'));
  });

  test('a wire multiplies by its weight and the slope at its end', () => {
    const y1 = 0.595078473866134;
    expectClose(of('wire-12'), 0.6 * y1 * (1 - y1));
    expectClose(of('wire-11', { b11: 8 }), 8 * y1 * (1 - y1));
  });

  test('the product with B as it is gives what the wrong wires give', () => {
    for (const b21 of [0.7, -1, 0])
      expectClose(of('not-turned', { b21 }), quantity('dE_da11~wrong-wires', { ...article, b21 }));
  });

  test('the deltas behind a softmax add up to nothing', () => {
    for (const c2 of [-3, 0, 2]) expectClose(of('p1', { c2 }) + of('p-minus-t-2', { c2 }), 0);
    // also where one share is nearly all: 1 less the smallest part of it is 1 in doubles
    for (const b22 of [60, 100, 1e6, -100, -1e6])
      expect(of('p-minus-t-2', { b22 }), String(b22)).toBe(-of('p1', { b22 }));
  });

  test('its error is as exact where a share is nearly 0 or 1', () => {
    // with p far below the spacing of the doubles at one, −ln(1 − p) is p
    expect(of('p1', { b22: 100 })).toBeLessThan(1e-20);
    expectClose(of('surprise', { b22: 100 }) / of('p1', { b22: 100 }), 1);
    // with the right share all but 0, −ln p is how far its sum stands below the other
    const far = { b22: -1e6 };
    const sums = ['zh1', 'zh2'].map((id) => quantity(id, { ...article, ...far }));
    expectClose(of('surprise', far), (sums[0] ?? 0) - (sums[1] ?? 0));
  });
});

test('the shapes of a 3-4-2 network with five samples', () => {
  expect(shapes.map(({ name, one, other, gives }) => `${name}: ${one} · ${other} = ${gives}`)).toEqual([
    'X A: 5 × 3 · 3 × 4 = 5 × 4',
    'Y B: 5 × 4 · 4 × 2 = 5 × 2',
    'δ_h Bᵀ: 5 × 2 · 2 × 4 = 5 × 4',
    'Yᵀ δ_h: 4 × 5 · 5 × 2 = 4 × 2',
    'Xᵀ δ_y: 3 × 5 · 5 × 4 = 3 × 4',
  ]);
});
