// What is only just allowed, and what is not.
import { expect, test } from 'vitest';
import { adam } from '../../../src/lib/optimisers/adam.ts';
import { descentPath } from '../../../src/lib/optimisers/descent-path.ts';
import { gradientDescent, momentum } from '../../../src/lib/optimisers/gradient-descent.ts';
import { epochInBatches, miniBatches } from '../../../src/lib/optimisers/mini-batches.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { expectRangeError } from '../helpers.ts';

test('a rate of 0 moves nothing', () => {
  for (const { start, step } of [gradientDescent({ rate: 0 }), momentum({ rate: 0 }), adam({ rate: 0 })])
    expect([...step(start([1, -2]) as never, [5, 7]).parameters]).toEqual([1, -2]);
});

test('Adam needs an epsilon that is finite', () => {
  for (const epsilon of [Number.POSITIVE_INFINITY, Number.NaN, -1e-8])
    expectRangeError(() => adam({ epsilon }), `adam needs a finite epsilon from 0, got ${epsilon}`);
});

test('a path ends as soon as one of its parameters has left the doubles', () => {
  const path = descentPath(gradientDescent({ rate: 1 }), ([w = 0]) => [-1e200 * w, 0], [1, 1], 50);
  expect(path.map(({ parameters }) => [...parameters])).toEqual([
    [1, 1],
    [1e200, 1],
    [Number.POSITIVE_INFINITY, 1],
  ]);
});

test('one point is a batch, and none is no epoch', () => {
  expect(miniBatches(1, 1, randomState(0)).map((batch) => [...batch])).toEqual([[0]]);
  const optimiser = gradientDescent({ rate: 0.1 });
  const train = { features: 2, x: new Float64Array(0), y: new Uint8Array(0) };
  expectRangeError(
    () =>
      epochInBatches(
        { model: logisticModel(2), optimiser, train, size: 1 },
        optimiser.start([0, 0, 0]),
        randomState(0),
      ),
    'epochInBatches needs at least one point, got 0',
  );
});
