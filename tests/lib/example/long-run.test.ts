import { expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { longRunBelow } from '../../../src/lib/example/long-run.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import { errorBelow, firstStepWhere } from '../../../src/lib/trace/convergence.ts';
import { expectRangeError } from '../helpers.ts';

test.each([0.3, 1e-2, 1e-3, 3e-5])(
  'is the step at which the trace, taken one by one, is below %f',
  (bound) => {
    expect(longRunBelow(bound, article)).toBe(
      firstStepWhere(errorBelow(bound), traceUnder(undefined), article),
    );
  },
);

// By a plain loop in Python.
test.each([
  [1e-3, 253_601],
  [1e-8, 257_737],
])('at a rate of fifty the error is below %f after %d steps', (bound, steps) => {
  expect(longRunBelow(bound, { ...article, rho: 50 })).toBe(steps);
});

test('refuses a bound that is not reached', () => {
  expectRangeError(
    () => longRunBelow(1e-3, { ...article, rho: 0 }, 2000),
    'longRunBelow needs an error below 0.001 within 2000 steps, got 2000',
  );
});
