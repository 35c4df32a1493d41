// What of the audit rests on the one starting weight that was chosen and not found, and what stands with all three starts.
import { describe, expect, test } from 'vitest';
import { interceptInterval } from '../../../src/lib/audit/intercept-interval.ts';
import { agrees, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { recoverStart } from '../../../src/lib/audit/recover-start.ts';
import { article } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';

const { figures } = printedInArticle;
/** the printed errors, by the way in which the error before the step was made */
const ways = {
  'rounding nothing': 'E',
  'rounded outputs': 'E~outputs-to-3',
  'rounding everything': 'E~all-to-3',
};

const starts = recoverStart().map(({ start }) => ({ ...article, ...start }));

/** From an a11 of 0.10, 0.15 and 0.20: which of the two printed errors each way gives. */
const gives = (way: keyof typeof ways) =>
  starts.map((start) => {
    const error = quantity(ways[way], start);
    return [agrees(error, figures.E), agrees(error, figures.E_after)];
  });

describe('the error before the step, from each of the three starts', () => {
  test('in full prints as 0.443, 0.444, 0.444, and from none as 0.44356', () => {
    expect(starts.map((start) => quantity('E', start).toFixed(5))).toEqual(['0.44343', '0.44353', '0.44362']);
    expect(gives('rounding nothing')).toEqual([
      [false, false],
      [true, false],
      [true, false],
    ]);
  });

  test('from rounded outputs prints as both, whichever the start', () => {
    expect(gives('rounded outputs')).toEqual(starts.map(() => [true, true]));
  });

  test('with every quantity rounded prints as 0.444 from the first start, and from none as 0.44356', () => {
    expect(gives('rounding everything')[0]).toEqual([true, false]);
    expect(gives('rounding everything').map(([, second]) => second)).toEqual(starts.map(() => false));
  });
});

test('0.44356 comes from rounded outputs, and from no rounding of everything', () => {
  const made = (what: 'outputs' | 'every quantity') =>
    starts.map((start) =>
      [1, 2, 3, 4, 5, 6].some((decimals) =>
        agrees(quantity('E', start, { what, decimals }), figures.E_after),
      ),
    );
  expect(made('outputs')).toEqual([true, true, true]);
  expect(made('every quantity')).toEqual([false, false, false]);
});

test('the lost sign explains the printed outputs after the step from each of the three', () => {
  for (const start of starts) {
    const { from, to } = interceptInterval(start);
    const c2 = -quantity('c2_new', start);
    expect(c2).toBeGreaterThan(from);
    expect(c2).toBeLessThan(to);
    for (const id of ['h1_after', 'h2_after'] as const)
      expect(agrees(quantity(`${id}~c2-sign-lost`, start), figures[id])).toBe(true);
  }
});
