import { describe, expect, test } from 'vitest';
import { agrees, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { article } from '../../../src/lib/example/article.ts';
import { quantity, valuesFor } from '../../../src/lib/example/quantities.ts';
import { meanSquaredError } from '../../../src/lib/neuron/losses.ts';
import { rounded } from '../facts.ts';
import { expectClose } from '../helpers.ts';

const { figures } = printedInArticle;

describe('the two printed errors', () => {
  test('come from outputs rounded to three decimals', () => {
    expectClose(quantity('E~outputs-to-3'), rounded.fromOutputs);
  });

  test('are one error: with three digits and with five', () => {
    const error = quantity('E~outputs-to-3');
    expect(agrees(error, figures.E)).toBe(true);
    expect(agrees(error, figures.E_after)).toBe(true);
  });

  test('are the error of the printed outputs before the step', () => {
    const error = meanSquaredError([article.t1, article.t2], [figures.h1.value, figures.h2.value]);
    expectClose(error, rounded.fromOutputs);
  });

  test('do not come from rounding every quantity on the way', () => {
    const values = valuesFor('E~all-to-3');
    expectClose(values.e1, rounded.everyQuantity.e1);
    expectClose(values.e2, rounded.everyQuantity.e2);
    expectClose(values.E, rounded.everyQuantity.E);
  });

  test('do not come from rounding nothing', () => {
    expect(quantity('E').toFixed(3)).toBe(rounded.nothing);
  });

  test('cannot stand after the step, which starts below the second one and lowers the error', () => {
    expect(quantity('E')).toBeLessThan(figures.E_after.value);
    expect(quantity('E_after')).toBeLessThan(quantity('E'));
  });

  test('are not the error of the printed outputs after the step', () => {
    const error = meanSquaredError(
      [article.t1, article.t2],
      [figures.h1_after.value, figures.h2_after.value],
    );
    expectClose(error, rounded.ofPrintedOutputs);
  });
});

describe('a rounding the reader asks for', () => {
  test('does what the variation of the same name does', () => {
    expect(valuesFor('E', article, { what: 'outputs', decimals: 3 })).toEqual(valuesFor('E~outputs-to-3'));
    expect(valuesFor('E', article, { what: 'every quantity', decimals: 2 })).toEqual(valuesFor('E~all-to-2'));
  });

  test('gives way to a variation that rounds', () => {
    const asked = { what: 'outputs', decimals: 1 } as const;
    expect(valuesFor('E~outputs-to-3', article, asked)).toEqual(valuesFor('E~outputs-to-3'));
  });

  test('of outputs leaves everything before them alone and shows in them', () => {
    const [plain, values] = [valuesFor('E'), valuesFor('E~outputs-to-3')];
    for (const id of ['zy1', 'y1', 'zh1', 'zh2']) expect(values[id]).toBe(plain[id]);
    for (const id of ['h1', 'h2', 'h1_after', 'h2_after'] as const)
      expect(values[id]).toBe(Number((values[id] as number).toFixed(3)));
    expect(values.h1).toBe(figures.h1.value);
    expect(values.h2).toBe(figures.h2.value);
  });

  test('of every quantity leaves what nothing reads as it comes out', () => {
    const { E, e1, e2, E_after, e1_after, e2_after } = valuesFor('E~all-to-3') as Record<string, number>;
    expectClose(E, ((e1 as number) + (e2 as number)) / 2, 1e-15);
    expectClose(E_after, ((e1_after as number) + (e2_after as number)) / 2, 1e-15);
    expect(E).not.toBe(Number(E?.toFixed(3)));
  });
});
