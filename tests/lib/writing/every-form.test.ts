// Each form of an expression in TeX, as light HTML, and with its numbers.
import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/lib/trace/entry.ts';
import { type Expression, expressionOf } from '../../../src/lib/writing/expression.ts';
import { expressionTex } from '../../../src/lib/writing/formula.ts';
import { expressionHtml } from '../../../src/lib/writing/formula-html.ts';
import { numberTokens } from '../../../src/lib/writing/line.ts';
import { expectRangeError } from '../helpers.ts';
import { textOf } from '../reading.ts';

const q = (id: string): Expression => ({ form: 'quantity', id, kind: 'value' });
const [a, b] = [q('a'), q('b')];
const values = { a: 1 / 2, b: -1 / 4 };
const one: Expression = { form: 'one' };
const less: Expression = { form: 'difference', of: [one, a] };
const both: Expression = { form: 'product', of: [a, b] };
const call = (name: Extract<Expression, { form: 'function' }>['name'], of: Expression): Expression => ({
  form: 'function',
  name,
  of: [of],
});
const minus = (of: Expression): Expression => ({ form: 'opposite', of: [of] });
const frac = (above: string, below: string) =>
  `<span class="frac"><span>${above}</span><span class="stroke">/</span><span>${below}</span></span>`;

describe('an expression', () => {
  test.each<[Expression, string, string, string]>([
    [
      { form: 'quotient', of: [less, b] },
      String.raw`\frac{1 - \q{a}}{\q{b}}`,
      frac('1 − <wbr>a', 'b'),
      '(1\u00a0−\u00a00.50) ÷ (−0.25)',
    ],
    [{ form: 'power of e', of: [b] }, String.raw`e^{\q{b}}`, 'exp(b)', 'exp(−0.25)'],
    [call('max', b), String.raw`\max(0, \q{b})`, 'max(0, b)', 'max(0, −0.25)'],
    [call('one if positive', b), String.raw`[\q{b} > 0]`, '[b &gt; 0]', '[−0.25 > 0]'],
    [call('ln', less), String.raw`\ln(1 - \q{a})`, 'ln(1 − <wbr>a)', 'ln(1\u00a0−\u00a00.50)'],
    [call('lg', b), String.raw`\lg(\q{b})`, 'lg(b)', 'lg(−0.25)'],
    [call('tanh', b), String.raw`\tanh(\q{b})`, 'tanh(b)', 'tanh(−0.25)'],
    [
      { form: 'difference', of: [one, both] },
      String.raw`1 - \q{a}\,\q{b}`,
      '1 − <wbr>a · <wbr>b',
      '1\u00a0−\u00a00.50 × (−0.25)',
    ],
    // a product of which one factor is a sum, taken away, keeps the sum's parentheses alone
    [
      { form: 'difference', of: [one, { form: 'product', of: [less, b] }] },
      String.raw`1 - \left(1 - \q{a}\right)\,\q{b}`,
      '1 − <wbr>(1 − <wbr>a) · <wbr>b',
      '1\u00a0−\u00a0(1\u00a0−\u00a00.50) × (−0.25)',
    ],
    [
      { form: 'sum', of: [minus(a), less, minus(less)] },
      String.raw`-\q{a} + 1 - \q{a} - \left(1 - \q{a}\right)`,
      '−a + <wbr>1 − <wbr>a − <wbr>(1 − <wbr>a)',
      '−0.50 + 1\u00a0−\u00a00.50 − (1\u00a0−\u00a00.50)',
    ],
    [
      { form: 'product', of: [minus(a), b] },
      String.raw`\left(-\q{a}\right)\,\q{b}`,
      '(−a) · <wbr>b',
      '(−0.50) × (−0.25)',
    ],
    [{ form: 'difference', of: [b, a] }, String.raw`\q{b} - \q{a}`, 'b − <wbr>a', '−0.25\u00a0−\u00a00.50'],
    [
      { form: 'product', of: [minus(less), b] },
      String.raw`\left(-\left(1 - \q{a}\right)\right)\,\q{b}`,
      '(−(1 − <wbr>a)) · <wbr>b',
      '(−(1\u00a0−\u00a00.50)) × (−0.25)',
    ],
    [
      { form: 'scaled', factor: [2, 1], of: [less] },
      String.raw`2\,\left(1 - \q{a}\right)`,
      '2 · (1 − <wbr>a)',
      '2 × (1\u00a0−\u00a00.50)',
    ],
    [
      { form: 'scaled', factor: [1, 2], of: [a] },
      String.raw`\tfrac{1}{2}\,\q{a}`,
      `${frac('1', '2')} · a`,
      '0.50 ÷ 2',
    ],
    [
      { form: 'square', of: [less] },
      String.raw`\left(1 - \q{a}\right)^2`,
      '(1 − <wbr>a)<sup>2</sup>',
      '(1\u00a0−\u00a00.50)²',
    ],
    [{ form: 'sigmoid', of: [b] }, String.raw`\sigma(\q{b})`, '<var>σ</var>(b)', 'σ(−0.25)'],
  ])('%j', (expression, tex, html, numbers) => {
    expect(expressionTex(expression)).toBe(tex);
    expect(expressionHtml(expression, (id) => id)).toBe(html);
    expect(textOf(numberTokens(expression, values, 2))).toBe(numbers);
  });

  test('shows no digits of a number but those that hold', () => {
    expect(textOf(numberTokens(call('lg', q('a')), { a: 0.123456 }, 6, 6, { a: 0.0004 }))).toBe('lg(0.123)');
  });

  test('with something in brackets at its end is squared as it stands, and a bracket inside is none', () => {
    const square: Expression = { form: 'square', of: [a] };
    expect(expressionHtml(square, () => '<sup>1</sup>(a)')).toBe('<sup>1</sup>(a)<sup>2</sup>');
    expect(expressionHtml(square, () => ')<sup>1</sup>')).toBe('()<sup>1</sup>)<sup>2</sup>');
  });
});

describe('what is made from a trace', () => {
  const role = { role: 'aside', phase: 'forward' } as const;
  const given = ['a', 'b'].map((id) =>
    entry({ id, op: 'parameter', inputs: [] }, { role: 'input', phase: 'forward' }),
  );
  const from = new Map(given.map((one) => [one.id, one]));

  test('and has an opposite, or a product within a product', () => {
    const opposite = entry({ id: 'c', op: 'opposite', inputs: ['a'] }, role);
    expect(expressionOf(opposite, from, [])).toMatchObject({
      form: 'opposite',
      of: [{ form: 'quantity', id: 'a' }],
    });
    const inner = entry({ id: 'd', op: 'product', inputs: ['a', 'b'] }, role);
    const outer = entry({ id: 'e', op: 'product', inputs: ['b', 'd'] }, role);
    const { form, of } = expressionOf(outer, new Map([...from, [inner.id, inner]]), []) as {
      form: string;
      of: unknown;
    };
    expect([form, of]).toEqual(['product', [b, a, b].map((one) => ({ ...one, kind: given[0]?.kind }))]);
  });

  test('and is scaled by nothing', () => {
    const sum = entry({ id: 'c', op: 'scaled sum', inputs: ['a', 'b'] }, role);
    expect(expressionOf(sum, from, []).form).toBe('sum');
    expect(expressionOf({ ...sum, factor: [3, 3] }, from, []).form).toBe('sum');
  });

  test('and reads what the trace does not have is refused', () => {
    const sum = entry({ id: 'c', op: 'sum', inputs: ['a', 'z'] }, role);
    expectRangeError(() => expressionOf(sum, from, []), 'expressionOf needs the trace with z in it, got "c"');
  });
});
