import { articleMoons, prepareMoons } from '../../lib/points/prepare-moons.ts';
import { fitScaler } from '../../lib/points/standard-scaler.ts';
import type { Exercise } from '../exercise.ts';

const { points, scaler, split, train, test } = prepareMoons({ seed: 0 });
export const [mean = 0] = scaler.means;
export const [scale = 1] = scaler.scales;
const [variance = 1] = scaler.variances;
/** Both measured on all points instead. */
const peeked = fitScaler(points);
export const [peekedMean = 0] = peeked.means;
export const [peekedScale = 1] = peeked.scales;

/** The means of the test part: standardised, and before. */
export const [testMean = 0, secondTestMean = 0] = fitScaler(test).means;
export const [rawTestMean = 0] = fitScaler(split.test).means;

/** The first feature of the point to standardise. */
export const at = 2;
export const standardised = (at - mean) / scale;

export const trainingPoints = train.y.length;
export const trainingNumbers = train.x.length;

export const twoMoons = [
  {
    kind: 'number',
    id: 'sizes',
    answer: trainingNumbers,
    digits: { decimals: 0 },
    slips: [
      { id: 'points', value: trainingPoints },
      { id: 'test-numbers', value: test.x.length },
      { id: 'test-points', value: test.y.length },
      { id: 'all-points', value: articleMoons.samples },
      { id: 'all-numbers', value: 2 * articleMoons.samples },
      { id: 'labels', value: trainingNumbers + trainingPoints },
    ],
  },
  {
    kind: 'number',
    id: 'standardise',
    answer: standardised,
    digits: { decimals: 2 },
    slips: [
      { id: 'mean-alone', value: at - mean },
      { id: 'scale-alone', value: at / scale },
      { id: 'bracket', value: at / scale - mean },
      { id: 'turned-round', value: (mean - at) / scale },
      { id: 'variance', value: (at - mean) / variance },
      { id: 'multiplied', value: (at - mean) * scale },
    ],
  },
  {
    kind: 'choice',
    id: 'test-mean',
    options: ['zero', 'near-zero', 'unchanged'],
    right: 'near-zero',
  },
  {
    kind: 'choice',
    id: 'peeking',
    options: ['too-long', 'different', 'leaks'],
    right: 'leaks',
  },
] as const satisfies readonly Exercise[];
