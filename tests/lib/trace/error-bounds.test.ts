import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { boundsFor, valuesFor } from '../../../src/lib/example/quantities.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import type { VariationName } from '../../../src/lib/slips/variations.ts';
import { variations } from '../../../src/lib/slips/variations.ts';
import { entry, type Op } from '../../../src/lib/trace/entry.ts';
import { errorBounds } from '../../../src/lib/trace/error-bounds.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { digitChoices, formatHeld, heldDigits } from '../../../src/lib/writing/format.ts';
import { check, decimal } from '../helpers.ts';
import { asNumber, exactly, exactValues, expectWithinBounds } from './exact.ts';

const trace = traceUnder(undefined);
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Any weights, some of them so large that outputs come as near to 0 and 1 as doubles go, and beyond. */
const settings: fc.Arbitrary<Values> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.keys(article).map((id) => [id, decimal(-1.5, 1.5)]))),
    fc.dictionary(fc.constantFrom('b11', 'b22', 'c1', 'c2', 'a11', 'x1', 't1'), decimal(-60, 60), {
      maxKeys: 3,
    }),
  )
  .map(([small, large]) => ({ ...small, ...large }));

describe('a value is no farther from the exact one than its bound', () => {
  test('the exact one is found in whole numbers: e, and the sigmoid at 0 and 40, as tables have them', () => {
    const z: Values = Object.fromEntries(Object.keys(article).map((id) => [id, 0]));
    const y = (c1: number) => exactValues(trace, { ...z, c1 }).get('y1') ?? 0n;
    expect(y(0)).toBe(exactly('0.5'));
    // 1/y − 1 = e⁻¹, Napier's number to 40 digits
    expect(String(10n ** 200n / (10n ** 200n / y(1) - 10n ** 100n)).slice(0, 40)).toBe(
      '2718281828459045235360287471352662497757',
    );
    expect(asNumber(10n ** 100n - y(40))).toBeCloseTo(4.248354255291589e-18, 32);
  });

  test('for every quantity of the step, at any weights', () => {
    check(settings, (parameters) => expectWithinBounds(trace, parameters), 150);
  });

  test.each(['step', 'relu slope'] as const)('for a %s at a sum that rounding alone keeps from 0', (op) => {
    const made = (id: string, how: Op, ...inputs: string[]) =>
      entry({ id, op: how, inputs }, { role: 'aside', phase: 'forward' });
    const given = ['a', 'b', 'c'].map((id) => made(id, 'parameter'));
    const entries = [...given, made('sum', 'sum', 'a', 'b', 'c'), made('r', op, 'sum')];
    const boundAt = (parameters: Values) => errorBounds(entries, evaluate(entries, parameters)).r;
    // 0.1 + 0.2 − 0.3 is 0, and 5.6 · 10⁻¹⁷ as doubles have it: the step is up, and should be down
    const near = { a: 0.1, b: 0.2, c: -0.3 };
    expect(evaluate(entries, near).r).toBe(1);
    expectWithinBounds(entries, near);
    expect(boundAt(near)).toBeGreaterThanOrEqual(1);
    expect(boundAt({ a: 0, b: 0, c: 0 })).toBe(0);
    expect(boundAt({ a: 0.1, b: 0.2, c: 0.3 })).toBeLessThan(1e-15);
    expect(boundAt({ a: -0.1, b: -0.2, c: -0.3 })).toBe(0);
  });

  test.each(Object.keys(variations) as VariationName[])('for the step done otherwise: %s', (name) => {
    const entries = traceUnder(name);
    const given = valuesFor(`E~${name}`, { ...article, b11: 30 });
    const parameters = Object.fromEntries(
      entries.filter(({ op }) => op === 'parameter').map(({ id }) => [id, given[id] as number]),
    );
    expectWithinBounds(entries, parameters);
  });
});

describe('no more digits are shown than hold', () => {
  /** What a reader takes from a text: a number good to one unit of its last digit, or a bound. */
  function expectTrue(text: string, exact: bigint): void {
    const [, below, sign, digits = '', , minus = '', power = ''] =
      /^(<?)(−?)([\d.]+)( × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$/.exec(text) ?? [];
    const raised = [...power].map((digit) => superscripts.indexOf(digit)).join('');
    const exponent = Number(`${minus && '-'}${raised || '0'}`);
    const shown = exactly(`${sign ? '-' : ''}${digits}e${exponent}`);
    const unit = exactly(`1e${exponent - (digits.split('.')[1] ?? '').length}`);
    const size = exact < 0n ? -exact : exact;
    if (below) expect(size < shown, text).toBe(true);
    else {
      const off = shown < exact ? exact - shown : shown - exact;
      expect(off <= unit, `${text} for ${asNumber(exact)}`).toBe(true);
    }
  }

  test('at any weights, with any digits', () => {
    check(
      fc.tuple(settings, fc.constantFrom(...digitChoices, 17)),
      ([parameters, digits]) => {
        const values = evaluate(trace, parameters);
        const bounds = errorBounds(trace, values);
        const exact = exactValues(trace, parameters);
        for (const { id, kind } of trace)
          expectTrue(
            formatHeld(values[id] as number, kind, digits, bounds[id] as number),
            exact.get(id) as bigint,
          );
      },
      150,
    );
  });

  test('where b11 is 58 the double has 6.46 · 10⁻¹⁶ for what is 5.91 · 10⁻¹⁶, and no digit of it is shown', () => {
    const parameters = { ...article, b11: 58 };
    const value = valuesFor('E', parameters).dE_dzh1 as number;
    expect(value).toBeCloseTo(6.46e-16, 18);
    expect(asNumber(exactValues(trace, parameters).get('dE_dzh1') as bigint)).toBeCloseTo(5.91e-16, 18);
    expect(formatHeld(value, 'gradient', 3, boundsFor('E', parameters).dE_dzh1 as number)).toBe('<1 × 10⁻¹⁵');
  });

  test('on the way there digits go one by one', () => {
    const held = [5, 10, 20, 30, 40, 50, 60].map((b11) => {
      const parameters = { ...article, b11 };
      const [value, off] = [valuesFor('E', parameters), boundsFor('E', parameters)].map((all) => all.dE_dzh1);
      return Math.max(0, heldDigits(value as number, 'gradient', off as number));
    });
    expect(held.every((digits, i) => i === 0 || digits < (held[i - 1] as number))).toBe(true);
    expect(held.at(-1)).toBe(0);
  });

  test('in the article, and after its ten thousand steps, nine hold everywhere', () => {
    for (const reference of ['E', 'E@1', 'E@10', 'E@100', 'E@1000', 'E@10000']) {
      const [values, bounds] = [valuesFor(reference), boundsFor(reference)];
      for (const { id, kind } of trace)
        expect(
          heldDigits(values[id] as number, kind, bounds[id] as number),
          `${id} of ${reference}`,
        ).toBeGreaterThanOrEqual(9);
    }
  });

  test.each([0, 3])(
    'a number that is rounded on the way, to %d decimals, is exact as rounded',
    (decimals) => {
      const rounding = { what: 'outputs', decimals } as const;
      const [plain, bounds] = [boundsFor('E', article), boundsFor('E', article, rounding)];
      const { h1 = 0 } = valuesFor('E', article, rounding);
      expect(h1).toBe(Number(h1.toFixed(decimals)));
      expect(bounds.h1).toBe(h1 * 2 ** -53);
      expect(bounds.zh1).toBe(plain.zh1);
      expect(plain.h1).toBeGreaterThan(bounds.h1 as number);
    },
  );
});
