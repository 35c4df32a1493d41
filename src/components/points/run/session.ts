import { classCounts, type Points } from '../../../lib/points/points.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { accuracy, confusionMatrix } from '../../../lib/training/confusion.ts';
import { fastHiddenLayer } from '../../../lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../lib/training/fast/neuron.ts';
import { type Run, startRun } from '../../../lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../lib/training/initialise.ts';
import { type Model, predict } from '../../../lib/training/model.ts';
import { withWeightDecay } from '../../../lib/training/weight-decay.ts';
import { boxAround } from '../../drawing/box-around.ts';
import type { Refusal } from '../../words/vocabulary.ts';
import { fieldOf } from './field.ts';
import type { Frame, HiddenSetting, Judged, RunSetting, Start, TestPoints } from './messages.ts';
import { partsOf } from './parts.ts';

/** A run under way in the worker. */
export interface Session {
  readonly token: number;
  readonly run: Run;
  readonly points: TestPoints;
  /** fresh points and the test part, where there are three */
  readonly judges: { readonly fresh: Points; readonly test: Points } | undefined;
  /** epochs made before it was resumed */
  readonly before: number;
}

/** Makes a run from its setting, or says why there is none. */
export function begin({ token, setting, resume }: Start): Session | Refusal {
  const { learningRate, hidden, decay = 0 } = setting;
  const parts = partsOf(setting);
  if (parts === undefined) return 'nothing to train on';
  const { train, test, judges } = parts;
  if (classCounts(train.y).includes(0)) return 'one class';
  const model = modelOf(hidden);
  const parameters = resume?.parameters ?? startOf(model, setting);
  if (!Number.isFinite(model.loss(parameters, train) + model.loss(parameters, test))) return 'no finite loss';
  const decayed = decay === 0 ? model : withWeightDecay(model, decay);
  const run = startRun({ model: decayed, parameters, train, test, learningRate });
  const points = { x: test.x.slice(), y: test.y.slice(), box: boxAround([train.x, test.x]) };
  return { token, run, points, judges, before: resume?.epoch ?? 0 };
}

function modelOf(hidden: HiddenSetting | undefined): Model {
  return hidden ? fastHiddenLayer(hidden.width, hidden.activation) : fastNeuron();
}

function startOf(model: Model, { hidden, seed }: RunSetting): Float64Array {
  const random = randomState(seed);
  return hidden
    ? initialise(model, hidden.initialisation, random, hidden.scale)
    : articleStart(model, random);
}

/** How the run stands, with the losses of the epochs since the frame before. */
export function frameOf(
  { token, run, points, judges, before }: Session,
  train: number[],
  test: number[],
): Frame {
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
    ...(judges && { judged: judgedBy(judges, run) }),
  };
}

function judgedBy({ fresh, test }: Session['judges'] & object, { model, parameters }: Run): Judged {
  return { fresh: model.loss(parameters, fresh), test: model.loss(parameters, test) };
}
