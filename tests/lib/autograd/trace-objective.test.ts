import { describe, expect, test } from 'vitest';
import { gradientCheck } from '../../../src/lib/autograd/gradient-check.ts';
import { traceObjective } from '../../../src/lib/autograd/trace-objective.ts';
import { article } from '../../../src/lib/example/article.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { type Mistake, madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { type Name, plainStep, start } from '../../exercises/plain-step.ts';
import { expectClose } from '../helpers.ts';

const step = stepOf(articleExample());
const half = { ...article, ...Object.fromEntries(Object.keys(start).map((id) => [id, 0.5])) };

/** The parameters whose derivative is said to be another one. */
function differing(mistake: Mistake, parameters = article) {
  const { ids, x, f } = traceObjective(mistakenTrace(step.entries, [madeAt(step, mistake)]), parameters);
  const { each } = gradientCheck(f, x);
  return ids.filter((_, i) => each[i]?.verdict === 'differs').sort();
}

test('a step as an objective: error and gradients are those by hand', () => {
  const { ids, x, f } = traceObjective(step.entries, article);
  expect([...ids].sort()).toEqual(Object.keys(start).sort());
  const { value, gradient } = f(x);
  const byHand = plainStep(start);
  expectClose(value, byHand.error);
  ids.forEach((id, i) => {
    expect(x[i]).toBe(start[id as Name]);
    expectClose(gradient[i], byHand.gradients[id as Name], 1e-12);
  });
  expect(gradientCheck(f, x).verdict).toBe('agrees');
});

describe('mistakes, checked at the article’s numbers and with all ten at a half', () => {
  const hidden = ['a11', 'a12', 'a21', 'a22', 'c1'];

  test.each<[string, Mistake, readonly string[], readonly string[]]>([
    ['slopes left out', { slip: 'no-slope', at: 'dE_dzy1 dE_dzy2' }, hidden, hidden],
    ['turned over', { slip: 'gradients-transposed', at: 'dE_db12 dE_db21' }, ['b12', 'b21'], ['b12', 'b21']],
    ['the wrong wires', { slip: 'wrong-wires', at: 'dE_dy1_h2 dE_dy2_h1' }, hidden, []],
    ['another error', { slip: 'loss-sum', at: 'E dE_dh1 dE_dh2 E_after' }, [], []],
  ])('%s', (_, mistake, atArticle, atHalf) => {
    expect(differing(mistake)).toEqual(atArticle);
    expect(differing(mistake, half as typeof article)).toEqual(atHalf);
  });
});
