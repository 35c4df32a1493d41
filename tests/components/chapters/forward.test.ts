// What chapter 3 says of the article's numbers.
import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/components/chapters/forward.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { article, quantity } from '../../../src/lib/index.ts';

const at = (name: keyof typeof quantities, parameters = articleSetting.parameters) =>
  quantities[name]({ ...articleSetting, parameters });

test('hidden values that were rounded to neighbouring hundredths are a hundredth apart', () => {
  // σ(0.28) = 0.5695 and σ(0.24) = 0.5597, rounded to 0.57 and 0.56: less than a hundredth would be false
  const parameters = { ...article, x1: 0, x2: 1, c1: 0, a21: 0.28, a22: 0.24 };
  const rounding = { what: 'every quantity', decimals: 2 } as const;
  expect(quantities['hidden-apart']({ ...articleSetting, parameters, rounding })).toBe(0.01);
});

test('what is printed as nothing has no share of the first hidden sum', () => {
  const parameters = { ...article, x1: 1e-9, x2: 0, c1: 1e-9 };
  expect(at('share-of-inputs', parameters)).toBeNaN();
  expect(at('share-of-inputs', { ...parameters, c1: 1 })).toBeCloseTo(0, 9);
});

describe('with the article’s numbers', () => {
  test('the inputs bring a tenth of the first hidden sum', () => {
    // 0.05 × 0.1 + 0.1 × 0.3
    expect(at('inputs-bring')).toBeCloseTo(0.035, 12);
    expect(at('inputs-bring', { ...article, x1: 1, x2: -1 })).toBeCloseTo(-0.2, 12);
  });

  test('rounding the outputs moves the error by less than either of them, and turns its third digit', () => {
    // h1 = 0.69352 and h2 = 0.71829 in full; ((0.694 − 0.03)² + (0.718 − 0.05)²)/2 = 0.44356 against 0.443434
    expect(at('h1-rounded-by')).toBeCloseTo(0.694 - 0.6935185166, 9);
    expect(at('h2-rounded-by')).toBeCloseTo(0.7182904043 - 0.718, 9);
    expect(at('E-moved-by')).toBeCloseTo(0.44356 - 0.4434344432, 9);
    expect(at('E-moved-by')).toBeLessThan(at('h2-rounded-by'));
    expect(quantity('E').toFixed(3)).not.toBe(quantity('E~outputs-to-3').toFixed(3));
  });

  test('swapped indices move the first output by far more than a rounding can', () => {
    // 0.68054 for 0.69352, in half thousandths
    expect(at('swap-in-roundings')).toBeCloseTo((0.6935185166 - 0.6805425634) / 0.0005, 4);
  });

  test('four decimals are enough for three right digits of the error, three are not', () => {
    for (const what of ['outputs', 'every quantity'] as const) {
      const digits = (decimals: number) => quantity('E', article, { what, decimals }).toPrecision(3);
      for (const decimals of [4, 5, 6]) expect(digits(decimals)).toBe('0.443');
    }
    expect(quantity('E~outputs-to-3').toPrecision(3)).toBe('0.444');
    // one rounded square each: (0.441 + 0.446)/2
    expect(quantity('E~all-to-3')).toBeCloseTo(0.4435, 12);
  });

  test('the two hidden values differ in the third decimal first', () => {
    expect(quantity('y1').toFixed(2)).toBe('0.60');
    expect(quantity('y2').toFixed(2)).toBe('0.60');
    expect(quantity('y2') - quantity('y1')).toBeLessThan(0.005);
  });
});
