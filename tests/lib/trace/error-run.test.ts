import { expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { descend } from '../../../src/lib/trace/descend.ts';
import { errorRun, markRun, nextMark, runOn } from '../../../src/lib/trace/error-run.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';

const entries = traceOf(articleShape);
const step = { entries, error: 'E' };

test('a run has the error of the trace at each mark, and what is kept beside it stays', () => {
  let run = { ...errorRun(step, article), name: 'kept' };
  while (run.steps < 50) run = runOn(run, step, nextMark(run.steps, 50) - run.steps, true);
  expect(run.name).toBe('kept');
  expect(run.points.at(-1)?.[0]).toBe(50);
  for (const [steps, error] of run.points)
    expect(error).toBe(evaluate(entries, descend(entries, article, steps)).E);
});

test('a run begins with the error before its first step, and a mark where it stands already is none', () => {
  let run = errorRun(step, article);
  expect(run.points).toEqual([[0, evaluate(entries, article).E]]);
  for (const mark of [1, 2]) {
    expect(markRun(run, step)).toBe(run);
    run = runOn(run, step, 1, true);
    expect(run.points.map(([steps]) => steps)).toHaveLength(mark + 1);
  }
});

test('a mark is never beyond the last step, and stands at each power of ten', () => {
  expect(nextMark(9, 1000)).toBe(10);
  expect(nextMark(95, 1000)).toBe(100);
  expect(nextMark(95, 97)).toBe(97);
  expect(nextMark(97, 97)).toBe(97);
  // an eighth more: 40 + 5
  expect(nextMark(40, 1000)).toBe(45);
});

test('a run ends where its outputs are stuck or its numbers overflow, and goes no further', () => {
  const stuck = runOn(errorRun(step, { ...article, rho: 1e6 }), step, 1, true);
  expect(stuck.ended).toBe('diverged');
  expect(runOn(stuck, step, 5, true)).toBe(stuck);
  // Single weights get beyond what a number can be, while t1 stays as it was given.
  const over = runOn(errorRun(step, { ...article, t1: 1e308, rho: 1e10 }), step, 1, false);
  expect(over).toMatchObject({ ended: 'overflowed', steps: 0, parameters: { a11: article.a11 } });
  const beyond = { ...errorRun(step, article), steps: 1, parameters: { ...article, t1: 1e200 } };
  expect(markRun(beyond, step)).toMatchObject({ ended: 'overflowed', points: beyond.points });
});
