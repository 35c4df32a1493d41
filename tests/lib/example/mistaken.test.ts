import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { mistakenQuantity } from '../../../src/lib/example/mistaken.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

describe('a quantity of the worked example with a mistake in the step', () => {
  test('is the chapters’ own where they name that slip', () => {
    const slopes = { slip: 'no-slope', at: 'dE_dzh2 dE_dzh1' } as const;
    expect(mistakenQuantity('dE_db22', slopes)).toBe(quantity('dE_db22~no-slope'));
    const path = { slip: 'bias-from-one', at: 'dE_dc2', reads: 'dE_dzh2' } as const;
    expect(mistakenQuantity('c2_new', path)).toBe(quantity('c2_new~c2-from-h2'));
    // with the new weights, which come later in the trace than what they are read by
    const later = { slip: 'new-weights', at: 'dE_dy1_h1 dE_dy2_h1 dE_dy1_h2 dE_dy2_h2' } as const;
    expectClose(mistakenQuantity('dE_da11', later), quantity('dE_da11~new-weights'));
  });

  test('is made in the quantity itself unless it says where, and from other numbers where they are given', () => {
    const other = { ...article, x1: 1 };
    expectClose(mistakenQuantity('zy1', { slip: 'no-bias' }, other), article.a11 + article.x2 * article.a21);
    expectClose(
      mistakenQuantity('y1', { slip: 'input-of-another-sample', at: 'x2' }, other),
      1 / (1 + Math.exp(-(article.a11 + article.c1))),
    );
  });

  test('a place where it cannot be made is named', () => {
    expectRangeError(
      () => mistakenQuantity('E', { slip: 'no-slope' }),
      'madeAt needs a place of the slip no-slope, got "E"',
    );
    expectRangeError(
      () => mistakenQuantity('dE_dc2', { slip: 'bias-from-one', reads: 'dE_dzy1' }),
      'madeAt needs a place of the slip bias-from-one, got "dE_dc2, reading dE_dzy1"',
    );
    expect(() => mistakenQuantity('nothing', { slip: 'no-slope', at: 'dE_dzh1' })).toThrow(RangeError);
  });
});
