import { fitScaler, standardise } from '../../../lib/points/standard-scaler.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Values = readonly number[];

const points = (values: Values) => ({
  features: 1,
  x: Float64Array.from(values),
  y: new Uint8Array(values.length),
});

const at = (train: Values, test: Values) => ({
  args: () => [[...train], [...test]],
  expected: Array.from(standardise(fitScaler(points(train)), points(test)).x),
});

const meanOf = (values: Values) => values.reduce((sum, x) => sum + x, 0) / values.length;
/** The mean squared distance from the mean, by as many as one says. */
const varianceOf = (values: Values, by = values.length) =>
  values.reduce((sum, x) => sum + (x - meanOf(values)) ** 2, 0) / by;
const measured = (by: Values, values: Values, scale = Math.sqrt(varianceOf(by))) =>
  values.map((x) => (x - meanOf(by)) / scale);

export const standardScaler = {
  name: 'standardised',
  checks: {
    pencil: at([1, 3, 5, 7], [4, 9]),
    spread: at([-2, -1, 0, 1, 12], [2, -3, 2]),
    one: at([10, 20], [30]),
  },
  slips: {
    'test-by-itself': (_train: Values, test: Values) => measured(test, test),
    'all-points': (train: Values, test: Values) => measured([...train, ...test], test),
    'training-part': (train: Values) => measured(train, train),
    'mean-alone': (train: Values, test: Values) => measured(train, test, 1),
    variance: (train: Values, test: Values) => measured(train, test, varianceOf(train)),
    'one-less': (train: Values, test: Values) =>
      measured(train, test, Math.sqrt(varianceOf(train, train.length - 1))),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
