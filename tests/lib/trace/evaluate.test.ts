import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { sigmoid } from '../../../src/lib/neuron/sigmoid.ts';
import { entry, type Op, type Rule } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

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
    ['weighted sum less', [11], -11],
    ['weighted sum less', [2, 3, 5, 7, 11], 2 * 3 + 5 * 7 - 11],
    ['relu', [3], 3],
    ['relu', [0], 0],
    ['relu', [-3], 0],
    ['step', [3], 1],
    ['step', [0], 0],
    ['step', [-3], 0],
    ['relu slope', [3], 1],
    ['relu slope', [0], 0],
    ['relu slope', [-3], 0],
    ['tanh slope', [1 / 2], 3 / 4],
    ['tanh slope', [-1], 0],
    ['cross slope', [1 / 4, 1 / 2], -1 / 8],
    ['opposite product', [2, 3], -6],
    ['plain update', [10, 3], 7],
    // its own sum, then all of them; e^1000 is no number
    ['softmax', [1000, 1000, 1000], 1 / 2],
    ['softmax', [0, 0, 0, 0, 0], 1 / 4],
    ['softmax', [-1000, -1000, 1000], 0],
    // what counts for nothing has no logarithm to count
    ['log loss', [0, 0], 0],
    ['log share', [0, 0], 0],
  ])('%s of %j', (op, inputs, wanted) => {
    expect(apply(result(op), inputs)).toBe(wanted);
  });

  test.each<[Op, readonly number[], number]>([
    ['tanh', [1 / 2], (Math.E - 1) / (Math.E + 1)],
    ['softmax', [0, 0, 1], 1 / (1 + Math.E)],
    ['softmax', [1, 0, 1], Math.E / (1 + Math.E)],
    ['log loss', [1, 1 / 4], 2 * Math.LN2],
    ['log loss', [0, 3 / 4], 2 * Math.LN2],
    ['log loss', [1 / 4, 1 / 2], Math.LN2],
    ['log loss', [1, 1], 0],
    ['log share', [3, 1 / 4], 6 * Math.LN2],
  ])('%s of %j, by e and ln 2', (op, inputs, wanted) => {
    expectClose(apply(result(op), inputs), wanted);
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

  // by a pocket calculator: 0.05 · 0.1 + 0.1 · 0.3 + 0.35 = 0.385; σ = 0.595, σ(0.4) = 0.599;
  // 0.595 · 0.5 + 0.599 · 0.7 + 0.1 = 0.8168; σ(0.817) = 0.6936
  test('rounds what something reads, before it is read; not what is given, and not what comes out', () => {
    const values = evaluate(
      traceOf(articleShape),
      { ...article, t1: 0.0301 },
      { what: 'every quantity', decimals: 3 },
    );
    expect(values).toMatchObject({ zy1: 0.385, y1: 0.595, y2: 0.599, zh1: 0.817, h1: 0.694, t1: 0.0301 });
    expect(values.E).not.toBe(Number((values.E as number).toFixed(3)));
  });

  test('rounds the outputs alone, before the step and after it', () => {
    const [plain, rounded] = [undefined, { what: 'outputs', decimals: 3 } as const].map((rounding) =>
      evaluate(traceOf(articleShape), article, rounding),
    );
    expect(rounded).toMatchObject({ h1: 0.694, h2: 0.718, zy1: plain?.zy1, y1: plain?.y1, zh1: plain?.zh1 });
    // the article’s last figure, from outputs rounded to three decimals
    expect(rounded?.E?.toFixed(5)).toBe('0.44356');
    expect(rounded?.h1_after).toBe(Number(rounded?.h1_after?.toFixed(3)));
    expect(rounded?.dE_dh1).not.toBe(plain?.dE_dh1);
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
