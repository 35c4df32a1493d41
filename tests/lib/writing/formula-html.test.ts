import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../src/lib/slips/step.ts';
import type { Expression } from '../../../src/lib/writing/expression.ts';
import { expressionOf } from '../../../src/lib/writing/expression.ts';
import { expressionHtml } from '../../../src/lib/writing/formula-html.ts';
import { steps } from '../audit/naming/steps.ts';
import { randomExample, randomFrom, shapes } from '../audit/random-networks.ts';
import { expectClose } from '../helpers.ts';
import { workOutHtml } from '../reading.ts';

const random = randomFrom(7);
const all = [
  ...Object.values(steps),
  ...Object.values(shapes).map((of) => stepOf(randomExample(of, random))),
];

describe('a formula as HTML', () => {
  test('says how every quantity of every kind of network is made', () => {
    for (const { entries, byId, values } of all)
      for (const entry of entries) {
        if (entry.op === 'parameter') continue;
        const html = expressionHtml(expressionOf(entry, byId, []), (id) => `<q>${id}</q>`);
        expectClose(workOutHtml(html, values, /<q>(\w+)<\/q>/g), values[entry.id] as number, 1e-11, 1e-13);
      }
  });

  const quantity: Expression = { form: 'quantity', id: 'a', kind: 'value' };

  test('what has something high beside it is squared in parentheses', () => {
    const square: Expression = { form: 'square', of: [quantity] };
    expect(expressionHtml(square, () => '<var>a</var><sub>2</sub>')).toBe(
      '<var>a</var><sub>2</sub><sup>2</sup>',
    );
    expect(expressionHtml(square, () => '<var>a</var><sup>(1)</sup>')).toBe(
      '(<var>a</var><sup>(1)</sup>)<sup>2</sup>',
    );
  });

  test('a fraction has its stroke as text, for a copy and for the ear', () => {
    const half: Expression = { form: 'scaled', factor: [1, 2], of: [quantity] };
    expect(expressionHtml(half, () => 'a').replace(/<[^>]+>/g, '')).toBe('1/2 · a');
  });
});
