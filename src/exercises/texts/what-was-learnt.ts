import {
  betterCount,
  type whatWasLearnt as exercises,
  pairs,
  price,
  seeds,
  share,
  step,
  stepped,
  tested,
  threshold,
  turnedCount,
} from '../chapters/what-was-learnt.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const whatWasLearnt: TextsOf<typeof exercises> = {
  'who-chooses': {
    ask: 'You have trained twenty models and kept the one with the most test points right. Its share of them is, as a statement about points to come,',
    options: {
      'as-good': {
        text: 'as good as any other test',
        reply:
          'Each of the twenty had its share of luck on this test part, and you kept the one whose merit and luck together came to the most. Only the merit comes along to new points.',
      },
      'too-good': {
        text: 'too good, on average',
        reply:
          'You picked it because its number was high, and part of a high number is luck with these points. The test part has become a validation part. To judge, you need points that nothing was chosen by.',
      },
      'too-bad': {
        text: 'too bad, since it never trained on them',
        reply:
          'That it never trained on them is as it should be. But it was chosen by them, and the best of twenty numbers is high by luck too.',
      },
    },
  },
  'one-test': {
    ask: `A model gets ${v(share, 1)} of ${count(tested)} test points right. By about how much does such a share stray from one test part to another?`,
    slips: {
      'no-root': 'That is the variance. What strays is measured by its root.',
      'one-point':
        'That is for a single point. The mean of many strays less: divide by their number under the root.',
      'share-alone': 'Both shares belong under the root, of the right ones and of the wrong ones.',
      twice: 'That is two standard deviations, beyond which about one test in twenty lies. One is asked for.',
      'root-of-points': 'It depends on the share too: a model that is nearly always right strays less.',
    },
    hints: [
      'The root of p(1 − p)/n, with p the share that is right.',
      `p(1 − p) is ${v(share * (1 - share), 2)}.`,
    ],
    solution: `The root of ${v(share * (1 - share), 2)} over ${count(tested)}: ${v(Math.sqrt((share * (1 - share)) / tested))}.`,
  },
  pairs: {
    ask: `Two models, the same ${count(pairs.points)} test points. The first alone gets ${count(pairs.first)} of them right, the second alone ${count(pairs.second)}; on all others they agree. The first is ahead by ${v((pairs.first - pairs.second) / pairs.points, 1)}. What is the standard error of that difference?`,
    slips: {
      'mean-kept':
        'Close: that leaves out the square of the lead, which is taken away under the root. It may be left out where the lead is small, and here it is not.',
      'in-points': 'That is in points. Divide by the number of test points for a share.',
      difference: 'That is the difference itself.',
      'no-root': 'That is the variance. Take the root.',
    },
    hints: [
      `Only the ${count(pairs.first + pairs.second)} points on which they differ count.`,
      'Under the root: the points on which they differ, less the squared lead over the number of test points. Divide the root by the number of test points.',
    ],
    solution: `The lead is ${count(pairs.first - pairs.second)} points; ${count(pairs.first + pairs.second)} less ${count((pairs.first - pairs.second) ** 2 / pairs.points)} is ${count(pairs.first + pairs.second - (pairs.first - pairs.second) ** 2 / pairs.points)}. Its root over ${count(pairs.points)} is ${v(Math.sqrt(pairs.first + pairs.second - (pairs.first - pairs.second) ** 2 / pairs.points) / pairs.points, 4)}.`,
  },
  'decay-step': {
    ask: `A weight stands at ${count(step.weight)}. The loss of the points has the slope ${v(step.slope, 1)} there. What is the weight after one step, at a rate of ${v(step.rate, 2)} and a weight decay of ${v(step.decay, 1)}?`,
    slips: {
      'no-decay':
        'That is the step without weight decay. The penalty has a slope as well: λ times the weight.',
      doubled: 'The penalty is λ/2 · w². Its derivative is λw; the half is there so that no 2 is left over.',
      halved: 'The derivative of λ/2 · w² is λw: the 2 of the square cancels the half.',
      'no-rate': 'The decay is part of the gradient, so it is multiplied by the rate as well.',
      grown:
        'The decay takes weights towards zero. Its slope has the sign of the weight, and the step goes against it.',
      uphill: 'Against the gradient, not with it.',
    },
    hints: [
      'Add both slopes: that of the points, and λ times the weight.',
      `Together ${v(step.slope + step.decay * step.weight, 1)}. Go against it, by the rate.`,
    ],
    solution: `The slopes add up to ${v(step.slope, 1)} + ${v(step.decay * step.weight, 1)}. A quarter of that, taken from ${count(step.weight)}: ${v(stepped)}.`,
  },
  turn: {
    ask: 'One neuron on twelve hundred points. Its loss on eight hundred test points is lowest after 600 of 3,000 epochs, and has risen since by one part in a thousand. What do you know?',
    options: {
      overfits: {
        text: 'It overfits: from there on it learns its training points by heart',
        reply: `So it seems, and it is a coin toss. Of ${count(seeds)} seeds ${count(turnedCount)} have their lowest test loss before the end. On fresh points ${count(betterCount)} of these have a lower loss at the end than there.`,
      },
      nothing: {
        text: 'Nothing about overfitting: a change that small is luck of the test part',
        reply: `Of ${count(seeds)} seeds ${count(turnedCount)} show such a turn, and on fresh points ${count(betterCount)} of these have a lower loss at the end than there: as many as a coin would say. Ask more points, or more seeds.`,
      },
      learns: {
        text: 'It still learns: the training loss falls',
        reply:
          'The training loss falls in any case. It can’t tell what is learnt from what is learnt by heart.',
      },
    },
  },
  threshold: {
    ask: `To miss a point of class 1 costs ${count(price)} times as much as a false alarm. From which probability on should you say 1, if <i>p</i> can be trusted?`,
    slips: {
      'other-way': 'The other way round: where a miss costs more, say 1 sooner, not later.',
      'one-in-price': `Say 1, and the loss is 1 − p on average; say 0, and it is ${count(price)}p. Set them equal: 1 − p is not 1.`,
      'one-half': 'That is right where both mistakes cost the same.',
    },
    hints: [`Saying 0 costs ${count(price)}p on average, saying 1 costs 1 − p.`, 'Where are the two equal?'],
    solution: `${count(price)}p = 1 − p at p = ${v(threshold, 2)}.`,
  },
};
