import { describe, expect, test } from 'vitest';
import { agrees, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { recoverStart } from '../../../src/lib/audit/recover-start.ts';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { given, recovered } from '../facts.ts';

const found = recoverStart();

/** What agrees if the right figures are the ones printed without a slip: two outputs and eight updates. */
const { E: _E, h1_after: _h1, h2_after: _h2, E_after: _after, ...sound } = printedInArticle.figures;

describe('the lost starting values', () => {
  test('are exactly three, alike but for one weight', () => {
    expect(found.map(({ start }) => start)).toEqual(
      recovered.a11.map((a11) => ({ a11, ...recovered.others })),
    );
  });

  test('all read the indices forwards and take half the sum of squares', () => {
    expect(found.map(({ fromFirstIndex }) => fromFirstIndex)).toEqual([true, true, true]);
    expect(found.map(({ lossFactor }) => lossFactor)).toEqual([1 / 2, 1 / 2, 1 / 2]);
  });

  test('give the printed figures when the trace takes the step', () => {
    for (const { start } of found) {
      const values = evaluate(traceOf(articleShape), { ...start, ...given });
      for (const [id, printed] of Object.entries(sound))
        expect(agrees(values[id] as number, printed), `${id} from a11 = ${start.a11}`).toBe(true);
    }
  });

  test('lose a figure when one of them moves to a neighbour on the grid', () => {
    const misses = Object.entries(recovered.others).flatMap(([id, value]) =>
      [value - 0.05, value + 0.05].map((moved) => {
        const values = evaluate(traceOf(articleShape), { ...article, [id]: moved });
        return Object.entries(sound).filter(([figure, printed]) => !agrees(values[figure] as number, printed))
          .length;
      }),
    );
    expect(Math.min(...misses)).toBeGreaterThan(0);
  });

  test('of the worked example are the ones whose weights count up', () => {
    const { a11, a12, a21, a22, b11, b12, b21, b22 } = article;
    const weights = [a11, a12, a21, a22, b11, b12, b21, b22];
    expect(weights.map((w) => Math.round(10 * w))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(article).toMatchObject({ ...recovered.others, a11: recovered.a11[0] });
  });
});
