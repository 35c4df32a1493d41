import results from '../../lib/results/learnt.json' with { type: 'json' };
import { luck } from '../../lib/studies/learnt-study.ts';
import type { Exercise } from '../exercise.ts';

/** One test: how many points, and the share that is right. */
export const tested = 600;
export const share = 9 / 10;
const spread = Math.sqrt((share * (1 - share)) / tested);

/** Two models on the same test part: how often each alone is right. */
export const pairs = { points: 200, first: 45, second: 5 } as const;
const apart = pairs.first + pairs.second;
const ahead = pairs.first - pairs.second;
const paired = Math.sqrt(apart - ahead ** 2 / pairs.points) / pairs.points;

/** A step with weight decay: the weight, the slope of the points’ loss, the rate, the decay. */
export const step = { weight: 2, slope: 3 / 10, rate: 1 / 4, decay: 1 / 5 } as const;
const { weight, slope, rate, decay } = step;
export const stepped = weight - rate * (slope + decay * weight);

/** What a miss costs against a false alarm. */
export const price = 3;
export const threshold = 1 / (1 + price);

/** Of a hundred seeds: whose test loss turned, and whose loss on fresh points fell all the same. */
const turned = results.luck.filter(({ epoch }) => epoch < luck.epochs);
export const seeds = luck.seeds;
export const turnedCount = turned.length;
export const betterCount = turned.filter(({ fresh }) => fresh.end < fresh.lowest).length;

export const whatWasLearnt = [
  {
    kind: 'choice',
    id: 'who-chooses',
    options: ['as-good', 'too-good', 'too-bad'],
    right: 'too-good',
  },
  {
    kind: 'number',
    id: 'one-test',
    answer: spread,
    digits: { decimals: 3 },
    slips: [
      { id: 'no-root', value: (share * (1 - share)) / tested },
      { id: 'one-point', value: Math.sqrt(share * (1 - share)) },
      { id: 'share-alone', value: Math.sqrt(share / tested) },
      { id: 'twice', value: 2 * spread },
      { id: 'root-of-points', value: 1 / Math.sqrt(tested) },
    ],
  },
  {
    kind: 'number',
    id: 'pairs',
    answer: paired,
    digits: { decimals: 4 },
    slips: [
      { id: 'mean-kept', value: Math.sqrt(apart) / pairs.points },
      { id: 'in-points', value: paired * pairs.points },
      { id: 'difference', value: ahead / pairs.points },
      { id: 'no-root', value: (apart - ahead ** 2 / pairs.points) / pairs.points ** 2 },
    ],
  },
  {
    kind: 'number',
    id: 'decay-step',
    answer: stepped,
    digits: { decimals: 3 },
    slips: [
      { id: 'no-decay', value: weight - rate * slope },
      { id: 'doubled', value: weight - rate * (slope + 2 * decay * weight) },
      { id: 'halved', value: weight - rate * (slope + (decay * weight) / 2) },
      { id: 'no-rate', value: weight - rate * slope - decay * weight },
      { id: 'grown', value: weight - rate * (slope - decay * weight) },
      { id: 'uphill', value: weight + rate * (slope + decay * weight) },
    ],
  },
  {
    kind: 'choice',
    id: 'turn',
    options: ['overfits', 'nothing', 'learns'],
    right: 'nothing',
  },
  {
    kind: 'number',
    id: 'threshold',
    answer: threshold,
    digits: { decimals: 2 },
    slips: [
      { id: 'other-way', value: price / (1 + price) },
      { id: 'one-in-price', value: 1 / price },
      { id: 'one-half', value: 1 / 2 },
    ],
  },
] as const satisfies readonly Exercise[];
