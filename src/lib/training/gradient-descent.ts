import { fail } from '../number/expect.ts';
import { needBothClasses, needPoints, type Points } from '../points/points.ts';
import { type Model, needFit } from './model.ts';

/** What a run begins with. */
export interface Start {
  readonly model: Model;
  /** where training starts; copied, not changed */
  readonly parameters: Float64Array;
  readonly train: Points;
  /** points whose loss is watched and never trained on */
  readonly test?: Points | undefined;
  /** 0 is allowed and moves nothing */
  readonly learningRate: number;
}

/** Where full-batch gradient descent stands. Parameters, losses and gradient belong to the same epoch. */
export interface Run extends Readonly<Start> {
  /** of the training loss at these parameters */
  readonly gradient: Float64Array;
  /** updates made so far */
  readonly epoch: number;
  readonly trainLoss: number;
  /** NaN where there are no test points */
  readonly testLoss: number;
  /** a step would have left the doubles: the run stays at the last parameters whose losses are numbers */
  readonly diverged: boolean;
}

/**
 * A run before its first update, its losses already known.
 * @throws RangeError unless the points suit the model, both classes are among the training points, the learning rate
 *   is finite and not negative, and the losses at the start are finite
 * @example
 * const { train, test } = prepareMoons({ seed: 0 });
 * const model = logisticModel(2);
 * const parameters = articleStart(model, randomState(0));
 * startRun({ model, parameters, train, test, learningRate: 0.05 }).trainLoss // 0.706522…
 */
export function startRun({ model, parameters, train, test, learningRate }: Start): Run {
  if (!(learningRate >= 0 && learningRate < Infinity))
    fail('startRun', 'a finite learning rate from 0', learningRate);
  for (const points of test ? [train, test] : [train]) {
    needPoints('startRun', points);
    needFit('startRun', model, parameters, points);
  }
  needBothClasses('startRun', train);
  const own = Float64Array.from(parameters);
  const gradient = new Float64Array(model.size);
  const trainLoss = model.lossAndGradient(own, train, gradient);
  const testLoss = test ? model.loss(own, test) : Number.NaN;
  if (!Number.isFinite(trainLoss) || (test && !Number.isFinite(testLoss)))
    fail('startRun', 'a start whose loss is finite', trainLoss);
  return {
    model,
    parameters: own,
    train,
    test,
    learningRate,
    gradient,
    epoch: 0,
    trainLoss,
    testLoss,
    diverged: false,
  };
}

/**
 * One update of every parameter, w − ρ·g, over the whole training part; then loss and gradient at the new parameters.
 * @returns the run after it; where the step leaves the range of a double, the run before it, marked as diverged
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * const run = startRun({ model: logisticModel(2), parameters: new Float64Array(3), train, learningRate: 0.05 });
 * runEpoch(run).trainLoss < run.trainLoss // true
 * runEpoch(run).epoch // 1
 */
export function runEpoch(run: Run): Run {
  const { model, gradient, train, test, learningRate } = run;
  const parameters = run.parameters.map((w, i) => w - learningRate * (gradient[i] as number));
  const next = new Float64Array(model.size);
  const trainLoss = model.lossAndGradient(parameters, train, next);
  const testLoss = test ? model.loss(parameters, test) : NaN;
  const after = { ...run, epoch: run.epoch + 1, parameters, gradient: next, trainLoss, testLoss };
  return isFiniteRun(after) ? after : { ...run, diverged: true };
}

function isFiniteRun({ gradient, test, trainLoss, testLoss }: Run): boolean {
  return (
    Number.isFinite(trainLoss) && (!test || Number.isFinite(testLoss)) && gradient.every(Number.isFinite)
  );
}

/** The losses of every epoch: entry n is after n updates. */
export interface Losses {
  readonly train: Float64Array;
  readonly test: Float64Array;
}

/**
 * A whole run.
 * @param epochs  updates to make, 0 to 1,000,000
 * @param print   called with the run at the start and after every epoch: the article's flag
 * @returns the run where it ended, and epochs + 1 losses of each part, fewer where it diverged
 * @throws RangeError as startRun, or if epochs is anything else
 * @example
 * const { train, test } = prepareMoons({ seed: 0 });
 * const model = logisticModel(2);
 * const parameters = articleStart(model, randomState(0));
 * const { run } = runEpochs({ model, parameters, train, test, learningRate: 0.05 }, 300);
 * run.trainLoss // 0.374120…
 * accuracy(test.y, predict(model, run.parameters, test)) // 0.815
 */
export function runEpochs(
  start: Start,
  epochs: number,
  print?: (run: Run) => void,
): { run: Run; losses: Losses } {
  needEpochs('runEpochs', epochs);
  let run = startRun(start);
  const train = new Float64Array(epochs + 1).fill(run.trainLoss);
  const test = new Float64Array(epochs + 1).fill(run.testLoss);
  print?.(run);
  while (run.epoch < epochs) {
    run = runEpoch(run);
    if (run.diverged) break;
    train[run.epoch] = run.trainLoss;
    test[run.epoch] = run.testLoss;
    print?.(run);
  }
  const made = run.epoch + 1;
  return { run, losses: { train: train.subarray(0, made), test: test.subarray(0, made) } };
}

/**
 * @throws RangeError naming `where`, unless it is a count of epochs that can be run
 * @internal
 */
export function needEpochs(where: string, epochs: number): void {
  if (!Number.isInteger(epochs) || epochs < 0 || epochs > 1e6)
    fail(where, 'a whole number of epochs from 0 to 1,000,000', epochs);
}

/**
 * A line of the article's printed log.
 * @param held  which part the second loss is of
 * @example logLine({ epoch: 100, trainLoss: 0.45301, testLoss: 0.46 }) // 'epoch 100: train loss 0.4530, test loss 0.4600'
 */
export function logLine(
  { epoch, trainLoss, testLoss }: Pick<Run, 'epoch' | 'trainLoss' | 'testLoss'>,
  decimals = 4,
  held = 'test',
): string {
  return `epoch ${epoch}: train loss ${trainLoss.toFixed(decimals)}, ${held} loss ${testLoss.toFixed(decimals)}`;
}
