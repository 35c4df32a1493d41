import { describe, expect, test } from 'vitest';
import { tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { writtenOutStep } from '../../../src/lib/autograd/written-out-step.ts';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { table } from '../facts.ts';
import { expectClose } from '../helpers.ts';

const trace = traceOf(articleShape);
const ids = Object.keys(article) as (keyof typeof article)[];

function step(given: Values) {
  const at = (id: string) => given[id] as number;
  const from = Float64Array.from(tenParameters, at);
  const to = new Float64Array(10);
  const error = writtenOutStep([at('x1'), at('x2')], [at('t1'), at('t2')], at('rho'), from, to);
  return { error, from, to };
}

describe('the step written out', () => {
  test('is the trace’s to the last bit, wherever the numbers stand', () => {
    const random = randomState(15);
    for (let n = 0; n < 500; n++) {
      const size = 10 ** (n % 4) / 10;
      const drawn = [...random.randn(ids.length)];
      const given = n === 0 ? article : Object.fromEntries(ids.map((id, i) => [id, size * (drawn[i] ?? 0)]));
      const values = evaluate(trace, given);
      const { error, to } = step(given);
      expect(error).toBe(values.E);
      expect([...to]).toEqual(tenParameters.map((id) => values[`${id}_new`]));
    }
  });

  test('gives the article’s new parameters', () => {
    const { to } = step(article);
    const known = new Map(table.map(({ id, full }) => [id, full]));
    const inFacts = tenParameters.filter((id) => known.has(`${id}_new`));
    expect(inFacts.length).toBeGreaterThanOrEqual(8);
    // One of them is printed there with two digits fewer.
    for (const id of inFacts)
      expectClose(to[tenParameters.indexOf(id)], known.get(`${id}_new`) as number, 1e-13, 0);
  });

  test('leaves its parameters alone, unless it is to write into them', () => {
    const { from, to } = step(article);
    expect([...from]).toEqual(tenParameters.map((id) => article[id]));
    const own = from.slice();
    writtenOutStep([article.x1, article.x2], [article.t1, article.t2], article.rho, own, own);
    expect(own).toEqual(to);
  });

  test('a thousand of them in place are a thousand steps', () => {
    const p = Float64Array.from(tenParameters, (id) => article[id]);
    let error = 0;
    for (let n = 0; n <= 1000; n++)
      error = writtenOutStep([article.x1, article.x2], [article.t1, article.t2], article.rho, p, p);
    expect(error).toBe(quantity('E@1000'));
  });
});
