import { describe, expect, test } from 'vitest';
import { type article, articleShape } from '../../../src/lib/example/article.ts';
import { valuesFor } from '../../../src/lib/example/quantities.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { roundTo } from '../../../src/lib/number/round.ts';
import { type VariationName, variations } from '../../../src/lib/slips/variations.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { expectClose } from '../helpers.ts';

type Id =
  | keyof typeof article
  | `${'y' | 'h' | 'zy' | 'zh' | 'dE_dy' | 'dE_dh' | 'dE_dzy' | 'dE_dzh'}${1 | 2}`
  | `b${1 | 2}${1 | 2}_new`
  | `zh${1 | 2}_after`;
type Numbers = Readonly<Record<Id, number>>;
type Gives = Readonly<Record<string, (v: Numbers) => number>>;

const plain = valuesFor('E') as Numbers;
const slopeOfSlope = (h: number) => sigmoid(h) * (1 - sigmoid(h));
const outputsTo = (decimals: number): Gives => ({
  h1: (v) => roundTo(sigmoid(v.zh1), decimals),
  h2: (v) => roundTo(sigmoid(v.zh2), decimals),
  h1_after: (v) => roundTo(sigmoid(v.zh1_after), decimals),
  h2_after: (v) => roundTo(sigmoid(v.zh2_after), decimals),
});
const c2Step = (gradient: (v: Numbers) => number): Gives => ({ dE_dc2: gradient });

/** What each variation makes of the quantities it says it changes, from the other quantities of the same step. */
const says: Readonly<Partial<Record<VariationName, Gives>>> = {
  'no-intercept': {
    zy1: (v) => v.x1 * v.a11 + v.x2 * v.a21,
    zy2: (v) => v.x1 * v.a12 + v.x2 * v.a22,
    zh1: (v) => v.y1 * v.b11 + v.y2 * v.b21,
    zh2: (v) => v.y1 * v.b12 + v.y2 * v.b22,
  },
  'indices-swapped': {
    zy1: (v) => v.x1 * v.a11 + v.x2 * v.a12 + v.c1,
    zy2: (v) => v.x1 * v.a21 + v.x2 * v.a22 + v.c1,
    zh1: (v) => v.y1 * v.b11 + v.y2 * v.b12 + v.c2,
    zh2: (v) => v.y1 * v.b21 + v.y2 * v.b22 + v.c2,
  },
  'no-hidden-sigmoid': { y1: (v) => v.zy1, y2: (v) => v.zy2 },
  'no-output-sigmoid': { h1: (v) => v.zh1, h2: (v) => v.zh2 },
  'outputs-to-2': outputsTo(2),
  'outputs-to-3': outputsTo(3),
  'not-squared': { e1: (v) => v.t1 - v.h1, e2: (v) => v.t2 - v.h2 },
  'no-slope': { dE_dzh1: (v) => v.h1 - v.t1, dE_dzh2: (v) => v.h2 - v.t2 },
  'slope-of-output': { dh1_dzh1: (v) => slopeOfSlope(v.h1), dh2_dzh2: (v) => slopeOfSlope(v.h2) },
  'sign-lost': { dE_dh1: (v) => v.t1 - v.h1, dE_dh2: (v) => v.t2 - v.h2 },
  'times-weight': {
    dE_db11: (v) => v.dE_dzh1 * v.b11,
    dE_db12: (v) => v.dE_dzh2 * v.b12,
    dE_db21: (v) => v.dE_dzh1 * v.b21,
    dE_db22: (v) => v.dE_dzh2 * v.b22,
  },
  'c2-from-h1': c2Step((v) => v.dE_dzh1),
  'c2-from-h2': c2Step((v) => v.dE_dzh2),
  'c2-averaged': c2Step((v) => (v.dE_dzh1 + v.dE_dzh2) / 2),
  'c2-frozen': { c2_new: (v) => v.c2 },
  'c2-added': { c2_new: (v) => v.c2 + v.rho * (v.dE_dzh1 + v.dE_dzh2) },
  'c2-sign-lost': { c2_new: (v) => -(v.c2 - v.rho * (v.dE_dzh1 + v.dE_dzh2)) },
  'path-h1-only': { dE_dy1: (v) => v.dE_dzh1 * v.b11, dE_dy2: (v) => v.dE_dzh1 * v.b21 },
  'path-h2-only': { dE_dy1: (v) => v.dE_dzh2 * v.b12, dE_dy2: (v) => v.dE_dzh2 * v.b22 },
  'new-weights': {
    dE_dy1_h1: (v) => v.dE_dzh1 * v.b11_new,
    dE_dy1_h2: (v) => v.dE_dzh2 * v.b12_new,
    dE_dy2_h1: (v) => v.dE_dzh1 * v.b21_new,
    dE_dy2_h2: (v) => v.dE_dzh2 * v.b22_new,
  },
  'no-hidden-slope': { dE_dzy1: (v) => v.dE_dy1, dE_dzy2: (v) => v.dE_dy2 },
  'wrong-wires': { dE_dy1_h2: (v) => v.dE_dzh2 * v.b21, dE_dy2_h1: (v) => v.dE_dzh1 * v.b12 },
  'c1-from-y1': { dE_dc1: (v) => v.dE_dzy1 },
  'c1-averaged': { dE_dc1: (v) => (v.dE_dzy1 + v.dE_dzy2) / 2 },
  'biases-frozen': { c1_new: (v) => v.c1, c2_new: (v) => v.c2 },
  'rate-tiny': { rho: () => 0.01 },
  'rate-small': { rho: () => 0.1 },
  'rate-large': { rho: () => 5 },
  'rate-huge': { rho: () => 50 },
  middle: { t1: () => 1 / 2, t2: () => 1 / 2 },
  'middle-bouncing': { t1: () => 1 / 2, t2: () => 1 / 2, rho: () => 20 },
};

/** The ids and everything that the plain trace computes from them. */
function downstream(ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const { id, inputs } of traceOf(articleShape))
    if (inputs.some((input) => reached.has(input))) reached.add(id);
  return reached;
}

describe.each(Object.entries(says))('the step done otherwise: %s', (name, gives) => {
  const values = valuesFor(`E~${name}`) as Numbers & Record<string, number>;

  test('changes what it says into what it says', () => {
    for (const [id, wanted] of Object.entries(gives)) {
      expectClose(values[id], wanted(values));
      expect(values[id], id).not.toBe(plain[id as Id]);
    }
  });

  test('touches nothing that does not follow from it', () => {
    const reached = downstream(Object.keys(gives));
    const kept = Object.keys(values).filter((id) => id in plain && !reached.has(id));
    expect(kept.length).toBeGreaterThan(0);
    for (const id of kept) expect(values[id], id).toBe(plain[id as Id]);
  });
});

describe('the other losses and intercepts', () => {
  test('half the sum is the mean, for two outputs', () => {
    expect(valuesFor('E~loss-half-sum')).toEqual(plain);
  });

  test('the sum is twice the mean, and so is every gradient', () => {
    const sum = valuesFor('E~loss-sum');
    for (const [id, value] of Object.entries(plain))
      if (id === 'E' || id.startsWith('dE_')) expectClose(sum[id], 2 * value);
      else if (!/_(new|after)$/.test(id)) expect(sum[id], id).toBe(value);
  });

  test('of its own, each neuron’s intercept moves by its own gradient', () => {
    const values = valuesFor('E~biases-per-neuron');
    for (const [j, neuron] of (['y1', 'y2', 'h1', 'h2'] as const).entries()) {
      const id = `c${j < 2 ? 1 : 2}_${(j % 2) + 1}`;
      const shared = j < 2 ? plain.c1 : plain.c2;
      expectClose(values[`${id}_new`], shared - plain.rho * plain[`dE_dz${neuron}`]);
    }
    for (const id of ['E', 'dE_da11', 'b22_new', 'a12_new'] as const)
      expect(values[id]).toBe(plain[id as Id]);
  });

  test('every variation is looked at', () => {
    const elsewhere = ['loss-half-sum', 'loss-sum', 'biases-per-neuron', 'all-to-2', 'all-to-3'];
    expect([...Object.keys(says), ...elsewhere].sort()).toEqual(Object.keys(variations).sort());
  });
});
