import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { slopeByNudging } from '../../../src/lib/trace/slope-by-nudging.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { check, expectClose, parametersFor, shapeUpTo, tracePolicies } from '../helpers.ts';

const entries = traceOf(articleShape);
const values = evaluate(entries, article);

describe('the slope by nudging', () => {
  test.each(tracePolicies)('is the gradient: $loss, biases $biases, $hidden weights', (policy) => {
    const cases = shapeUpTo(4).chain((shape) =>
      parametersFor(shape, policy).map((start) => ({ shape, start })),
    );
    check(
      cases,
      ({ shape, start }) => {
        const trace = traceOf(shape, policy);
        const gradients = evaluate(trace, start);
        // Under `new`, the hidden layer's gradients are not slopes of the error.
        const sound = Object.keys(start).filter((id) => policy.hidden === 'old' || /^(b|c2)/.test(id));
        for (const id of sound.filter((name) => gradients[`dE_d${name}`] !== undefined))
          expectClose(slopeByNudging(trace, start, id, 1e-4), gradients[`dE_d${id}`] as number, 1e-7, 1e-7);
      },
      20,
    );
  });

  test('does not agree with gradients that saw the new weights', () => {
    const slip = evaluate(traceOf(articleShape, { loss: 'mean', biases: 'shared', hidden: 'new' }), article);
    const slope = slopeByNudging(entries, article, 'a22', 1e-4);
    expect(Math.abs(slope / (slip.dE_da22 as number) - 1)).toBeGreaterThan(0.01);
    expectClose(slope, values.dE_da22 as number, 1e-7, 0);
  });

  test('is off by a quarter as much for half the nudge', () => {
    const off = (epsilon: number) =>
      slopeByNudging(entries, article, 'c2', epsilon) - (values.dE_dc2 as number);
    expectClose(off(0.02) / off(0.01), 4, 1e-3);
  });
});
