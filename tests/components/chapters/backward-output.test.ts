// A small change of b22 on its way to the error, and what nudging makes of a slope: held against plain differences.
import { describe, expect, test } from 'vitest';
import { nudge, quantities } from '../../../src/components/chapters/backward-output.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import {
  article,
  articleShape,
  quantity,
  slopeByNudging,
  traceOf,
  type Values,
} from '../../../src/lib/index.ts';

const at = (name: keyof typeof quantities, parameters: Values = article) =>
  quantities[name]({ ...articleSetting, parameters });

describe.each([
  ['the article’s numbers', article],
  ['a target above the output', { ...article, t2: 1 }],
  ['other weights', { ...article, b22: -2, a12: 1.5, c2: 0.7 }],
])('a thousandth more of b22, at %s', (_, parameters) => {
  const raised = { ...parameters, b22: parameters.b22 + 0.001 };
  const difference = (id: string) => quantity(id, raised) - quantity(id, parameters);

  test.each(['zh2', 'h2', 'E'] as const)('moves %s by the difference of two passes', (id) => {
    expect(at(`moved-${id}`, parameters)).toBeCloseTo(difference(id), 14);
  });

  test('each change is so many of the one before it, and together they are the whole', () => {
    expect(at('zh2-per-b22', parameters)).toBeCloseTo(difference('zh2') / 0.001, 10);
    expect(at('h2-per-zh2', parameters)).toBeCloseTo(difference('h2') / difference('zh2'), 10);
    expect(at('E-per-h2', parameters)).toBeCloseTo(difference('E') / difference('h2'), 9);
    expect(at('E-per-b22', parameters)).toBeCloseTo(
      at('E-per-h2', parameters) * at('h2-per-zh2', parameters) * at('zh2-per-b22', parameters),
      15,
    );
  });
});

test('where the output is at its end, the changes are still there', () => {
  // σ(z + d) − σ(z) is d e^−z there, but for a share of about e^−z and d/2
  const far = { ...article, c2: 40 };
  const share = at('moved-h2', far) / (at('moved-zh2', far) * Math.exp(-quantity('zh2', far)));
  expect(share).toBeGreaterThan(0.999);
  expect(share).toBeLessThan(1);
  // Where y2 is zero to a double, the sum is c2 alone, and a slope there is 1/(2 + 2 cosh z).
  expect(at('h2-per-zh2', { ...article, c1: -1e6 })).toBeCloseTo(1 / (2 + 2 * Math.cosh(0.1)), 12);
});

describe('the nudge', () => {
  test('is off by what is left between it and the chain rule', () => {
    expect(at('nudge-off')).toBe(Math.abs(at('nudged-b22') - quantity('dE_db22')));
    // ε²/6 times the third derivative, which is no larger than the slope itself by much: below a millionth of it
    expect(at('nudge-off-share')).toBeLessThan(nudge ** 2);
  });

  test('has no share of a slope that is not there', () => {
    expect(at('nudge-off-share', { ...article, c2: 1e9 })).toBeNaN();
    const rounding = { what: 'every quantity', decimals: 2 } as const;
    expect(quantities['nudge-off-share']({ ...articleSetting, rounding })).toBe(-1);
  });

  test('of a hundred-thousandth gets ten digits of three weights right, and more of b22 than its neighbours', () => {
    const off = (id: string, epsilon: number) => {
      const slope = quantity(`dE_d${id}`);
      return Math.abs(slopeByNudging(traceOf(articleShape), article, id, epsilon) - slope) / slope;
    };
    for (const id of ['b22', 'b11', 'a11']) expect(off(id, 1e-5)).toBeLessThan(0.5e-10);
    expect(at('best-nudge-digits')).toBe(10);
    expect(off('b22', 1e-5)).toBeLessThan(off('b22', 1e-4) / 10);
    expect(off('b22', 1e-5)).toBeLessThan(off('b22', 1e-6) / 10);
  });
});
