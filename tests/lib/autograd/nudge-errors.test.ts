import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainNumbers } from '../../../src/lib/autograd/arithmetic.ts';
import { gradientByTape } from '../../../src/lib/autograd/gradients.ts';
import { higherSlopes, nudgeErrors } from '../../../src/lib/autograd/nudge-errors.ts';
import { singleNumbers } from '../../../src/lib/autograd/single-precision.ts';
import { exampleError, tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { article } from '../../../src/lib/example/article.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../oracle/nudges/nudges.json', import.meta.url), 'utf8'),
) as {
  readonly parameters: readonly {
    readonly derivatives: readonly [number, number, number];
    readonly nudges: readonly {
      readonly step: number;
      readonly oneSided: number;
      readonly central: number;
    }[];
  }[];
};

const error = exampleError();
const start = tenParameters.map((id) => article[id]);
const objective = (x: Float64Array) => error(plainNumbers, [...x]);
const parameters = tenParameters.map((id, at) => ({
  id,
  at,
  ...(golden.parameters[at] as (typeof golden.parameters)[number]),
}));

describe.each(parameters)('$id', ({ at, derivatives: [slope, second, third], nudges }) => {
  test('nudged by plain Python', () => {
    const made = nudgeErrors(
      objective,
      start,
      at,
      slope,
      nudges.map(({ step }) => step),
    );
    for (const [i, wanted] of nudges.entries()) {
      expectClose(made[i]?.oneSided, wanted.oneSided, 1e-11, 1e-13);
      expectClose(made[i]?.central, wanted.central, 1e-11, 1e-13);
    }
  });

  test('bent as PyTorch has it', () => {
    const made = higherSlopes((x) => gradientByTape(error, x).gradient, start, at);
    expectClose(made.second, second, 1e-5, 1e-9);
    expectClose(made.third, third, 1e-4, 1e-8);
  });

  test('a one-sided nudge is of first order, a central one of second', () => {
    const [longest, long, short] = nudgeErrors(objective, start, at, slope, [1e-1, 1e-2, 1e-3]);
    expectClose((long?.oneSidedError ?? 0) / (short?.oneSidedError ?? 1), 10, 0.02);
    expectClose((longest?.centralError ?? 0) / (long?.centralError ?? 1), 100, 0.02);
  });
});

test('of a cube, by hand', () => {
  const [one] = nudgeErrors(([x]) => (x as number) ** 3, [2], 0, 12, [0.5]);
  expect(one).toMatchObject({ step: 0.5, oneSided: 15.25, central: 12.25 });
  expectClose(one?.oneSidedError, 3.25 / 15.25);
  expectClose(one?.centralError, 0.25 / 12.25);
});

test('a nudge that changes nothing finds no slope', () => {
  const [one] = nudgeErrors(([x]) => 2 * (x as number), [1], 0, 2, [1e-17]);
  expect(one).toMatchObject({ oneSided: 0, central: 0, oneSidedError: 1, centralError: 1 });
});

test('an objective that writes into what it is handed changes nothing', () => {
  const spoiling = (x: Float64Array) => {
    const cube = (x[0] as number) ** 3 * (x[1] as number);
    x.fill(7);
    return cube;
  };
  expect(nudgeErrors(spoiling, [2, 1], 0, 12, [0.5])[0]).toMatchObject({ oneSided: 15.25, central: 12.25 });
});

test.each([1e-6, 1, 1e6])('of a cube at %d: the second derivative is 6x, the third 6', (x) => {
  const { second, third } = higherSlopes(([at]) => [3 * (at as number) ** 2], [x], 0);
  expectClose(second, 6 * x, 1e-6, 1e-9);
  expectClose(third, 6, 1e-5);
});

test('what does not fit says so', () => {
  expectRangeError(
    () => nudgeErrors(objective, [1], 1, 0, [1]),
    'nudgeErrors needs a parameter from 0 to 0, got 1',
  );
  expectRangeError(() => nudgeErrors(objective, start, 0, 0, [0]), 'nudgeErrors needs positive steps, got 0');
  expectRangeError(
    () => nudgeErrors(objective, start, 0, 0, [Number.POSITIVE_INFINITY]),
    'nudgeErrors needs positive steps, got Infinity',
  );
  expectRangeError(
    () => higherSlopes(() => [1], [1], -1),
    'higherSlopes needs a parameter from 0 to 0, got -1',
  );
});

describe('single precision', () => {
  test('is that of the machine: each result is the nearest of its numbers', () => {
    const [a, b] = [singleNumbers.given(1 / 3), singleNumbers.given(7)];
    // 11184811/2²⁵, by hand
    expect(a).toBe(11184811 / 2 ** 25);
    // The same in arrays that hold nothing else.
    const stored = new Float32Array([a + b, a - b, a * b, a / b, Math.exp(a), Math.log(b), Math.tanh(a)]);
    const { plus, minus, times, over, exp, log, tanh } = singleNumbers;
    expect([plus(a, b), minus(a, b), times(a, b), over(a, b), exp(a), log(b), tanh(a)]).toEqual([...stored]);
  });

  test('takes what is no single number for the nearest', () => {
    expect(singleNumbers.plus(0.1, 0.2)).toBe(new Float32Array([Math.fround(0.1) + Math.fround(0.2)])[0]);
    expect(singleNumbers.relu(-1)).toBe(0);
    expect(singleNumbers.pow(3, 2)).toBe(9);
    expect(singleNumbers.sigmoid(0)).toBe(0.5);
  });

  test('an error in it has seven digits', () => {
    expectClose(error(singleNumbers, start), error(plainNumbers, start), 2e-7);
    expect(error(singleNumbers, start)).not.toBe(error(plainNumbers, start));
  });
});
