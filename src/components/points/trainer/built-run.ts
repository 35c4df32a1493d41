import type { Confusion } from '../../../lib/training/confusion.ts';
import type { Frame, Reply, RunSetting } from '../run/messages.ts';
import { fieldPicture, pointsPicture } from '../run/plane-picture.ts';
import { runServer } from '../run/server.ts';
import { lossPicture } from './loss-picture.ts';
import { type Row, tableRows } from './loss-table.ts';
import { heldOf, judgedAt } from './view.ts';

/** How a whole run ended: what a page says before the reader plays. */
export interface BuiltRun {
  readonly rows: readonly Row[];
  readonly confusion: Confusion;
  readonly accuracy: number;
  /** in full, one after the other: read again when a reader first asks for them */
  readonly parameters: string;
}

/**
 * Runs to the end, by the same steps as the reader's own runs.
 * @returns what the page says, and what it draws
 * @throws RangeError if the setting makes no run
 */
export function builtRun(setting: RunSetting, epochs: number) {
  const serve = runServer();
  const start = serve({ kind: 'start', token: 0, setting });
  const within = Number.POSITIVE_INFINITY;
  const frames: Frame[] = [];
  let end: Reply | undefined;
  do {
    end = serve({ kind: 'advance', token: 0, to: epochs, within });
    if (end?.kind === 'frame') frames.push(end);
  } while (end?.kind === 'frame' && end.epoch < epochs && !end.diverged);
  if (start?.kind !== 'frame' || start.points === undefined || end?.kind !== 'frame')
    throw new RangeError(`builtRun needs a setting that makes a run, got ${JSON.stringify(setting)}`);
  const { points } = start;
  const { confusion, accuracy, epoch, judged } = end;
  const made = [start, ...frames];
  const all = (part: (frame: Frame) => Float64Array) => made.flatMap((frame) => [...part(frame)]);
  const [train, test] = [all((frame) => frame.trainLosses), all((frame) => frame.testLosses)];
  const said: BuiltRun = {
    rows: tableRows(train, test, epoch, epochs),
    confusion,
    accuracy,
    parameters: end.parameters.join(' '),
  };
  return {
    said,
    plane: {
      marks: pointsPicture(points),
      field: fieldPicture(end, points),
      box: points.box,
      units: setting.hidden?.width ?? 0,
      count: points.y.length,
      wrong: confusion[0][1] + confusion[1][0],
      part: heldOf(setting),
    },
    chart: {
      losses: lossPicture(train, test, epoch, epochs, { judged: made.flatMap(judgedAt) }),
      epochs,
      made: epoch,
      train: train[epoch] as number,
      test: test[epoch] as number,
      fresh: judged?.fresh,
    },
  };
}
