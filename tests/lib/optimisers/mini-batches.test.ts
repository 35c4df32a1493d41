import { describe, expect, test } from 'vitest';
import { gradientDescent, momentum } from '../../../src/lib/optimisers/gradient-descent.ts';
import { epochInBatches, miniBatches } from '../../../src/lib/optimisers/mini-batches.ts';
import type { DescentState } from '../../../src/lib/optimisers/optimiser.ts';
import type { Points } from '../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { logisticModel } from '../../../src/lib/training/logistic.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { golden } from '../optimisers-golden.ts';

const model = logisticModel(2);

describe.each(golden.epochs)(
  'three epochs in batches of $size, seed $seed, as NumPy makes them',
  (wanted) => {
    const { seed, size, rate } = wanted;
    const train: Points = { features: 2, x: Float64Array.from(wanted.x), y: Uint8Array.from(wanted.y) };
    const count = train.y.length;
    /** After the points, their noise and the start have been drawn. */
    const drawn = () => {
      const random = randomState(seed);
      random.randn(3 * count + 3);
      return random;
    };

    test('the points in NumPy’s order, each once an epoch', () => {
      const random = drawn();
      for (const order of wanted.orders) {
        const batches = miniBatches(count, size, random);
        expect(batches.flatMap((batch) => [...batch])).toEqual(order);
        const sizes = batches.map(({ length }) => length);
        expect(sizes.slice(0, -1).every((length) => length === size)).toBe(true);
        expect(sizes.at(-1)).toBe(count % size || size);
      }
    });

    test('the loss of every batch, and the parameters at the end', () => {
      const random = drawn();
      const optimiser = gradientDescent({ rate });
      let state: DescentState = optimiser.start(wanted.start);
      const losses: number[] = [];
      for (const _ of wanted.orders) {
        const steps = epochInBatches({ model, optimiser, train, size }, state, random);
        losses.push(...steps.map(({ loss }) => loss));
        state = steps.at(-1)?.state as DescentState;
      }
      expect(losses).toHaveLength(wanted.losses.length);
      expect(state.steps).toBe(wanted.losses.length);
      for (const [i, loss] of wanted.losses.entries()) expectClose(losses[i], loss, 1e-12);
      for (const [i, w] of wanted.end.entries()) expectClose(state.parameters[i], w, 1e-12);
    });
  },
);

describe('an epoch', () => {
  const { train } = prepareMoons({ seed: 0, samples: 200 });
  const parameters = Float64Array.of(0.1, -0.2, 0.3);

  test('of one batch with all points is a step of full-batch training', () => {
    const optimiser = gradientDescent({ rate: 0.5 });
    const [only, ...more] = epochInBatches(
      { model, optimiser, train, size: 1000 },
      optimiser.start(parameters),
      randomState(0),
    );
    const { run, losses } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 1);
    expect(more).toEqual([]);
    expectClose(only?.loss, losses.train[0] as number);
    for (const [i, w] of run.parameters.entries()) expectClose(only?.state.parameters[i], w);
  });

  test('changes neither what it starts from nor the points, and is the same from the same seed', () => {
    const optimiser = momentum({ rate: 0.1 });
    const start = optimiser.start(parameters);
    const before = structuredClone({ start, train });
    const run = (seed: number) =>
      epochInBatches({ model, optimiser, train, size: 32 }, start, randomState(seed));
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect({ start, train }).toEqual(before);
  });

  test('refuses what does not fit', () => {
    const optimiser = gradientDescent({ rate: 0.1 });
    const random = randomState(0);
    const epoch = (size: number, start: number[]) =>
      epochInBatches({ model, optimiser, train, size }, optimiser.start(start), random);
    expectRangeError(
      () => epoch(0, [1, 2, 3]),
      'miniBatches needs a whole number of points in a batch, from 1, got 0',
    );
    expectRangeError(() => epoch(5, [1, 2]), 'epochInBatches needs 3 parameters, got 2');
    expectRangeError(
      () => miniBatches(0, 1, random),
      'miniBatches needs a whole number of points from 1, got 0',
    );
  });
});
