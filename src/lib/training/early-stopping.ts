import { fail } from '../number/expect.ts';
import { needEpochs, type Run, runEpoch, type Start, startRun } from './gradient-descent.ts';

/**
 * Trains, and keeps the run as it was where the loss of the validation part was lowest.
 * @param start  with the validation part as its `test`
 * @param epochs  updates at most, 0 to 1,000,000
 * @param patience  training ends once so many epochs in a row have brought no lower loss; unless given, it goes on to the end
 * @param look  called at the start and after every epoch
 * @returns the run there, and where it ended
 * @throws RangeError as startRun, or if there is no validation part, or a count is not a whole number in its range
 * @example
 * const { train, validation } = prepareThreeParts({ seed: 0 });
 * const start = { model: logisticModel(2), parameters: new Float64Array(3), train, test: validation, learningRate: 0.5 };
 * const { lowest, last } = stopEarly(start, 300);
 * lowest.testLoss <= last.testLoss // true
 */
export function stopEarly(
  start: Start,
  epochs: number,
  patience = epochs,
  look?: (run: Run) => void,
): { readonly lowest: Run; readonly last: Run } {
  if (start.test === undefined) fail('stopEarly', 'a validation part', start.test);
  needEpochs('stopEarly', epochs);
  needEpochs('stopEarly', patience);
  let run = startRun(start);
  let lowest = run;
  look?.(run);
  while (run.epoch < epochs && run.epoch - lowest.epoch < patience) {
    run = runEpoch(run);
    if (run.diverged) break;
    if (run.testLoss < lowest.testLoss) lowest = run;
    look?.(run);
  }
  return { lowest, last: run };
}
