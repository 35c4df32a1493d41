import { articleMoons, prepareMoons } from '../lib/points/prepare-moons.ts';
import { fitScaler } from '../lib/points/standard-scaler.ts';
import type { Exercise } from './exercise.ts';
import { count, v } from './text.ts';

const { scaler, split, train, test } = prepareMoons({ randomState: 0 });
const [mean = 0] = scaler.means;
const [scale = 1] = scaler.scales;
const [variance = 1] = scaler.variances;
const [testMean = 0, secondTestMean = 0] = fitScaler(test).means;
const [rawTestMean = 0] = fitScaler(split.test).means;
const at = 2;

export const twoMoons: readonly Exercise[] = [
  {
    kind: 'number',
    id: 'sizes',
    ask: 'Two thousand points, two fifths held back for the test. How many <em>numbers</em> does the model see as input in one pass over its training part?',
    answer: train.x.length,
    digits: { decimals: 0 },
    slips: [
      { value: train.y.length, reply: 'That many points. Each has two features.' },
      { value: test.x.length, reply: 'That is the part held back.' },
      {
        value: test.y.length,
        reply: 'Those are the points held back. The model sees the others, and each has two features.',
      },
      {
        value: articleMoons.samples,
        reply: 'Those are all the points. Some are held back, and each has two features.',
      },
      { value: 2 * articleMoons.samples, reply: 'You let it see the points that were held back.' },
      {
        value: train.x.length + train.y.length,
        reply: 'You counted the labels too. They are targets, not inputs.',
      },
    ],
    hints: ['Three fifths of the points are for training.', 'A point is a pair of numbers.'],
    solution: `${count(train.y.length)} points with two features each: ${count(train.x.length)} numbers.`,
  },
  {
    kind: 'number',
    id: 'standardise',
    ask: `With seed 0 the first feature has a mean of ${v(mean, 4)} and a standard deviation of ${v(scale, 4)} in the training part. What becomes of a test point whose first feature is ${count(at)}?`,
    answer: (at - mean) / scale,
    digits: { decimals: 2 },
    slips: [
      { value: at - mean, reply: 'You took the mean away. Now divide by the standard deviation.' },
      { value: at / scale, reply: 'You divided by the standard deviation. Take the mean away first.' },
      {
        value: at / scale - mean,
        reply: 'First the mean is taken away, then all of it is divided: mind the bracket.',
      },
      { value: (mean - at) / scale, reply: 'You took the value away from the mean. The other way round.' },
      {
        value: (at - mean) / variance,
        reply: 'You divided by the variance. The standard deviation is its root.',
      },
      { value: (at - mean) * scale, reply: 'You multiplied by the standard deviation. Divide by it.' },
    ],
    hints: [
      'Take the mean away, then divide by the standard deviation.',
      `Above the mean by ${v(at - mean, 4)}. How many standard deviations is that?`,
    ],
    solution: `${count(at)} less ${v(mean, 4)}, divided by ${v(scale, 4)}: ${v((at - mean) / scale, 2)}.`,
  },
  {
    kind: 'choice',
    id: 'test-mean',
    ask: 'Both parts are standardised with what was measured on the training part. What is then the mean of the test part’s features?',
    options: [
      {
        text: 'Exactly zero',
        reply:
          'That holds for the training part, where the mean was measured. The test part has other points.',
      },
      {
        text: 'Near zero, but not zero',
        reply: `With seed 0 it is ${v(testMean)} and ${v(secondTestMean)}. The small rest is honest: nobody looked at these points before.`,
        right: true,
      },
      {
        text: `What it was before: ${v(rawTestMean)}`,
        reply: 'The test part is shifted and scaled too. Only the numbers for it come from elsewhere.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'peeking',
    ask: 'Why isn’t the scaler simply fitted on all two thousand points?',
    options: [
      { text: 'It would take too long', reply: 'Two means and two deviations take no time at all.' },
      {
        text: 'The numbers would come out quite different',
        reply: 'Here they hardly would, and that is luck. The rule is for the day when they do.',
      },
      {
        text: 'Something of the test part would get into the training',
        reply:
          'The test stands for points that do not exist yet. Whatever you compute from it beforehand makes the test a little less of a test, even if it is only a mean.',
        right: true,
      },
    ],
  },
];
