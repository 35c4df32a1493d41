// No two signs stand side by side.
import { expect, test } from 'vitest';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import type { DenseShape } from '../../../src/lib/network/shape.ts';
import { madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import type { Entry } from '../../../src/lib/trace/entry.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { expressionOf } from '../../../src/lib/writing/expression.ts';
import { expressionTex } from '../../../src/lib/writing/formula.ts';
import { expressionHtml } from '../../../src/lib/writing/formula-html.ts';

/** As HTML and as TeX, without the places where a line may end. */
function written(entries: readonly Entry[], id: string, ...expand: readonly string[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const expression = expressionOf(byId.get(id) as Entry, byId, expand);
  const html = expressionHtml(expression, (of) => of).replaceAll('<wbr>', '');
  return [html, expressionTex(expression).replace(/\\q\{(\w+)\}/g, '$1')];
}

test('what is taken from a sum is not added with a minus', () => {
  const step = stepOf(articleExample());
  const made = madeAt(step, { slip: 'not-squared', at: 'e1' });
  expect(written(mistakenTrace(step.entries, [made]), 'e1')).toEqual(['t1 − h1', 't1 - h1']);
});

test('a minus behind a minus stands in parentheses', () => {
  const shape: DenseShape = {
    inputs: 1,
    layers: [{ units: 1, activation: 'step', biases: { each: 'neuron', trained: true, sign: -1 } }],
  };
  const entries = (steps: boolean) =>
    traceOfLayers(shape, { loss: 'half sum', hidden: 'old', rate: false, steps });
  expect(written(entries(false), 'c1_1_new', 'dE_dc1_1')).toEqual([
    'c1_1 − (−dE_dzh1)',
    String.raw`c1_1 - \left(-dE_dzh1\right)`,
  ]);
  expect(written(entries(true), 'c1_1_new', 'c1_1_step')).toEqual(['c1_1 − dE_dc1_1', 'c1_1 - dE_dc1_1']);
});
