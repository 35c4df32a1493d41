import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleShape } from '../../../src/lib/example/article.ts';
import { entriesFor, entryOf, valuesFor } from '../../../src/lib/example/quantities.ts';
import { type VariationName, variations } from '../../../src/lib/slips/variations.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { type Expression, expressionOf } from '../../../src/lib/writing/expression.ts';
import { numberToken, numberTokens } from '../../../src/lib/writing/line.ts';
import { check, expectClose, parametersFor, tracePolicies } from '../helpers.ts';
import { textOf, workOut } from '../reading.ts';

const byId = (entries: ReturnType<typeof traceOf>) => new Map(entries.map((entry) => [entry.id, entry]));
const q = (id: string): Expression => ({ form: 'quantity', id, kind: entryOf(id).kind });
const one: Expression = { form: 'one' };
const values = { x1: 1 / 2, x2: -1 / 4, dE_dh1: -1 / 8 };
const line = (expression: Expression, digits = 3) => textOf(numberTokens(expression, values, digits));

describe('a line of numbers', () => {
  test('has ×, and negative numbers in parentheses except at the start', () => {
    expect(line({ form: 'product', of: [q('x1'), q('x2')] })).toBe('0.500 × (−0.250)');
    expect(line({ form: 'sum', of: [q('x2'), q('x1'), q('x2')] })).toBe('−0.250 + 0.500 + (−0.250)');
    expect(line(q('x2'))).toBe('−0.250');
  });

  test('subtracts what is added as an opposite', () => {
    const minus = (id: string): Expression => ({ form: 'opposite', of: [q(id)] });
    expect(line({ form: 'sum', of: [q('x1'), minus('x1'), q('x2')] })).toBe('0.500 − 0.500 + (−0.250)');
    expect(line({ form: 'sum', of: [minus('x1'), minus('x2')] })).toBe('−0.500 − (−0.250)');
  });

  test('holds a difference together with no-break spaces around its minus', () => {
    expect(line({ form: 'difference', of: [q('x1'), q('x2')] })).toBe('0.500\u00a0−\u00a0(−0.250)');
    expect(line({ form: 'difference', of: [one, q('x1')] })).toBe('1\u00a0−\u00a00.500');
  });

  test('has parentheses around sums and differences inside products and squares', () => {
    const difference: Expression = { form: 'difference', of: [one, q('x1')] };
    const sum: Expression = { form: 'sum', of: [q('x2'), q('x1')] };
    expect(line({ form: 'product', of: [q('x1'), difference, sum] })).toBe(
      '0.500 × (1\u00a0−\u00a00.500) × (−0.250 + 0.500)',
    );
    expect(line({ form: 'square', of: [difference] })).toBe('(1\u00a0−\u00a00.500)²');
    expect(line({ form: 'difference', of: [one, sum] })).toBe('1\u00a0−\u00a0(−0.250 + 0.500)');
  });

  test('writes sigmoid, opposite and factors', () => {
    expect(line({ form: 'sigmoid', of: [q('x2')] })).toBe('σ(−0.250)');
    expect(line({ form: 'opposite', of: [q('x2')] })).toBe('−(−0.250)');
    expect(line({ form: 'scaled', factor: [2, 3], of: [q('x1')] })).toBe('2 × 0.500 ÷ 3');
    expect(line({ form: 'scaled', factor: [1, 2], of: [q('x1')] })).toBe('0.500 ÷ 2');
    expect(line({ form: 'scaled', factor: [2, 1], of: [q('x1')] })).toBe('2 × 0.500');
  });

  test('counts digits by what each number is, and knows which quantity it shows', () => {
    const tokens = numberTokens({ form: 'product', of: [q('x1'), q('dE_dh1')] }, values, 2);
    expect(textOf(tokens)).toBe('0.50 × (−0.13)');
    expect(tokens.filter((token) => typeof token !== 'string')).toEqual([
      { id: 'x1', kind: 'value', text: '0.50' },
      { id: 'dE_dh1', kind: 'gradient', text: '−0.13' },
    ]);
  });

  test('shows more digits only of numbers that have them', () => {
    const third = { x1: 1 / 2, x2: 1 / 3 };
    const tokens = numberTokens({ form: 'sum', of: [q('x1'), q('x2')] }, third, 3, 6);
    expect(textOf(tokens)).toBe('0.500 + 0.333333');
    expect(numberToken({ id: 'x2', kind: 'value' }, third, 3).text).toBe('0.333');
  });

  test('of the first weighted sum of the worked example is the one anybody would write', () => {
    const entries = entriesFor(undefined);
    const zy1 = entries.get('zy1');
    if (zy1 === undefined) throw new Error('no zy1');
    expect(textOf(numberTokens(expressionOf(zy1, entries, []), valuesFor('E'), 2))).toBe(
      '0.05 × 0.10 + 0.10 × 0.30 + 0.35',
    );
  });
});

describe('a line of numbers comes out at what it stands for', () => {
  test.each(tracePolicies)('in the trace: $loss, biases $biases, $hidden weights', (policy) => {
    for (const shape of [articleShape, { inputs: 3, hidden: 4, outputs: 3 }]) {
      const entries = byId(traceOf(shape, policy));
      check(
        parametersFor(shape, policy),
        (parameters) => {
          const computed = evaluate([...entries.values()], parameters);
          for (const entry of entries.values())
            expectClose(
              workOut(textOf(numberTokens(expressionOf(entry, entries, []), computed, 17))),
              computed[entry.id] as number,
              1e-12,
              1e-14,
            );
        },
        2,
      );
    }
  });

  const unrounded = (Object.keys(variations) as VariationName[]).filter(
    (name) => !('rounding' in variations[name]),
  );

  test.each(unrounded)('with any of its symbols written out: %s', (name) => {
    const entries = entriesFor(name);
    const ids = [...entries.keys()].filter((id) => entries.get(id)?.op !== 'parameter');
    const computed = valuesFor(`E~${name}`);
    check(
      fc.subarray(ids.filter((id) => !/_(after|new)$/.test(id))),
      (expand) => {
        for (const id of ids) {
          const entry = entries.get(id);
          if (entry === undefined) continue;
          const text = textOf(numberTokens(expressionOf(entry, entries, expand), computed, 17));
          expectClose(workOut(text), computed[id] as number, 1e-12, 1e-14);
          expect(text, 'a sign right after another').not.toMatch(/[+−×÷]\s*−/);
        }
      },
      20,
    );
  });
});
