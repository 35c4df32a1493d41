import { describe, expect, test } from 'vitest';
import { renderTex } from '../../../src/components/quantity/katex.ts';
import { articleShape } from '../../../src/lib/example/article.ts';
import { entriesFor, entryOf, valuesFor } from '../../../src/lib/example/quantities.ts';
import type { Shape } from '../../../src/lib/network/shape.ts';
import type { VariationName } from '../../../src/lib/slips/variations.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { type Expression, expressionOf } from '../../../src/lib/writing/expression.ts';
import { expressionTex } from '../../../src/lib/writing/formula.ts';
import { check, expectClose, parametersFor, tracePolicies } from '../helpers.ts';
import { workOutTex } from '../reading.ts';

const shapes: readonly Shape[] = [articleShape, { inputs: 3, hidden: 4, outputs: 3 }];
const byId = (entries: ReturnType<typeof traceOf>) => new Map(entries.map((entry) => [entry.id, entry]));

/** Every formula of every policy, as an equation with its symbol on the left. */
const equations = new Map(
  tracePolicies.flatMap((policy) =>
    shapes.flatMap((shape) => {
      const entries = byId(traceOf(shape, policy));
      return [...entries.values()].map(
        (entry) =>
          [`\\q{${entry.id}} = ${expressionTex(expressionOf(entry, entries, []))}`, entries] as const,
      );
    }),
  ),
);

describe('a formula', () => {
  test('is accepted by KaTeX for every quantity, two shapes and every policy', () => {
    expect(equations.size).toBeGreaterThan(traceOf({ inputs: 3, hidden: 4, outputs: 3 }).length);
    for (const [tex, entries] of equations) {
      const html = renderTex(tex, { display: true, entries });
      for (const [, id] of tex.matchAll(/\\q\{(\w+)\}/g)) expect(html).toContain(`data-q="${id}"`);
    }
  });

  test.each(tracePolicies)(
    'says how its quantity is made: $loss, biases $biases, $hidden weights',
    (policy) => {
      for (const shape of shapes) {
        const entries = byId(traceOf(shape, policy));
        check(
          parametersFor(shape, policy),
          (parameters) => {
            const values = evaluate([...entries.values()], parameters);
            for (const entry of entries.values())
              expectClose(
                workOutTex(expressionTex(expressionOf(entry, entries, [])), values),
                values[entry.id] as number,
                1e-12,
                1e-14,
              );
          },
          2,
        );
      }
    },
  );

  test.each(['no-slope', 'not-squared', 'c2-averaged', 'c2-added', 'no-hidden-sigmoid'] as VariationName[])(
    'stays true with all symbols before the update written out: %s',
    (name) => {
      const entries = entriesFor(name);
      const values = valuesFor(`E~${name}`);
      const expand = [...entries.keys()].filter((id) => !/_(after|new)$/.test(id));
      for (const entry of entries.values()) {
        const tex = expressionTex(expressionOf(entry, entries, expand));
        expectClose(workOutTex(tex, values), values[entry.id] as number, 1e-12, 1e-14);
      }
    },
  );
});

describe('TeX', () => {
  const q = (id: string): Expression => ({ form: 'quantity', id, kind: entryOf(id).kind });
  const difference: Expression = { form: 'difference', of: [{ form: 'one' }, q('y1')] };

  test('has parentheses only where they are needed', () => {
    expect(expressionTex({ form: 'product', of: [q('y1'), difference] })).toBe(
      String.raw`\q{y1}\,\left(1 - \q{y1}\right)`,
    );
    expect(expressionTex({ form: 'sum', of: [q('y1'), difference] })).toBe(String.raw`\q{y1} + 1 - \q{y1}`);
    expect(expressionTex({ form: 'square', of: [difference] })).toBe(String.raw`\left(1 - \q{y1}\right)^2`);
    expect(expressionTex({ form: 'sigmoid', of: [difference] })).toBe(String.raw`\sigma(1 - \q{y1})`);
    expect(expressionTex({ form: 'opposite', of: [difference] })).toBe(String.raw`-\left(1 - \q{y1}\right)`);
  });

  test('has a fraction for a factor, or a whole number', () => {
    const scaled = (factor: readonly [number, number]) =>
      expressionTex({ form: 'scaled', factor, of: [q('E')] });
    expect(scaled([2, 3])).toBe(String.raw`\tfrac{2}{3}\,\q{E}`);
    expect(scaled([2, 1])).toBe(String.raw`2\,\q{E}`);
  });
});
