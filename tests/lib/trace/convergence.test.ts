import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { quantity, startFor, valuesFor } from '../../../src/lib/example/quantities.ts';
import { backward } from '../../../src/lib/network/backward.ts';
import { forward } from '../../../src/lib/network/network.ts';
import { update } from '../../../src/lib/network/train.ts';
import {
  changeBelow,
  errorBelow,
  firstStepWhere,
  gradientBelow,
} from '../../../src/lib/trace/convergence.ts';
import { evaluate, type Values } from '../../../src/lib/trace/evaluate.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { afterStaleSteps } from '../../../src/lib/trace/stale.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { errorAfterSteps } from '../facts.ts';
import { expectClose, expectRangeError, flat } from '../helpers.ts';

const entries = traceOf(articleShape);
const errors = Array.from({ length: 101 }, (_, steps) => quantity(`E@${steps}`));
const error = (steps: number) => errors[steps] as number;

function gradientsAt(parameters: Values): readonly number[] {
  const network = networkOf(parameters, articleShape);
  const { input, targets } = sampleOf(parameters, articleShape);
  return flat(backward(network, forward(network, input), targets));
}

describe('the first step at which to stop', () => {
  test('by the error is the one that brings it below the bound', () => {
    for (const [steps, fact] of errorAfterSteps.slice(0, 3))
      expect(firstStepWhere(errorBelow(fact * (1 + 1e-9)), entries, article)).toBe(steps);
  });

  test('by the error is one more when the bound is just missed', () => {
    for (const [steps, fact] of errorAfterSteps.slice(0, 3))
      expect(firstStepWhere(errorBelow(fact * (1 - 1e-9)), entries, article)).toBe(steps + 1);
  });

  test('by the change is where the error first moves by less than that share of itself', () => {
    const share = 1 / 20;
    const step = firstStepWhere(changeBelow(share), entries, article);
    const moved = (n: number) => (error(n - 1) - error(n)) / error(n - 1);
    expect(moved(step)).toBeLessThan(share);
    for (let n = 1; n < step; n++) expect(moved(n)).toBeGreaterThanOrEqual(share);
  });

  test('by the gradient is where no parameter has a larger one', () => {
    const bound = 1 / 20;
    const step = firstStepWhere(gradientBelow(bound), entries, article);
    const largest = (n: number) => Math.max(...gradientsAt(startFor(`E@${n}`)).map(Math.abs));
    expect(largest(step)).toBeLessThan(bound);
    for (let n = 1; n < step; n++) expect(largest(n)).toBeGreaterThanOrEqual(bound);
  });

  test('is not yet there where the bound is met exactly, for errors, changes and gradients', () => {
    expect(errorBelow(1 / 2)({ E: 1 / 2 }, {}, entries)).toBe(false);
    expect(changeBelow(1 / 2)({ E: 1 }, { E: 2 }, entries)).toBe(false);
    const steepest = { ...valuesFor('E'), dE_db22: 1 };
    expect(gradientBelow(1)(steepest, {}, entries)).toBe(false);
    expect(gradientBelow(1 + 1e-9)(steepest, {}, entries)).toBe(true);
  });

  test('by the change is reached by an error that grows by little too', () => {
    expect(changeBelow(1 / 2)({ E: 2.5 }, { E: 2 }, entries)).toBe(true);
    expect(changeBelow(1 / 2)({ E: 4 }, { E: 2 }, entries)).toBe(false);
  });

  test('is never 0, even if the start would do', () => {
    expect(firstStepWhere(errorBelow(1), entries, article)).toBe(1);
  });

  test('may be the last one allowed', () => {
    const [[steps, fact]] = errorAfterSteps;
    const rule = errorBelow(fact * (1 + 1e-9));
    expect(firstStepWhere(rule, entries, article, steps)).toBe(steps);
    expectRangeError(
      () => firstStepWhere(rule, entries, article, steps - 1),
      `firstStepWhere needs a rule that is met within ${steps - 1} steps, got ${steps - 1}`,
    );
  });

  test('may not come', () => {
    expectRangeError(
      () => firstStepWhere(errorBelow(0), entries, article, 3),
      'firstStepWhere needs a rule that is met within 3 steps, got 3',
    );
  });
});

describe('the rule on gradients', () => {
  test('minds the sign of no gradient', () => {
    const steep = { ...valuesFor('E'), dE_da11: -1 };
    expect(gradientBelow(1 / 2)(steep, {}, entries)).toBe(false);
    expect(gradientBelow(2)(steep, {}, entries)).toBe(true);
  });

  test('looks at parameters, not at what lies on the way', () => {
    const values = { ...valuesFor('E'), dE_dh1: 1, dE_dzy1: 1, dE_dc1_y1_h1: 1, E: 1 };
    expect(gradientBelow(1 / 2)(values, {}, entries)).toBe(true);
  });

  test('looks at intercepts that neurons have of their own', () => {
    const trace = traceOf(articleShape, { loss: 'mean', biases: 'per neuron', hidden: 'old' });
    const values = evaluate(trace, startFor('E~biases-per-neuron'));
    const own = Math.abs(values.dE_dc2_1 as number);
    const ofWeights = Object.keys(values).filter((id) => /^dE_d[ab]\d\d$/.test(id));
    expect(Math.max(...ofWeights.map((id) => Math.abs(values[id] as number)))).toBeLessThan(own);
    expect(gradientBelow(own)(values, values, trace)).toBe(false);
  });
});

describe('steps along a stale gradient', () => {
  test('walk a straight line along the first gradient', () => {
    const network = networkOf(article, articleShape);
    const { input, targets } = sampleOf(article, articleShape);
    const gradients = backward(network, forward(network, input), targets);
    for (const steps of [0, 1, 2, 10]) {
      const moved = update(network, gradients, steps * article.rho);
      const stale = afterStaleSteps(entries, article, steps);
      forward(moved, input).outputs[1]?.forEach((h, k) => {
        expectClose(stale[`h${k + 1}`], h);
      });
    }
  });

  test('are the start for none and the ordinary step for one', () => {
    expect(afterStaleSteps(entries, article, 0)).toEqual(evaluate(entries, article));
    expectClose(afterStaleSteps(entries, article, 1).E, quantity('E_after'));
  });

  test('do not lead where fresh gradients lead', () => {
    const off = (afterStaleSteps(entries, article, 10).E as number) / quantity('E@10') - 1;
    expect(Math.abs(off)).toBeGreaterThan(0.01);
  });

  test('leave inputs, targets and rate where they are', () => {
    expect(afterStaleSteps(entries, article, 7)).toMatchObject({
      x1: 0.05,
      x2: 0.1,
      t1: 0.03,
      t2: 0.05,
      rho: 0.5,
    });
  });
});
