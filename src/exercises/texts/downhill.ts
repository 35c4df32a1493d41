import {
  batch,
  bowl,
  curvature,
  type downhill as exercises,
  kept,
  met,
  nudged,
  slopeThere,
  valley,
  velocity,
} from '../chapters/downhill.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const [firstMet, , lastMet] = met;
const second = kept * firstMet + 1;

export const downhill: TextsOf<typeof exercises> = {
  nudge: {
    ask: `The error has the slope ${v(nudged.slope, 2, 'gradient')} with respect to a weight. You raise the weight by ${v(nudged.by, 2, 'parameter')}. By about how much does the error move?`,
    slips: {
      sign: 'The size is right. The slope is negative: where the weight goes up, the error goes down.',
      'slope-alone': 'That is the slope. It says how far the error moves for each unit of the weight.',
      divided: 'You divided by the nudge. A move is slope times nudge.',
    },
    hints: [
      'Slope times nudge, with its sign.',
      'The weight goes up and the slope is negative: the error goes down.',
    ],
    solution: `${v(nudged.slope, 2, 'gradient')} × ${v(nudged.by, 2, 'parameter')} = ${v(nudged.slope * nudged.by, 3, 'error')}.`,
  },
  'one-step': {
    ask: `The error is <i>E</i> = ${count(bowl.factor)}<i>w</i>², the weight is ${v(bowl.at, 1, 'parameter')}, the learning rate ${v(bowl.rate, 1, 'parameter')}. Where is the weight after one step of plain descent?`,
    slips: {
      uphill: 'That is a step up the slope. Subtract it from the weight.',
      height: 'You stepped by the error itself. A step goes by its slope.',
      'two-lost': `The derivative of <i>w</i>² is 2<i>w</i>. The 2 is missing.`,
      'no-rate': 'The learning rate is missing.',
    },
    hints: [
      `The slope is ${count(curvature)}<i>w</i>.`,
      `Here it is ${v(slopeThere, 1, 'gradient')}. Subtract the rate times that.`,
    ],
    solution: `${v(bowl.at, 1, 'parameter')} − ${v(bowl.rate, 1, 'parameter')} × ${v(slopeThere, 1, 'gradient')} = ${v(bowl.at - bowl.rate * slopeThere, 1, 'parameter')}.`,
  },
  'largest-rate': {
    ask: `For the same bowl, <i>E</i> = ${count(bowl.factor)}<i>w</i>²: from which learning rate on does plain descent no longer come nearer to zero?`,
    slips: {
      'at-once':
        'At that rate it arrives in one step. It overshoots above that, and still comes nearer, up to twice that rate.',
      factor: `The curvature is the derivative of the slope, ${count(curvature)}. You divided by the factor in front of <i>w</i>².`,
      'upside-down': 'Turn it over: the steeper the bowl bends, the smaller the rate must be.',
    },
    hints: [
      `A step multiplies the weight by 1 − <i>ρ</i> × ${count(curvature)}.`,
      'It stops coming nearer where that factor is −1.',
    ],
    solution: `1 − ${count(curvature)}<i>ρ</i> = −1 gives <i>ρ</i> = 2 / ${count(curvature)}, about ${v(2 / curvature, 3, 'parameter')}. At that rate it jumps from one side to the other for ever.`,
  },
  centimetres: {
    ask: 'A feature was given in metres and is now given in centimetres: all its numbers are a hundred times as large. The model is started so that it gives the same answers. With the same learning rate, the first step of plain descent moves what this feature adds to the sum',
    options: {
      'as-before': {
        text: 'as far as before',
        reply:
          'The weight does start a hundred times smaller. But its slope is a hundred times as large, and its step with it, and that step is multiplied by the feature.',
      },
      hundred: {
        text: 'a hundred times as far',
        reply:
          'A hundred times is what the step of the weight gains. What it adds to the sum is that step times the feature, which is itself a hundred times as large.',
      },
      'ten-thousand': {
        text: 'ten thousand times as far',
        reply:
          'The slope of a weight has its feature as a factor: a hundred times. The step is multiplied by the feature again: a hundred times more. With Adam it would be a hundred times, since its step does not grow with the slope.',
      },
    },
  },
  velocity: {
    ask: `Momentum keeps ${v(kept, 1)} of its velocity at each step. It starts with none and meets the gradients ${v(firstMet, 1, 'gradient')}, ${v(firstMet, 1, 'gradient')} and ${v(lastMet, 1, 'gradient')}. What is the velocity <i>v</i> after the third?`,
    slips: {
      'nothing-forgotten': 'That is the plain sum. At each step only a part of the velocity is kept.',
      averaged:
        'That is the running mean, as Adam has it: (1 − μ) in front of the gradient. Here the gradient is added whole.',
      sizes: 'The last gradient points the other way: it takes away.',
      'one-short': 'That is the velocity after the second. One more.',
    },
    hints: ['<i>v</i> ← <i>μv</i> + <i>g</i>, three times.', `After the second it is ${v(second, 1)}.`],
    solution: `${count(firstMet)}, then ${v(kept, 1)} + ${count(firstMet)} = ${v(second, 1)}, then ${v(kept, 1)} × ${v(second, 1)} − ${count(firstMet)} = ${v(velocity, 2)}.`,
  },
  'left-over': {
    ask: `A bowl bends ${count(valley.steep)} times as sharply in one direction as across it. At the best rate for both, how much of the distance, in per cent, is left after one step of plain descent?`,
    below:
      'More is left. The rate must be small enough for the sharp direction, and along the flat one the step is then short.',
    above: 'Less is left. It is slow, but not as slow as that.',
    solution: `(${count(valley.steep)} − 1) / (${count(valley.steep)} + 1) = ${count(valley.steep - 1)}/${count(valley.steep + 1)}, about ${count(Math.round((100 * (valley.steep - 1)) / (valley.steep + 1)))} per cent, in both directions alike.`,
  },
  'larger-batch': {
    ask: `The gradient of a batch of ${count(batch.size)} strays from that over very many points by ${v(batch.strays, 2, 'gradient')} on average (root mean square). How many points does a batch need to stray by only ${v(batch.wanted, 2, 'gradient')}?`,
    slips: {
      'no-square': 'How far it strays goes with the root of the number of points, not with the number.',
      root: 'You took the root the wrong way: to stray a third as far takes three squared times as many points.',
      smaller: 'A smaller batch strays farther.',
    },
    hints: [
      'How far a mean strays goes down with the root of the number of points.',
      'A third as far: three squared times as many points.',
    ],
    solution: `${count(Math.round(batch.strays / batch.wanted))}² × ${count(batch.size)} = ${count(Math.round(batch.size * (batch.strays / batch.wanted) ** 2))}: nine times the work for a gradient three times as exact.`,
  },
};
