import { describe, expect, test } from 'vitest';
import { startAt, type YourNetwork } from '../../../../src/components/your-network/state/your-network.ts';
import { drawingOf, lower, upper } from '../../../../src/components/your-network/worked/many/drawing.ts';
import { namedSteps, type Run, wholeRun } from '../../../../src/components/your-network/worked/many/run.ts';
import { errorAt, labelOf, saidOf } from '../../../../src/components/your-network/worked/many/texts.ts';
import { shownFor } from '../../../../src/components/your-network/worked/shown.ts';
import { train } from '../../../../src/lib/network/train.ts';
import { networkOf, sampleOf } from '../../../../src/lib/trace/parameters.ts';

const withRate = (state: YourNetwork, rho: number): YourNetwork => ({
  ...state,
  example: { ...state.example, parameters: { ...state.example.parameters, rho } },
});

const runOf = (state: YourNetwork, all: number) => wholeRun(shownFor(state).step, all);

describe('many steps', () => {
  test('of the book’s network come to the errors that were computed elsewhere', () => {
    const run = runOf(startAt('book'), 10_000);
    const known: readonly [number, number][] = [
      [0, 0.4434344431833004],
      [1, 0.38784278099517366],
      [2, 0.33312536435594575],
      [10, 0.08913146866431301],
      [100, 0.0025464862830682023],
      [1000, 4.032720170183258e-5],
      [10_000, 5.305360336141688e-8],
    ];
    for (const [steps, error] of known) {
      const found = errorAt(run, steps) ?? Number.NaN;
      expect(Math.abs(found - error)).toBeLessThan(1e-9 * error);
    }
    expect(run.end).toBe('done');
    expect(run.steps).toBe(10_000);
  });

  test('of another network are those of the plain passes', () => {
    const { example } = startAt('relu');
    const { errors } = train(networkOf(example.parameters, example.shape), {
      samples: [sampleOf(example.parameters, example.shape)],
      learningRate: example.parameters.rho as number,
      steps: 100,
      policy: { loss: 'half sum', biases: 'per neuron', hidden: 'old' },
    });
    const { points } = runOf(startAt('relu'), 100);
    expect(points.length).toBeGreaterThan(20);
    for (const [steps, error] of points) expect(error).toBeCloseTo(errors[steps] as number, 12);
  });

  test('end where numbers outgrow what can be computed with, and say so', () => {
    const run = runOf(withRate(startAt('relu'), 50), 1000);
    expect(run.end).toBe('too large');
    expect(run.steps).toBeLessThan(1000);
    expect(run.points.every(([, error]) => Number.isFinite(error))).toBe(true);
    expect(saidOf(run, 3)).toMatch(/^After \d+ steps? the run diverged/);
  });

  test('end where no output has a slope left, and say so', () => {
    const run = runOf(withRate(startAt('book'), 1e6), 1000);
    expect(run.end).toBe('no slope');
    expect(saidOf(run, 3)).toContain('no output has a slope left');
  });

  test('with a cross-entropy, whose step has no slope at the outputs, do not count as stuck', () => {
    expect(runOf(startAt('softmax'), 100).end).toBe('done');
  });

  test('say whether the error is lower than at the start', () => {
    expect(saidOf(runOf(startAt('book'), 10), 3)).toBe(
      'After 10 steps the error has gone from 0.443 to 0.0891.',
    );
    const run: Run = {
      all: 10,
      steps: 10,
      points: [
        [0, 0.1],
        [10, 0.2],
      ],
      end: 'done',
    };
    expect(saidOf(run, 3)).toBe(
      'After 10 steps the error is 0.200. At the start it was 0.100: these steps have not lowered it.',
    );
    expect(saidOf(runOf(startAt('three-two-one'), 100_000), 3)).toMatch(
      /^After 100,000 steps the error has gone from 0\.00662 to less than \d/,
    );
    expect(saidOf({ all: 1000, steps: 300, points: [[0, 0.1]] }, 3)).toBe('300 of 1,000 steps so far.');
  });

  test('are told to who can’t see the curve', () => {
    expect(labelOf(runOf(startAt('book'), 10), 3)).toMatch(/At the start 0\.443; after 10 steps 0\.0891\.$/);
    expect(namedSteps(1000)).toEqual([0, 1, 10, 100, 1000]);
  });
});

describe('the curve', () => {
  const drawn = (points: Run['points'], all = 1000) => drawingOf({ points, all });

  test('a tenth of the error is always as far down', () => {
    const { path, ticks } = drawn(
      [
        [0, 1],
        [9, 0.1],
        [99, 0.01],
        [999, 0.001],
      ],
      999,
    );
    const places = path
      .slice(1)
      .split('L')
      .map((at) => at.split(' ').map(Number));
    const [steps, errors] = [0, 1].map((i) => places.map((at) => at[i] as number));
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      expect((errors?.[j] ?? 0) - (errors?.[i] ?? 0)).toBeCloseTo((lower - upper) / 3, 0);
      expect((steps?.[j] ?? 0) - (steps?.[i] ?? 0)).toBeCloseTo(478 / 3, 0);
    }
    expect(ticks.map((tick) => 'power' in tick && tick.power)).toEqual([-3, -2, -1, 0]);
  });

  test('over one power of ten there are numbers between', () => {
    const { ticks } = drawn([
      [0, 0.4],
      [1, 0.3],
    ]);
    expect(ticks.map((tick) => 'value' in tick && tick.value)).toEqual([0.1, 0.2, 0.5, 1]);
  });

  test('stays in the picture when the error is nothing, everything or one and the same', () => {
    for (const points of [
      [
        [0, 0.5],
        [1, 0],
      ],
      [
        [0, 1e-3],
        [1, 1e300],
      ],
      [
        [0, 0.5],
        [1, 0.5],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    ] as const) {
      const { path, ticks, tip } = drawn(points);
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(10);
      expect(tip[1]).toBeGreaterThanOrEqual(upper - 0.01);
      expect(tip[1]).toBeLessThanOrEqual(lower + 0.01);
    }
  });
});
