import {
  at,
  type twoMoons as exercises,
  mean,
  peekedMean,
  peekedScale,
  rawTestMean,
  scale,
  secondTestMean,
  standardised,
  testMean,
  trainingNumbers,
  trainingPoints,
} from '../chapters/two-moons.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const twoMoons: TextsOf<typeof exercises> = {
  sizes: {
    ask: 'Two thousand points, two fifths held back for the test. How many <em>numbers</em> does the model see as input in one pass over its training part?',
    slips: {
      points: 'That many points. Each has two features.',
      'test-numbers': 'That is the part held back.',
      'test-points': 'Those are the points held back. The model sees the others, and each has two features.',
      'all-points': 'Those are all the points. Some are held back, and each has two features.',
      'all-numbers': 'You let it see the points that were held back.',
      labels: 'You counted the labels too. They are targets, not inputs.',
    },
    hints: ['Three fifths of the points are for training.', 'A point is a pair of numbers.'],
    solution: `${count(trainingPoints)} points with two features each: ${count(trainingNumbers)} numbers.`,
  },
  standardise: {
    ask: `With seed 0 the first feature has a mean of ${v(mean, 4)} and a standard deviation of ${v(scale, 4)} in the training part. What becomes of a test point whose first feature is ${count(at)}?`,
    slips: {
      'mean-alone': 'You took the mean away. Now divide by the standard deviation.',
      'scale-alone': 'You divided by the standard deviation. Take the mean away first.',
      bracket: 'First the mean is taken away, then all of it is divided: mind the bracket.',
      'turned-round': 'You took the value away from the mean. It is the other way round.',
      variance: 'You divided by the variance. The standard deviation is its root.',
      multiplied: 'You multiplied by the standard deviation. Divide by it.',
    },
    hints: [
      'Take the mean away, then divide by the standard deviation.',
      `Above the mean by ${v(at - mean, 4)}. How many standard deviations is that?`,
    ],
    solution: `${count(at)} minus ${v(mean, 4)}, divided by ${v(scale, 4)}: ${v(standardised, 2)}.`,
  },
  'test-mean': {
    ask: 'Both parts are standardised with what was measured on the training part. What is then the mean of the test part’s features?',
    options: {
      zero: {
        text: 'Exactly zero',
        reply:
          'That holds for the training part, where the mean was measured. The test part has other points.',
      },
      'near-zero': {
        text: 'Near zero, but not zero',
        reply: `With seed 0 it is ${v(testMean)} and ${v(secondTestMean)}. That it is not zero is as it should be: nobody has looked at these points before.`,
      },
      unchanged: {
        text: `What it was before: ${v(rawTestMean)}`,
        reply: 'The test part is shifted and scaled too. Only the numbers for it come from elsewhere.',
      },
    },
  },
  peeking: {
    ask: 'Why isn’t the scaler simply fitted on all two thousand points?',
    options: {
      'too-long': {
        text: 'It would take too long',
        reply: 'Two means and two deviations take no time at all.',
      },
      different: {
        text: 'The numbers would come out quite different',
        reply: `With two thousand points and two features they don’t: the first has a mean of ${v(peekedMean, 4)} and a deviation of ${v(peekedScale, 4)} by all points, ${v(mean, 4)} and ${v(scale, 4)} by the training part. The rule holds all the same, for another reason.`,
      },
      leaks: {
        text: 'Something of the test part would get into the training',
        reply:
          'The test stands for points that do not exist yet. A mean and a deviation, computed without labels, let through next to nothing. But a test part that has had no say at all is one that nobody need argue about, and the rule costs one line.',
      },
    },
  },
};
