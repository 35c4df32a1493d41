// What the chapters compute for themselves: right at the article's numbers, where the values stand in other sources, and
// a number or none, never an error, at whatever a reader sets.
import { describe, expect, test } from 'vitest';
import { stops } from '../../../src/components/chapters/many-steps.ts';
import { bySlug } from '../../../src/components/quantity/by-slug.ts';
import type { NamedQuantities } from '../../../src/components/setting/named.ts';
import { articleSetting, type Setting } from '../../../src/components/setting/store.ts';
import { article, quantity, type Values } from '../../../src/lib/index.ts';

const all = Object.entries(
  bySlug(
    import.meta.glob<NamedQuantities>('/src/components/chapters/*.ts', { import: 'quantities', eager: true }),
  ),
).map(([reference, of]) => ({ reference, of }));
const at = (reference: string, parameters: Values = article, setting: Partial<Setting> = {}) => {
  const found = all.find((one) => one.reference === reference);
  if (!found) throw new Error(`no ${reference}`);
  return found.of({ ...articleSetting, parameters, ...setting });
};

describe('at the article’s numbers', () => {
  test.each([
    // Mazur's example, recomputed by many of its readers
    ['backward-hidden/mazur-shared-biases', 0.285750887, 9],
    ['backward-hidden/mazur-old-weights', 0.291027774, 9],
    ['backward-hidden/mazur-new-weights', 0.291027924, 9],
    // ((0.667 − 0.03)² + (0.693 − 0.05)²)/2, from the printed outputs
    ['one-step/error-of-printed-outputs', 0.409609, 6],
    // of the figures printed, both errors and the two outputs after the step are not the step's
    ['one-step/agreeing-figures', 9, 12],
    ['one-step/differing-figures', 4, 12],
    // 0.5 · (0.0018271² + … + 0.2762593²), the ten gradients by nudging, in another program
    ['one-step/promised-change', -0.0555044, 7],
    ['one-step/promised-by-leading', -0.0381596, 7],
    ['one-step/share-of-leading', 68.75, 2],
    // 0.3878428 − 0.4434344
    ['one-step/change', -0.0555917, 7],
    ['one-step/error-uphill', 0.49837, 5],
    // (0.47² + 0.45²)/2
    ['error/of-halves', 0.2117, 12],
    // (0.141031·0.7 + 0.135228·0.8)·0.598688·0.401312/0.141031
    ['backward-hidden/growth', 0.35248, 5],
    // a hundred times that of a half
    ['one-step/promised-at-fifty', -5.55044, 5],
    // 0.44356 − 0.4434344
    ['one-step/moved-by-rounding', 0.0001256, 7],
    ['lost-figures/starts-found', 3, 12],
    ['lost-figures/a11-first', 0.1, 12],
    ['lost-figures/a11-second', 0.15, 12],
    ['lost-figures/a11-third', 0.2, 12],
    ['lost-figures/error-from-first', 0.44343, 5],
    ['lost-figures/error-from-second', 0.44353, 5],
    ['lost-figures/error-from-third', 0.44362, 5],
    // 21 values for each of ten unknowns, six readings
    ['lost-figures/candidates', 6 * 21 ** 10, 0],
    ['sigmoid/left-after-ten', 0.25 ** 10, 15],
    ['sigmoid/loss-from-sum', 40, 12],
  ] as const)('%s is %f', (reference, value, digits) => {
    expect(at(reference)).toBeCloseTo(value, digits);
  });

  test('between its ends, and no farther, a new c2 gives the outputs that are printed', () => {
    const printed = (c2: number) =>
      (['zh1_after', 'zh2_after'] as const)
        .map((z) => 1 / (1 + Math.exp(-(quantity(z) - quantity('c2_new') + c2))))
        .map((output) => output.toFixed(3));
    const [from, to] = [at('one-step/c2-from'), at('one-step/c2-to')];
    const little = 1e-9;
    expect(printed(from + little)).toEqual(['0.667', '0.693']);
    expect(printed(to - little)).toEqual(['0.667', '0.693']);
    expect(printed(from - little)).not.toEqual(['0.667', '0.693']);
    expect(printed(to + little)).not.toEqual(['0.667', '0.693']);
    // what the step gives lies outside, and inside once its sign is lost
    expect(printed(quantity('c2_new'))).not.toEqual(['0.667', '0.693']);
    expect(printed(-quantity('c2_new'))).toEqual(['0.667', '0.693']);
  });

  test('ten steps along the first gradient are one step at ten times the rate', () => {
    expect(at('many-steps/stale-error')).toBeCloseTo(
      quantity('E_after', { ...article, rho: 10 * article.rho }),
      12,
    );
  });

  test('the slope by nudging is the gradient', () => {
    expect(at('backward-output/nudged-b22')).toBeCloseTo(quantity('dE_db22'), 6);
  });
});

describe('at a reader’s numbers', () => {
  const other = { ...article, b22: 0.3, t1: 0.4, rho: 0.2 };

  test('they follow', () => {
    expect(at('many-steps/stale-error', other)).toBeCloseTo(quantity('E_after', { ...other, rho: 2 }), 12);
    expect(at('backward-output/nudged-b22', other)).toBeCloseTo(quantity('dE_db22', other), 6);
    expect(at('one-step/differing-figures', other)).toBeGreaterThan(at('one-step/differing-figures'));
    // ((0.667 − 0.4)² + (0.693 − 0.05)²)/2
    expect(at('one-step/error-of-printed-outputs', other)).toBeCloseTo((0.071289 + 0.413449) / 2, 6);
  });

  test('rounding counts as well', () => {
    const rounding = { what: 'outputs', decimals: 1 } as const;
    expect(at('many-steps/stale-error', article, { rounding })).not.toBe(at('many-steps/stale-error'));
  });

  test('gradients of which no digit shows promise nothing, so that none has a share in it', () => {
    // both outputs at their ends, one of them where a double can’t tell it from one
    const ends = { ...article, b11: 30, b21: 30, b12: -30, b22: -30 };
    for (const name of ['promised-change', 'promised-by-leading', 'share-of-leading'])
      expect(Math.abs(at(`one-step/${name}`, ends)), name).toBe(0);
  });

  test('a rise gives no slip away where the true step rises too', () => {
    const uphill = { ...article, t1: 1, x2: 0, rho: -0.5 };
    for (const after of ['E_after', 'E_after~c2-added'])
      expect(quantity(after, uphill)).toBeGreaterThan(quantity('E', uphill));
    expect(at('one-step/with-c2-added', uphill)).toBe(2);
    expect(at('one-step/with-c2-added')).toBe(1);
  });

  test('a rate that prints as nothing is no standstill: it shows in ten thousand steps', () => {
    const slow = { ...article, rho: 0.0001 };
    expect(quantity('E@10000', slow)).toBeLessThan(0.9 * quantity('E', slow));
    expect([0.0001, 0, -0.0001].map((rho) => at('many-steps/rate', { ...article, rho }))).toEqual([1, 0, -1]);
  });

  test('the same setting is computed once, another anew, and the first is not forgotten', () => {
    const first = at('many-steps/stale-error', article);
    const second = at('many-steps/stale-error', other);
    expect(second).not.toBe(first);
    expect(at('many-steps/stale-error', article)).toBe(first);
  });

  const nothing = Object.fromEntries(Object.keys(article).map((id) => [id, 0]));

  test.each([
    ['an enormous weight', { ...article, b22: 1e6 }],
    ['a rate that throws everything out', { ...article, rho: -1e6 }],
    ['zero everywhere', nothing],
  ])('%s: each is a number or NaN', (_, parameters) => {
    for (const { reference } of all) expect(typeof at(reference, parameters), reference).toBe('number');
  });
});

test('a rule for stopping that never says stop has no step', () => {
  expect(stops({ ...articleSetting, parameters: { ...article, rho: 0 } }).byError).toBeNaN();
});
