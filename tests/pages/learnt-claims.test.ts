import { describe, expect, test } from 'vitest';
import { whatWasLearnt } from '../../src/components/chapters/points/what-was-learnt.ts';
import { randomState } from '../../src/lib/points/random-state.ts';
import { prepareThreeParts } from '../../src/lib/points/validation-split.ts';
import results from '../../src/lib/results/learnt.json';
import { judgesOf } from '../../src/lib/studies/learnt-study.ts';
import { mean } from '../../src/lib/studies/spread.ts';
import { stopEarly } from '../../src/lib/training/early-stopping.ts';
import { fastHiddenLayer } from '../../src/lib/training/fast/hidden-layer.ts';
import { initialise } from '../../src/lib/training/initialise.ts';
import { probabilities } from '../../src/lib/training/model.ts';

interface Losses {
  readonly loss: number;
  readonly recalibrated: number;
}

const lossOf = (said: ArrayLike<number>, y: ArrayLike<number>) =>
  mean(Array.from(y, (label, n) => -Math.log(label === 1 ? (said[n] as number) : 1 - (said[n] as number))));

/** The best probabilities that rise with those given: neighbours out of order are pooled (isotonic regression). */
function rising(said: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const order = Array.from(y, (_, n) => n).sort((a, b) => (said[a] as number) - (said[b] as number));
  const pools: { ones: number; members: number[] }[] = [];
  for (const n of order) {
    let pool = { ones: y[n] as number, members: [n] };
    for (
      let last = pools.at(-1);
      last && last.ones * pool.members.length >= pool.ones * last.members.length;
      last = pools.at(-1)
    ) {
      pools.pop();
      // the longer list takes the shorter one in
      const [long, short] = last.members.length > pool.members.length ? [last, pool] : [pool, last];
      for (const member of short.members) long.members.push(member);
      pool = { ones: last.ones + pool.ones, members: long.members };
    }
    pools.push(pool);
  }
  const best = Array<number>(y.length);
  for (const { ones, members } of pools) for (const n of members) best[n] = ones / members.length;
  return best;
}

// What the chapter on what was learnt says in words about numbers that it computes.

const own = whatWasLearnt();
const long = results.runs.filter(({ l2 }) => l2 === 0);
type Stand = (typeof long)[number]['stands'][number];
const at = ({ stands }: (typeof long)[number], wanted: number) =>
  stands.find(({ epoch }) => epoch === wanted) as Stand;

describe('overfitting', () => {
  test('training losses fall from look to look, and are lowest at the end, for every seed', () => {
    for (const { stands } of long)
      for (const [n, { train }] of stands.entries())
        if (n > 0) expect(train).toBeLessThan(stands[n - 1]?.train as number);
  });

  test('for the first thousand epochs all four losses fall together, on average', () => {
    const epochs = [100, 200, 300, 500, 700, 1000];
    for (const part of ['train', 'validation', 'test', 'fresh'] as const)
      for (const [n, epoch] of epochs.entries()) {
        if (n === 0) continue;
        const means = [epochs[n - 1] as number, epoch].map((wanted) =>
          mean(long.map((run) => at(run, wanted)[part])),
        );
        expect(means[1]).toBeLessThan(means[0] as number);
      }
  });

  test('from 3,000 to 30,000 the fresh loss rises, for every seed and by far more than its standard error', () => {
    for (const run of long) expect(at(run, 30_000).fresh).toBeGreaterThan(at(run, 3000).fresh);
    expect(own.rise.mean / own.rise.error).toBeGreaterThan(4);
  });

  test('every line of fresh points comes down and then turns', () => {
    for (const { stands } of long) {
      const fresh = stands.map((stand) => stand.fresh);
      const least = fresh.indexOf(Math.min(...fresh));
      expect(least).toBeGreaterThan(0);
      expect(least).toBeLessThan(fresh.length - 1);
    }
  });
});

test('what turns in a test curve of one neuron is a coin: within two standard deviations of half', () => {
  const { turned, better, rise } = own.luck;
  expect(Math.abs(better - turned / 2)).toBeLessThanOrEqual(Math.sqrt(turned));
  expect(rise).toBeGreaterThan(0.0005);
  expect(rise).toBeLessThan(0.002);
});

describe('early stopping', () => {
  test('gains for every seed', () => {
    expect(own.stopGain.above).toBe(10);
    for (const { fresh, end } of own.stops) expect(fresh).toBeLessThan(end);
  });

  test('a patience of 20 ends at the bump of seed 6, one of 200 comes about a quarter lower', () => {
    const { train, validation } = prepareThreeParts({ samples: 300, seed: 6 });
    const model = fastHiddenLayer(16, 'tanh');
    const parameters = initialise(model, 'fan-in', randomState(6));
    const [soon, late] = [20, 200].map((patience) =>
      stopEarly({ model, parameters, train, test: validation, learningRate: 0.5 }, 5000, patience),
    );
    expect(soon?.last.epoch).toBeLessThan(50);
    expect((late?.lowest.testLoss as number) / (soon?.lowest.testLoss as number)).toBeCloseTo(3 / 4, 1);
  });

  test('the height of a validation loss is luck: it strays from the fresh loss by more than the gain', () => {
    const off = own.stops.map(({ validation, fresh }) => Math.abs(validation - fresh));
    expect(off[0]).toBeGreaterThan(0.05);
    expect(mean(off)).toBeGreaterThan(own.stopGain.mean);
  });

  test('training to the end costs more than lies between the stopped layer and the best rule', () => {
    expect(own.stopGain.mean).toBeGreaterThan(own.stopped - own.ideal.loss);
  });
});

describe('weight decay', () => {
  const [none, slight, , much] = own.decays;
  test('too little learns by heart, too much ends at a straight line', () => {
    expect(slight?.fresh).toBeLessThan(none?.fresh as number);
    expect(slight?.fresh).toBeLessThan(Math.min(...own.decays.slice(2).map(({ fresh }) => fresh)));
    expect(Math.abs((much?.fresh as number) - own.neuronFresh)).toBeLessThan(0.001);
    expect(much?.fresh).toBeLessThan(own.neuronFresh);
  });

  test('is better than stopping, by more than twice the standard error, and leaves nothing to stop', () => {
    expect(own.slightStopped).toBeGreaterThan(own.slightFresh);
    expect(own.slightPreferred).toBe(10);
    expect(own.decayGain.above).toBeGreaterThan(5);
    expect(own.decayGain.mean / own.decayGain.error).toBeGreaterThan(2);
  });

  test('on separable points ten times the epochs divide the loss by about ten and lengthen the weights evenly', () => {
    const { free, held } = own.separated;
    for (const [n, { loss, length }] of free.entries()) {
      const next = free[n + 1];
      if (next === undefined) continue;
      expect(loss / next.loss).toBeGreaterThan(8);
      expect(loss / next.loss).toBeLessThan(10.3);
      expect(Math.abs(next.length - length - 6.4)).toBeLessThan(0.3);
    }
    expect(held.at(-1)).toMatchObject({ loss: held.at(-2)?.loss });
  });
});

test('one test: pairs are as sharp as more than twice as many points, and the difference is three errors away', () => {
  const { difference, paired, unpaired, layerStrays, neuronStrays, spread, gain, tested } = own.sure;
  expect((unpaired / paired) ** 2).toBeGreaterThan(2.2);
  expect((unpaired / paired) ** 2).toBeLessThan(2.6);
  expect(Math.abs(difference / paired - 3)).toBeLessThan(0.2);
  expect(tested).toBe(800);
  expect(Math.abs(spread / layerStrays - 1)).toBeLessThan(0.1);
  expect(unpaired ** 2).toBeCloseTo(layerStrays ** 2 + neuronStrays ** 2, 12);
  expect(gain.above).toBe(10);
  // the deviation of +1, −1 and 0 over the root of their number, the long way
  const { layerAlone, neuronAlone } = own.sure;
  const counts = [
    ...Array<number>(layerAlone).fill(1),
    ...Array<number>(neuronAlone).fill(-1),
    ...Array<number>(tested - layerAlone - neuronAlone).fill(0),
  ];
  const middle = mean(counts);
  expect(Math.sqrt(mean(counts.map((value) => (value - middle) ** 2)) / tested)).toBeCloseTo(paired, 12);
});

describe('trust', () => {
  test('the cheapest threshold of the table is the one that was reckoned', () => {
    const costs = own.trusted.thresholds.map(({ cost }) => cost);
    expect(own.trusted.thresholds[costs.indexOf(Math.min(...costs))]?.threshold).toBe(1 / 6);
  });

  test('the overfitted model is too sure on both sides, and more so than the stopped one', () => {
    const { stopped, end } = own.trusted.bins;
    for (const bin of end.slice(0, 4)) expect(bin.observed).toBeGreaterThan(bin.predicted + 0.02);
    for (const bin of end.slice(-2)) expect(bin.observed).toBeLessThan(bin.predicted - 0.02);
    for (const n of [0, 9])
      expect(Math.abs((stopped[n]?.observed ?? 0) - (stopped[n]?.predicted ?? 0))).toBeLessThan(
        Math.abs((end[n]?.observed ?? 0) - (end[n]?.predicted ?? 0)),
      );
    expect(own.calibration.end).toBeGreaterThan(1.5 * own.calibration.stopped);
  });

  test('given the p that it should have had, the overfitted model keeps a part of its rise', () => {
    const { fresh } = judgesOf(own.seed);
    const { lowest, end } = (long[own.seed] as { parameters: { lowest: number[]; end: number[] } })
      .parameters;
    const [best, rest] = [lowest, end].map((parameters) => {
      const said = probabilities(fastHiddenLayer(16, 'tanh'), Float64Array.from(parameters), fresh);
      return { loss: lossOf(said, fresh.y), recalibrated: lossOf(rising(said, fresh.y), fresh.y) };
    }) as [Losses, Losses];
    const rise = rest.loss - best.loss;
    const kept = rest.recalibrated - best.recalibrated;
    expect(kept / rise).toBeGreaterThan(0.3);
    expect(kept / rise).toBeLessThan(0.8);
  });

  test('the best of ten is mostly luck', () => {
    const { testRight, freshRight } = own.best;
    expect(testRight - freshRight).toBeGreaterThan(5 * Math.abs(freshRight - own.stoppedRight));
  });
});
