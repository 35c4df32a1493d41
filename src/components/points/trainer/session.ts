import { classCounts } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { accuracy, confusionMatrix } from '../../../lib/training/confusion.ts';
import { type Run, runEpoch, startRun } from '../../../lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../lib/training/initialise.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import { type Model, predict } from '../../../lib/training/model.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { probabilityField } from '../../../lib/training/probability-field.ts';
import { boxAround } from '../../drawing/box-around.ts';
import type { Refusal } from '../../words/vocabulary.ts';
import {
  type Frame,
  fieldColumns,
  fieldRows,
  type HiddenSetting,
  type MoonsSetting,
  type TestPoints,
} from './run.ts';

/**
 * What the page asks of the worker. The token is the run's own: whatever is begun anew gets a new one, and an answer
 * under an old one is dropped.
 */
export type Request =
  | {
      readonly kind: 'start';
      readonly token: number;
      readonly setting: MoonsSetting;
      /** goes on from here: full-batch descent remembers nothing but its parameters */
      readonly resume?: { readonly epoch: number; readonly parameters: Float64Array };
    }
  | {
      readonly kind: 'advance';
      readonly token: number;
      /** up to this epoch, or as far as the time allows, one epoch at least */
      readonly to: number;
      /** milliseconds */
      readonly within: number;
    };

export type Reply = Frame | { readonly kind: 'refused'; readonly token: number; readonly why: Refusal };

interface Session {
  readonly token: number;
  readonly run: Run;
  readonly points: TestPoints;
  /** epochs made before it was resumed */
  readonly before: number;
}

/** Answers requests, one session at a time. A refused start leaves the session before it as it was. */
export function moonsServer(
  now: () => number = () => performance.now(),
): (request: Request) => Reply | undefined {
  let session: Session | undefined;
  return (request) => {
    if (request.kind === 'start') {
      const begun = begin(request);
      if (typeof begun === 'string') return { kind: 'refused', token: request.token, why: begun };
      session = begun;
      const { trainLoss, testLoss } = begun.run;
      return { ...frameOf(begun, [trainLoss], [testLoss]), points: begun.points };
    }
    if (session?.token !== request.token) return undefined;
    const { run, before } = session;
    const until = now() + request.within;
    const train: number[] = [];
    const test: number[] = [];
    while (before + run.epoch < request.to && !runEpoch(run).diverged) {
      train.push(run.trainLoss);
      test.push(run.testLoss);
      if (now() >= until) break;
    }
    return frameOf(session, train, test);
  };
}

/** The lists of a reply that can be handed over instead of copied. */
export function listsOf(reply: Reply): ArrayBufferLike[] {
  if (reply.kind === 'refused') return [];
  const { trainLosses, testLosses, parameters, field, predicted, points } = reply;
  const lists = [trainLosses, testLosses, parameters, field, predicted];
  return [...lists, ...(points ? [points.x, points.y] : [])].map(({ buffer }) => buffer);
}

function begin({ token, setting, resume }: Extract<Request, { kind: 'start' }>): Session | Refusal {
  const { samples, noise, testSize, seed, learningRate, hidden } = setting;
  if (Math.ceil(testSize * samples) >= samples) return 'nothing to train on';
  const { train, test } = prepareMoons({ samples, noise, testSize, randomState: seed });
  if (classCounts(train.y).includes(0)) return 'one class';
  const model = modelOf(hidden);
  const parameters = resume?.parameters ?? startOf(model, setting);
  if (!Number.isFinite(model.loss(parameters, train) + model.loss(parameters, test))) return 'no finite loss';
  const run = startRun({ model, parameters, train, test, learningRate });
  const points = {
    x: test.x.slice(),
    y: test.y.slice(),
    trainCount: train.y.length,
    box: boxAround([train.x, test.x]),
  };
  return { token, run, points, before: resume?.epoch ?? 0 };
}

function modelOf(hidden: HiddenSetting | undefined): Model {
  if (hidden === undefined) return logisticModel(2);
  return multilayerModel({ inputs: 2, hidden: [hidden.width], activation: hidden.activation });
}

function startOf(model: Model, { hidden, seed }: MoonsSetting): Float64Array {
  const random = randomState(seed);
  return hidden
    ? initialise(model, hidden.initialisation, random, hidden.scale)
    : articleStart(model, random);
}

function frameOf({ token, run, points, before }: Session, train: number[], test: number[]): Frame {
  const { model, parameters } = run;
  const { left, right, bottom, top } = points.box;
  const [halfColumn, halfRow] = [
    (right - left) / (fieldColumns - 1) / 2,
    (top - bottom) / (fieldRows - 1) / 2,
  ];
  const grid = {
    left: left - halfColumn,
    right: right + halfColumn,
    bottom: bottom - halfRow,
    top: top + halfRow,
  };
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
    field: probabilityField(model, parameters, grid, fieldColumns, fieldRows),
    predicted,
    confusion: confusionMatrix(held.y, predicted),
    accuracy: accuracy(held.y, predicted),
  };
}
