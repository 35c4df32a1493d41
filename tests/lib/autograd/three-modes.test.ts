import { describe, expect, test } from 'vitest';
import { type Arithmetic, type Computation, plainNumbers } from '../../../src/lib/autograd/arithmetic.ts';
import { gradientByDuals, gradientByObjects, gradientByTape } from '../../../src/lib/autograd/gradients.ts';
import { tape } from '../../../src/lib/autograd/tape.ts';
import { exampleError, tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { slopeByNudging } from '../../../src/lib/trace/slope-by-nudging.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { golden } from '../autograd-golden.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { modes, testExpressions } from './random-expressions.ts';

describe('the worked example', () => {
  const start = tenParameters.map((id) => article[id]);

  test.each(['objects', 'a tape'] as const)(
    'by %s: error and gradients are the trace’s to the last bit',
    (by) => {
      const { value, gradient } = (by === 'objects' ? gradientByObjects : gradientByTape)(
        exampleError(),
        start,
      );
      expect(value).toBe(quantity('E'));
      expect([...gradient]).toEqual(tenParameters.map((id) => quantity(`dE_d${id}`)));
    },
  );

  test('by dual numbers: to the last digit or two', () => {
    const { value, gradient } = gradientByDuals(exampleError(), start);
    expect(value).toBe(quantity('E'));
    tenParameters.forEach((id, i) => {
      expectClose(gradient[i], quantity(`dE_d${id}`), 1e-15, 0);
    });
  });

  test.each(modes)('by %s: as PyTorch has it', (_, gradientBy) => {
    const { value, gradient } = gradientBy(exampleError(), start);
    expectClose(value, golden.workedExample.error, 1e-15, 0);
    golden.workedExample.once.forEach((g, i) => {
      expectClose(gradient[i], g, 1e-14, 0);
    });
  });

  test('as nudging has it', () => {
    const { gradient } = gradientByTape(exampleError(), start);
    const entries = traceOf(articleShape);
    tenParameters.forEach((id, i) => {
      expectClose(gradient[i], slopeByNudging(entries, article, id, 1e-5), 1e-8, 0);
    });
  });

  test('other inputs and targets give another error', () => {
    const other = { ...article, x1: 0.7, t2: 0.9 };
    expect(exampleError(other)(plainNumbers, start)).toBe(quantity('E', other));
    expect(quantity('E', other)).not.toBe(quantity('E'));
  });
});

describe('forty random expressions', () => {
  testExpressions(golden.expressions.slice(0, 40));
});

describe('the edges of arithmetic', () => {
  test.each([
    ['log of 0', 'log', 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['log below 0', 'log', -1, Number.NaN, -1],
    ['exp too large', 'exp', 1000, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['exp too small', 'exp', -1000, 0, 0],
    ['relu at its kink', 'relu', 0, 0, 0],
    ['relu of nothing', 'relu', Number.NaN, Number.NaN, 0],
    ['tanh far out', 'tanh', 1e4, 1, 0],
    ['sigmoid far out', 'sigmoid', -1e4, 0, 0],
  ] as const)('%s', (_, op, x, value, slope) => {
    for (const [, gradientBy] of modes) {
      const got = gradientBy((on, [a]) => on[op](a as never), [x]);
      expect(got.value + 0).toBe(value);
      expect((got.gradient[0] as number) + 0).toBe(slope);
    }
    expect(plainNumbers[op](x)).toBe(value);
  });

  test.each([
    ['1/0', [1, 0], Number.POSITIVE_INFINITY, [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['−1/0', [-1, 0], Number.NEGATIVE_INFINITY, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]],
    ['0/0', [0, 0], Number.NaN, [Number.POSITIVE_INFINITY, Number.NaN]],
  ] as const)('%s', (_, x, value, slopes) => {
    for (const gradientBy of [gradientByObjects, gradientByTape]) {
      const got = gradientBy((on, [a, b]) => on.over(a as never, b as never), x);
      expect(got.value).toBe(value);
      expect([...got.gradient]).toEqual(slopes);
    }
  });

  test('to the power 0 everything is 1 and level, 0 too', () => {
    for (const [, gradientBy] of modes) {
      const { value, gradient } = gradientBy((on, [a]) => on.pow(a as never, 0), [0]);
      expect([value, ...gradient]).toEqual([1, 0]);
    }
  });

  test('what a result was not made from has slope 0, and spoils no other', () => {
    for (const gradientBy of [gradientByObjects, gradientByTape]) {
      const got = gradientBy(
        (on, [a, b]) => {
          on.log(on.times(a as never, b as never));
          return on.exp(a as never);
        },
        [0, 3],
      );
      expect([...got.gradient]).toEqual([1, 0]);
    }
  });

  test('no numbers: a value and no slopes', () => {
    for (const [, gradientBy] of modes)
      expect(gradientBy((on) => on.given(7), [])).toEqual({ value: 7, gradient: new Float64Array(0) });
  });
});

describe('a tape', () => {
  test('grows, is cleared, and says what there is', () => {
    const t = tape(2);
    const x = t.given(3);
    const sums = [t.plus(x, x), t.times(x, x), t.minus(x, x)];
    expect(t.length()).toBe(4);
    expect(sums.map(t.data)).toEqual([6, 9, 0]);
    t.backward(sums[1] as number);
    expect(t.grad(x)).toBe(6);
    t.backward(sums[0] as number);
    expect(t.grad(x)).toBe(2);
    t.clear();
    expect(t.length()).toBe(0);
    expect(t.given(1)).toBe(0);
  });

  test('takes up no more room when it is used again', () => {
    const used = tape();
    const f: Computation = <T>(on: Arithmetic<T>, [x]: readonly T[]) => on.times(on.exp(x as T), x as T);
    for (const x of [1, 2]) {
      expectClose(gradientByTape(f, [x], used).gradient[0], Math.exp(x) * (1 + x));
      expect(used.length()).toBe(3);
    }
  });

  test('goes back from another result as if from the first: what that one reached hands nothing on', () => {
    const t = tape();
    const zero = t.given(0);
    const without = t.log(zero);
    const twice = t.plus(zero, zero);
    t.backward(without);
    expect(t.grad(zero)).toBe(Number.POSITIVE_INFINITY);
    t.backward(twice);
    expect(t.grad(zero)).toBe(2);
  });

  test('refuses what it has not', () => {
    const t = tape();
    expectRangeError(
      () => tape(1e18),
      'tape needs room for a whole number of places from 1 to 2²⁸, got 1000000000000000000',
    );
    expectRangeError(() => tape(0), 'tape needs room for a whole number of places from 1 to 2²⁸, got 0');
    expectRangeError(() => t.data(0), 'tape.data needs a place among the 0 of this tape, got 0');
    expectRangeError(() => t.grad(0.5), 'tape.grad needs a place among the 0 of this tape, got 0.5');
    expectRangeError(() => t.backward(-1), 'tape.backward needs a place among the 0 of this tape, got -1');
  });
});
