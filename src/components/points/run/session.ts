import { classCounts } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { accuracy, confusionMatrix } from '../../../lib/training/confusion.ts';
import { type Run, startRun } from '../../../lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { type Model, predict } from '../../../lib/training/model.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { boxAround } from '../../drawing/box-around.ts';
import type { Refusal } from '../../words/vocabulary.ts';
import { fieldOf } from './field.ts';
import type { Frame, HiddenSetting, RunSetting, Start, TestPoints } from './messages.ts';

/** A run under way in the worker. */
export interface Session {
  readonly token: number;
  readonly run: Run;
  readonly points: TestPoints;
  /** epochs made before it was resumed */
  readonly before: number;
}

/** Makes a run from its setting, or says why there is none. */
export function begin({ token, setting, resume }: Start): Session | Refusal {
  const { samples, noise, testSize, seed, learningRate, hidden } = setting;
  if (Math.ceil(testSize * samples) >= samples) return 'nothing to train on';
  const { train, test } = prepareMoons({ samples, noise, testSize, seed });
  if (classCounts(train.y).includes(0)) return 'one class';
  const model = modelOf(hidden);
  const parameters = resume?.parameters ?? startOf(model, setting);
  if (!Number.isFinite(model.loss(parameters, train) + model.loss(parameters, test))) return 'no finite loss';
  const run = startRun({ model, parameters, train, test, learningRate });
  const points = { x: test.x.slice(), y: test.y.slice(), box: boxAround([train.x, test.x]) };
  return { token, run, points, before: resume?.epoch ?? 0 };
}

function modelOf(hidden: HiddenSetting | undefined): Model {
  if (hidden === undefined) return logisticModel(2);
  return multilayerModel({ inputs: 2, hidden: [hidden.width], activation: hidden.activation });
}

function startOf(model: Model, { hidden, seed }: RunSetting): Float64Array {
  const random = randomState(seed);
  return hidden
    ? initialise(model, hidden.initialisation, random, hidden.scale)
    : articleStart(model, random);
}

/** How the run stands, with the losses of the epochs since the frame before. */
export function frameOf({ token, run, points, before }: Session, train: number[], test: number[]): Frame {
  const { model, parameters } = run;
  const held = run.test as Run['train'];
  const predicted = predict(model, parameters, held);
  return {
    kind: 'frame',
    token,
    epoch: before + run.epoch,
    trainLosses: Float64Array.from(train),
    testLosses: Float64Array.from(test),
    diverged: run.diverged,
    parameters: parameters.slice(),
    field: fieldOf(model, parameters, points.box),
    predicted,
    confusion: confusionMatrix(held.y, predicted),
    accuracy: accuracy(held.y, predicted),
  };
}
