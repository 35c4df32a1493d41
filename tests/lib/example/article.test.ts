import { describe, expect, test } from 'vitest';
import { agrees, type Printed, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { article } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { errorAfterSteps, given, table } from '../facts.ts';
import { expectClose } from '../helpers.ts';

const figures: Readonly<Record<string, Printed>> = printedInArticle.figures;

describe('the worked example', () => {
  test('starts from what the text of the article gives', () => {
    expect(article).toMatchObject(given);
  });

  test.each(table)('$id comes out in full to twelve digits', ({ id, full }) => {
    expectClose(quantity(id), full, 1e-12, 0);
  });

  test.each(table)('$id is printed as the article has it: $printed', ({ id, printed }) => {
    expect(figures[id]?.digits).toBe(printed);
    expect(figures[id]?.value).toBe(printed === undefined ? undefined : Number(printed));
  });

  test.each(table.filter(({ verdict }) => verdict === 'agrees'))('$id agrees with the article', ({ id }) => {
    expect(agrees(quantity(id), figures[id] as Printed)).toBe(true);
  });

  test.each(table.filter(({ verdict }) => verdict === 'differs'))(
    '$id differs from the article',
    ({ id }) => {
      expect(agrees(quantity(id), figures[id] as Printed)).toBe(false);
    },
  );

  test('every figure of the article has its row', () => {
    const rows = table.filter(({ printed }) => printed !== undefined).map(({ id }) => id);
    expect(Object.keys(figures).sort()).toEqual([...rows].sort());
  });
});

describe('and on', () => {
  test.each(errorAfterSteps)('the error after %i steps comes out to twelve digits', (steps, error) => {
    expectClose(quantity(`E@${steps}`), error, 1e-12, 0);
  });

  test('the error after one step is the error that the step ends with', () => {
    expectClose(quantity('E@1'), quantity('E_after'), 1e-15, 0);
  });

  test('the outputs approach their targets', () => {
    for (const [h, t] of [
      ['h1', given.t1],
      ['h2', given.t2],
    ] as const) {
      const misses = [0, 10, 100, 1000, 10000].map((steps) => Math.abs(quantity(`${h}@${steps}`) - t));
      expect(misses).toEqual([...misses].sort((a, b) => b - a));
      expect(misses.at(-1)).toBeLessThan(1e-3);
    }
  });
});
