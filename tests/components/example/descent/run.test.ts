import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorAt, lastStep, namedSteps, type Run } from '../../../../src/components/example/descent/pair.ts';
import {
  advance,
  marked,
  nextMark,
  runFrom,
  wholeRun,
} from '../../../../src/components/example/descent/run.ts';
import { article, articleShape } from '../../../../src/lib/example/article.ts';
import { quantity } from '../../../../src/lib/example/quantities.ts';
import { train } from '../../../../src/lib/network/train.ts';
import { networkOf, sampleOf } from '../../../../src/lib/trace/parameters.ts';
import { check, expectClose } from '../../../lib/helpers.ts';

/** The errors after 0, 1, 2, … steps by the plain passes, which know nothing of the trace. */
function plainErrors(learningRate: number, steps: number): readonly number[] {
  const samples = [sampleOf(article, articleShape)];
  return train(networkOf(article, articleShape), { samples, learningRate, steps }).errors;
}

describe('a run', () => {
  test('has the errors of the plain passes at each of its points', () => {
    const errors = plainErrors(0.5, 60);
    let run = runFrom({ parameters: article }, 0.5);
    while (run.steps < 60) run = advance(run, Math.min(nextMark(run.steps), 60) - run.steps, true);
    expect(run.points.map(([steps]) => steps).slice(0, 4)).toEqual([0, 1, 2, 3]);
    for (const [steps, error] of run.points) expectClose(error, errors[steps] as number, 1e-10);
  });

  test('leaves the rate of the page aside', () => {
    expect(runFrom({ parameters: { ...article, rho: 9 } }, 0.5)).toEqual(
      runFrom({ parameters: article }, 0.5),
    );
  });

  test('in pieces is the run in one go, to the last bit', () => {
    const start = runFrom({ parameters: article }, 2);
    const whole = advance(start, 60, true);
    check(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }), (pieces) => {
      let run = start;
      for (const piece of pieces) if (run.steps + piece <= 60) run = advance(run, piece, false);
      if (run.steps < 60) run = advance(run, 60 - run.steps, true);
      expect(marked(run).parameters).toEqual(whole.parameters);
      expect(marked(run).points).toEqual(whole.points);
    });
  });

  test('is marked once where it stands', () => {
    const run = advance(runFrom({ parameters: article }, 0.5), 7, false);
    expect(run.points).toHaveLength(1);
    const once = marked(run);
    expect(once.points.at(-1)?.[0]).toBe(7);
    expect(marked(once)).toBe(once);
  });

  test('rounds on the way where that is asked for, as the error of the text does', () => {
    const rounding = { what: 'every quantity', decimals: 2 } as const;
    let run = runFrom({ parameters: article, rounding }, 0.5);
    for (let step = 1; step <= 3; step++) run = advance(run, 1, true, rounding);
    for (const [steps, error] of run.points)
      expect(error).toBe(quantity(steps === 0 ? 'E' : `E@${steps}`, article, rounding));
    expect(errorAt(run, 3)).not.toBe(errorAt(advance(runFrom({ parameters: article }, 0.5), 3, true), 3));
  });
});

describe('a run that leads nowhere', () => {
  test('ends as diverged where every output sits at the end of its sigmoid', () => {
    const run = advance(runFrom({ parameters: article }, 1e6), 1, true);
    expect(run).toMatchObject({ ended: 'diverged', steps: 1 });
    expect(run.points).toHaveLength(2);
    expect(advance(run, 5, true)).toBe(run);
  });

  test('ends where its numbers overflow, and keeps the last good ones', () => {
    const run = runFrom({ parameters: article }, 1e308);
    const wild: Run = { ...run, parameters: { ...run.parameters, b11: 1e308, b21: -1e308, rho: 1e308 } };
    const ended = advance(wild, 1, true);
    if (ended.ended !== undefined) expect(Object.values(ended.parameters).every(Number.isFinite)).toBe(true);
    const beyond = { ...run, parameters: { ...run.parameters, t1: 1e200 }, steps: 1 };
    expect(marked(beyond)).toMatchObject({ ended: 'overflowed', points: run.points });
  });
});

describe('the points of a curve', () => {
  const marks = [0];
  while ((marks.at(-1) as number) < lastStep) marks.push(nextMark(marks.at(-1) as number));

  test('are each step at first, and no more than an eighth apart later', () => {
    expect(marks.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [i, mark] of marks.entries())
      expect((marks[i + 1] ?? mark) - mark).toBeLessThanOrEqual(Math.max(1, mark / 8));
    expect(marks.length).toBeLessThan(150);
  });

  test('meet every number of steps that the table names, whatever the run stood at before', () => {
    expect(namedSteps.filter((steps) => !marks.includes(steps))).toEqual([]);
    check(fc.integer({ min: 0, max: lastStep - 1 }), (from) => {
      const next = nextMark(from);
      expect(next).toBeGreaterThan(from);
      expect(namedSteps.filter((steps) => steps > from && steps < next)).toEqual([]);
    });
  });
});

test('the run that the page is built with goes to its end and names every row of the table', () => {
  const points = wholeRun(5);
  const errors = plainErrors(5, 100);
  for (const steps of [0, 1, 10, 100]) expectClose(errorAt({ points }, steps), errors[steps] as number, 1e-9);
  for (const steps of namedSteps) expect(errorAt({ points }, steps)).toBeLessThan(1);
  expect(points.at(-1)?.[0]).toBe(lastStep);
  expect(errorAt({ points }, 20_001)).toBeUndefined();
  expect(wholeRun(1e6)).toHaveLength(2);
});
