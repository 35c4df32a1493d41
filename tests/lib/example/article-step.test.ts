import { expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { plainStep, start } from '../../exercises/plain-step.ts';

test('the article’s example is its step, number by number', () => {
  const { values, parameters } = stepOf(articleExample());
  expect(parameters).toEqual(article);
  expect(values).toEqual(evaluate(traceUnder(undefined), article));
  expect(values.E).toBeCloseTo(plainStep(start).error, 12);
});

test('with other numbers it is the step of these', () => {
  const { values } = stepOf(articleExample({ ...article, t2: 1 }));
  expect(values.E).toBeCloseTo(plainStep(start, { targets: [0.03, 1] }).error, 12);
});
