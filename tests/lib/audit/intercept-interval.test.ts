import { describe, expect, test } from 'vitest';
import { interceptInterval } from '../../../src/lib/audit/intercept-interval.ts';
import { agrees, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { articleShape } from '../../../src/lib/example/article.ts';
import { quantity, startFor } from '../../../src/lib/example/quantities.ts';
import { forward, outputsOf } from '../../../src/lib/network/network.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { intercept } from '../facts.ts';
import { expectClose } from '../helpers.ts';

const fits = (c2: number) => {
  const { from, to } = interceptInterval();
  return c2 > from && c2 < to;
};

/** Both outputs after the step, with one new intercept given and all else right, print as the article has them. */
function givesPrinted(c2: number): boolean {
  const after = { ...startFor('E@1'), c2 };
  const [h1, h2] = outputsOf(forward(networkOf(after, articleShape), sampleOf(after, articleShape).input));
  const { h1_after, h2_after } = printedInArticle.figures;
  return agrees(h1 as number, h1_after) && agrees(h2 as number, h2_after);
}

describe('the interval of new intercepts that give the printed outputs', () => {
  test('ends where the facts say', () => {
    const { interval } = intercept;
    expect([fits(interval.from), fits(interval.from - 0.0001)]).toEqual([true, false]);
    expect([fits(interval.to), fits(interval.to + 0.0001)]).toEqual([true, false]);
  });

  test('holds exactly the values that give the printed outputs', () => {
    const { from, to } = interceptInterval();
    const width = to - from;
    for (let share = -0.49; share < 1.5; share += 0.02) {
      const c2 = from + share * width;
      expect(givesPrinted(c2), `c2 = ${c2}`).toBe(fits(c2));
    }
  });

  test('does not hold the right value', () => {
    expect(fits(quantity('c2_new'))).toBe(false);
  });
});

describe('the new intercept', () => {
  test('is the old one less the rate times the sum of both gradients', () => {
    const { dE_dzh1, dE_dzh2 } = intercept.gradients;
    expect(quantity('dE_dzh1').toFixed(7)).toBe(dE_dzh1);
    expect(quantity('dE_dzh2').toFixed(7)).toBe(dE_dzh2);
    expectClose(quantity('c2_new'), 0.1 - 0.5 * (quantity('dE_dzh1') + quantity('dE_dzh2')), 1e-14);
  });

  test.each(intercept.slips)(
    '$variation gives $value, which fits: $fits',
    ({ variation, value, fits: wanted }) => {
      const c2 = quantity(`c2_new~${variation}`);
      expect(c2.toFixed(4)).toBe(value);
      expect(fits(c2)).toBe(wanted);
      expect(givesPrinted(c2)).toBe(wanted);
    },
  );

  test('with its sign lost gives outputs that print as the article has them, and their error', () => {
    const { h1_after, h2_after, E_after } = intercept.signLost;
    expect(quantity('h1_after~c2-sign-lost').toFixed(5)).toBe(h1_after);
    expect(quantity('h2_after~c2-sign-lost').toFixed(5)).toBe(h2_after);
    expect(quantity('E_after~c2-sign-lost').toFixed(6)).toBe(E_after);
  });
});
