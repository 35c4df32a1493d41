import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import results from '../../../lib/results/descent.json';
import { batchNoise, batchProtocol, gradientNoise } from '../../../lib/studies/batch-study.ts';
import { protocolSeeds } from '../../../lib/studies/hidden-layer-study.ts';
import { mean } from '../../../lib/studies/spread.ts';
import { stuckProtocol } from '../../../lib/studies/stuck-study.ts';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { articleStart } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { formatNumber } from '../../../lib/writing/format.ts';
import { batchesWords as words } from '../../words/machine/batches.ts';
import { rowOf } from '../points/results.ts';

// What the chapter on going downhill says of points in batches.

/** The gradient over all points and how one point strays from it, at the start and where the loss is least: means over ten seeds. */
export const noises = (() => {
  const model = logisticModel(2);
  const all = protocolSeeds.map((seed) => {
    const { train } = prepareMoons({ seed });
    const begin = articleStart(model, randomState(seed));
    const { parameters } = runEpochs({ model, parameters: begin, train, learningRate: 1 }, 1000).run;
    return [gradientNoise(model, begin, train), gradientNoise(model, parameters, train)] as const;
  });
  const count = 1200;
  return batchProtocol.sizes.map((size) => ({
    size,
    start: mean(all.map(([one]) => batchNoise(one.ofOne, size, count))),
    least: mean(all.map(([, one]) => batchNoise(one.ofOne, size, count))),
    gradient: mean(all.map(([one]) => one.gradient)),
  }));
})();
export const gradientAtStart = mean(noises.map(({ gradient: length }) => length));

const percent = (share: number) => formatNumber(100 * share, 'error', 2);
const range = (values: readonly number[]) =>
  words.range(percent(mean(values)), percent(Math.min(...values)), percent(Math.max(...values)));

/** How far above the least loss each batch size stands, in hundredths of it: mean and range over ten seeds. */
export const batches = results.batches.map(({ rate, size, excess }) => ({
  rate,
  size,
  after: batchProtocol.epochs.map((_, n) => range(excess.map((run) => run[n] as number))),
  means: batchProtocol.epochs.map((_, n) => 100 * mean(excess.map((run) => run[n] as number))),
}));
export const batchOf = (rate: number, size: number) =>
  rowOf(batches, (row) => row.rate === rate && row.size === size);
export const [usualRate, smallRate] = batchProtocol.rates;

/** A power of two as it is written. */
const power = (rate: number) => `2<sup>${String(Math.log2(rate)).replace('-', '−')}</sup>`;

/** What doubles cannot tell from the least loss is none. */
const told = (share: number) => (Math.abs(share) < 1e-12 ? 0 : share);

/**
 * The same for a batch size at its own best: the rate of those searched whose mean over the seeds is least after so many
 * epochs.
 */
export function bestOf(size: number, epochs: (typeof batchProtocol.epochs)[number]) {
  const n = batchProtocol.epochs.indexOf(epochs);
  const [first, ...others] = results.searched
    .filter((one) => one.size === size)
    .map(({ rate, excess }) => ({ rate, runs: excess.map((run) => told(run[n] as number)) }));
  if (first === undefined) throw new RangeError('bestOf needs a size that was searched');
  const best = others.reduce((least, one) => (mean(one.runs) < mean(least.runs) ? one : least), first);
  return {
    ...best,
    mean: 100 * mean(best.runs),
    text: `${range(best.runs)}<br><i>ρ</i> = ${power(best.rate)}`,
  };
}

/** From how many of the ten seeds a batch size stands lower than others, each at its best rate. */
export const aheadOf = (
  size: number,
  others: readonly number[],
  epochs: (typeof batchProtocol.epochs)[number],
) =>
  bestOf(size, epochs).runs.filter((one, seed) =>
    others.every((other) => one < (bestOf(other, epochs).runs[seed] as number)),
  ).length;

/** Which of twenty starts of a few units find both turns of the moons: read off at once, and once each run has settled. */
const stuck = results.stuck.map(({ width, size, losses, settled }) => {
  const solved = (all: readonly number[]) => all.map((loss) => loss < stuckProtocol.solved);
  return { width, size, shaken: solved(losses), settled: solved(settled) };
});
const stuckOf = (width: number, size: number) =>
  rowOf(stuck, (row) => row.width === width && row.size === size);
const count = (all: readonly boolean[]) => all.filter(Boolean).length;

export const solvedOf = (width: number, size: number, when: 'shaken' | 'settled') =>
  count(stuckOf(width, size)[when]);
/** Of the runs that stay stuck over all points, how many are solved in batches; and of those that are solved, how many not. */
export const freedBy = (width: number, size: number) => moved(width, size, false);
export const lostBy = (width: number, size: number) => moved(width, size, true);
const moved = (width: number, size: number, from: boolean) => {
  const whole = stuckOf(width, 120).settled;
  return count(stuckOf(width, size).settled.map((solved, seed) => whole[seed] === from && solved !== from));
};

/** How many runs were only shaking: solved once they have settled, and not before. */
export const onlyShaken = stuck.reduce((sum, row) => sum + count(row.settled) - count(row.shaken), 0);
export const { steps: stuckSteps } = stuckProtocol;
export const stuckSeeds = stuckProtocol.seeds.length;
