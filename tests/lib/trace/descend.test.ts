import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { entriesFor, startFor, valuesFor } from '../../../src/lib/example/quantities.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import { backward } from '../../../src/lib/network/backward.ts';
import { forward } from '../../../src/lib/network/network.ts';
import { update } from '../../../src/lib/network/train.ts';
import { type VariationName, variations } from '../../../src/lib/slips/variations.ts';
import { descend, renewedBy } from '../../../src/lib/trace/descend.ts';
import { hasDiverged } from '../../../src/lib/trace/diverged.ts';
import { evaluate, type Rounding, type Values } from '../../../src/lib/trace/evaluate.ts';
import { networkOf, parametersOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import {
  carried,
  check,
  expectClose,
  expectRangeError,
  parametersFor,
  shapeUpTo,
  tracePolicies,
} from '../helpers.ts';

describe('descend', () => {
  test.each(tracePolicies)(
    'is backward and update, again and again: $loss, biases $biases, $hidden weights',
    (policy) => {
      const cases = shapeUpTo(4).chain((shape) =>
        parametersFor(shape, policy).map((start) => ({ shape, start })),
      );
      check(
        fc.tuple(cases, fc.integer({ min: 0, max: 8 })),
        ([{ shape, start }, steps]) => {
          const rho = start.rho as number;
          const { input, targets } = sampleOf(start, shape);
          let network = networkOf(start, shape);
          for (let n = 0; n < steps; n++)
            network = update(network, backward(network, forward(network, input), targets, policy, rho), rho);
          const wanted = { ...start, ...parametersOf(network, policy.biases !== 'per neuron') };
          const after = descend(traceOf(shape, policy), start, steps);
          expect(Object.keys(after)).toEqual(Object.keys(start));
          for (const [id, value] of Object.entries(wanted)) expectClose(after[id], value, 1e-12, 1e-14);
        },
        40,
      );
    },
  );

  test.each(Object.keys(variations) as VariationName[])('repeats the step done otherwise: %s', (name) => {
    const entries = [...entriesFor(name).values()];
    const { rounding } = variations[name] as { rounding?: Rounding };
    let parameters: Values = startFor(`E~${name}`);
    const start = parameters;
    for (let n = 0; n < 4; n++) parameters = carried(parameters, evaluate(entries, parameters, rounding));
    expect(descend(entries, start, 4, rounding)).toEqual(parameters);
    expect(startFor(`E@4~${name}`)).toEqual(parameters);
  });

  test('takes no step where none is asked for, and leaves what it is given alone', () => {
    const start = Object.freeze({ ...article });
    expect(descend(traceOf(articleShape), start, 0)).toEqual(article);
    descend(traceOf(articleShape), start, 5);
    expect(start).toEqual(article);
  });

  test('says in its own name which parameter is missing, and goes without those that no update needs', () => {
    const { a11: _, ...rest } = article;
    expectRangeError(
      () => descend(traceOf(articleShape), rest, 1),
      'descend needs a parameter a11, got undefined',
    );
    const frozen = traceOf(articleShape, { loss: 'mean', biases: 'frozen', hidden: 'old' });
    expect(descend(frozen, { ...article, unread: 7 }, 3)).toMatchObject({ c1: article.c1, unread: 7 });
  });

  test('takes ten thousand steps in well under a second', () => {
    // The processor's time, not the clock's: what else the machine does is not counted.
    const begun = process.threadCpuUsage();
    descend(traceOf(articleShape), article, 10000);
    const { user, system } = process.threadCpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d steps', (steps) => {
    expectRangeError(
      () => descend(traceOf(articleShape), article, steps),
      `descend needs a whole number of steps from 0, got ${steps}`,
    );
  });
});

test('only an update gives a parameter its new value', () => {
  const renewed = traceOf(articleShape).flatMap((entry) => {
    const id = renewedBy(entry);
    return id === undefined ? [] : [[entry.id, id]];
  });
  expect(renewed).toHaveLength(4 + 4 + 2);
  for (const [made, id] of renewed) expect(made).toBe(`${id}_new`);
});

describe('a network has diverged', () => {
  const entries = traceUnder(undefined);
  const at = (parameters: Values) => valuesFor('E', { ...article, ...parameters });

  test('not at the start, nor after many good steps', () => {
    for (const reference of ['E', 'E@10', 'E@10000', 'E@50~rate-large'])
      expect(hasDiverged(entries, valuesFor(reference))).toBe(false);
  });

  test('if both outputs sit at the end of their sigmoid, at either side', () => {
    expect(hasDiverged(entries, at({ c2: 60 }))).toBe(true);
    expect(hasDiverged(entries, at({ c2: -60 }))).toBe(true);
    expect(hasDiverged(entries, at({ c2: 10 }))).toBe(false);
  });

  test('not if one output can still move', () => {
    expect(hasDiverged(entries, at({ b11: 60, b21: 60 }))).toBe(false);
  });

  test('if the step was so long that no further one moves a weight', () => {
    const far = startFor('E@1', { ...article, rho: 1e6 });
    const values = valuesFor('E', far);
    expect(hasDiverged(entries, values)).toBe(true);
    const next = carried(far, values);
    for (const id of ['a11', 'b22', 'c1', 'c2']) expectClose(next[id], far[id as keyof typeof far] as number);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'if a quantity is %d',
    (value) => {
      expect(hasDiverged(entries, { ...valuesFor('E'), zy1: value })).toBe(true);
    },
  );
});
