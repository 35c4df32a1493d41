import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../src/lib/article.ts';
import { evaluate } from '../../src/lib/evaluate.ts';
import { effectOfNudge } from '../../src/lib/nudge.ts';
import { slopeByNudging } from '../../src/lib/slope-by-nudging.ts';
import { traceOf } from '../../src/lib/trace.ts';
import { check, expectClose, parametersFor, shapeUpTo, tracePolicies } from './helpers.ts';

const entries = traceOf(articleShape);
const values = evaluate(entries, article);
const by = 1e-6;

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

describe('the effect of a nudge', () => {
  const effect = (id: string) => effectOfNudge(entries, article, id, by);

  test.each(Object.keys(values).filter((id) => /^dE_d(h\d|y\d|z..|[ab]\d\d|c\d)$/.test(id)))(
    'is %s times the nudge',
    (id) => {
      const { on, change } = effect(id.slice('dE_d'.length)) ?? {};
      expect(on).toBe('E');
      expectClose(change, (values[id] as number) * by, 1e-4, 0);
    },
  );

  test.each(['t1', 't2', 'x1', 'e1'])('of %s is on the error before the step', (id) => {
    expect(effect(id)?.on).toBe('E');
  });

  test.each(['rho', 'a11_new', 'c2_new', 'dE_db22', 'dh1_dzh1', 'dE_dy1_h2', 'h1_after', 'e1_after'])(
    'of %s comes too late for that and is on the error after it',
    (id) => {
      expect(effect(id)?.on).toBe('E_after');
    },
  );

  test('of an output after the step is the slope there times the nudge', () => {
    const slope = (values.h1_after as number) - article.t1;
    expectClose(effect('h1_after')?.change, slope * by, 1e-4, 0);
  });

  test('on the error after the step falls with the learning rate', () => {
    expect(effect('rho')?.change).toBeLessThan(0);
  });

  test.each(['E', 'E_after', 'nonsense'])('of %s is on nothing', (id) => {
    expect(effect(id)).toBeUndefined();
  });

  test('is swallowed where the outputs are rounded', () => {
    expect(effectOfNudge(entries, article, 'a11', by, { what: 'outputs', decimals: 2 })).toBeUndefined();
    expect(effectOfNudge(entries, article, 'b11', 0.5, { what: 'outputs', decimals: 2 })?.on).toBe('E');
  });
});
