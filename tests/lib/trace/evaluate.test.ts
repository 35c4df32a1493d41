import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { entry, type Op, type Rule } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { expectRangeError } from '../helpers.ts';

const made = (rule: Rule) => entry(rule, { role: 'aside', phase: 'forward' });
const result = (op: Op, factor?: readonly [number, number]): Rule => ({
  id: 'r',
  op,
  inputs: [],
  ...(factor && { factor }),
});

/** One entry's value from its inputs' values, in their order. */
function apply(of: Rule, values: readonly number[]): number {
  const given = values.map((_, i) => made({ id: `v${i}`, op: 'parameter', inputs: [] }));
  const parameters = Object.fromEntries(values.map((value, i) => [`v${i}`, value]));
  return evaluate([...given, made({ ...of, inputs: given.map(({ id }) => id) })], parameters).r as number;
}

describe('what each operation makes of its inputs', () => {
  test.each<[Op, readonly number[], number]>([
    ['weighted sum', [2, 3, 5, 7], 2 * 3 + 5 * 7],
    ['weighted sum', [2, 3, 5, 7, 11], 2 * 3 + 5 * 7 + 11],
    ['weighted sum', [11], 11],
    ['sigmoid', [3], sigmoid(3)],
    ['slope', [1 / 4], 3 / 16],
    ['squared error', [2, 5], 9],
    ['product', [2, 3, 5], 30],
    ['sum', [2, 3, 5], 10],
    ['update', [10, 2, 3], 10 - 2 * 3],
    ['same', [7], 7],
    ['opposite', [7], -7],
  ])('%s of %j', (op, inputs, wanted) => {
    expect(apply(result(op), inputs)).toBe(wanted);
  });

  test('a factor is numerator over denominator, and 1 if there is none', () => {
    expect(apply(result('scaled sum', [3, 4]), [2, 6])).toBe((3 / 4) * 8);
    expect(apply(result('scaled sum'), [2, 6])).toBe(8);
    expect(apply(result('error slope', [2, 4]), [1, 7])).toBe((2 / 4) * (7 - 1));
    expect(apply(result('error slope'), [1, 7])).toBe(6);
  });
});

describe('evaluate', () => {
  test('works through the entries in order', () => {
    const rules: readonly Rule[] = [
      { id: 'a', op: 'parameter', inputs: [] },
      { id: 'b', op: 'sum', inputs: ['a', 'a'] },
      { id: 'c', op: 'product', inputs: ['a', 'b'] },
    ];
    expect(evaluate(rules.map(made), { a: 3 })).toEqual({ a: 3, b: 6, c: 18 });
  });

  test('takes no notice of numbers it has no entry for', () => {
    expect(evaluate([made({ id: 'a', op: 'parameter', inputs: [] })], { a: 1, b: 2 })).toEqual({ a: 1 });
  });

  test('leaves the parameters it is given alone', () => {
    const parameters = Object.freeze({ ...article });
    evaluate(traceOf(articleShape), parameters);
    expect(parameters).toEqual(article);
  });

  test.each(Object.keys(article))('refuses to do without %s', (id) => {
    const { [id as keyof typeof article]: _missing, ...rest } = article;
    expectRangeError(
      () => evaluate(traceOf(articleShape), rest),
      `evaluate needs a parameter ${id}, got undefined`,
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses a parameter of %d',
    (value) => {
      expectRangeError(
        () => evaluate(traceOf(articleShape), { ...article, b21: value }),
        `evaluate needs a finite b21, got ${value}`,
      );
    },
  );

  test('refuses to round to a count of decimals there is not', () => {
    const rounding = { what: 'outputs', decimals: -1 } as const;
    expectRangeError(
      () => evaluate(traceOf(articleShape), article, rounding),
      'roundTo needs a whole number of decimals from 0 to 15, got -1',
    );
  });
});
