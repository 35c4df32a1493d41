import {
  arrives,
  type manySteps as exercises,
  fartherSteps,
  leaves,
  left,
  leftAfterTen,
  leftAfterTwenty,
  overBoth,
  second,
  slopeThere,
  slowRate,
  slowStop,
  stop,
} from '../chapters/many-steps.ts';
import { count, n, s, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const last = (steps: number) => n(`E@${steps}`, 4);

export const manySteps: TextsOf<typeof exercises> = {
  'ten-at-one': {
    ask: `At a rate of a half, ten steps leave ${v(leftAfterTen, 2, 'error')} per cent of the error. How much of it do ten steps leave at a rate of 1? Guess, in per cent.`,
    unit: ' %',
    below: 'More is left than that. Ten steps at twice the rate do about as much as twenty.',
    above: 'Less is left than that. Ten steps at twice the rate do about as much as twenty.',
    solution: `${v(left, 2, 'error')} per cent, against ${v(leftAfterTwenty, 2, 'error')} after twenty steps of a half. Here twice the rate brings a little more than twice the steps.`,
  },
  below: {
    ask: 'At the article’s rate, after how many steps is the error below one hundredth for the first time? The runs above can tell you.',
    slips: {
      thousandth: 'That is where it falls below a thousandth.',
      tenth: 'That is where it falls below a tenth.',
      'hundredth-of-start':
        'That is where it falls below a hundredth of where it began. The question is about the number one hundredth.',
      'rate-of-five': 'That is the run at a rate of five.',
      'one-early': `After ${count(stop - 1)} steps it is ${last(stop - 1)}: not yet. One more.`,
      'one-late': `After ${count(stop + 1)} steps it is ${last(stop + 1)}. It was below a hundredth one step earlier.`,
    },
    hints: [
      `After ten steps the error is ${last(10)}, after a hundred ${last(100)}. It lies in between.`,
      'Go step by step near the place, and count the steps that have been taken, not the errors you have seen.',
      `After ${count(stop - 3)} steps the error is ${last(stop - 3)}.`,
    ],
    solution: `After ${count(stop - 1)} steps it is ${last(stop - 1)}, after ${count(stop)} it is ${last(stop)}. So ${count(stop)} steps.`,
  },
  tenth: {
    ask: `At the article’s rate, the error is below one hundredth after ${count(stop)} steps. At a tenth of that rate, ${v(slowRate, 2)}, how many steps does it take? Guess.`,
    below: 'It takes more. A step a tenth as long does about a tenth of the work.',
    above: 'It takes fewer. A step a tenth as long does about a tenth of the work.',
    solution: `${count(slowStop)}, which is ${v(slowStop / stop, 1)} times as many. As long as steps are short, ten of them at a tenth of the rate do what one does.`,
  },
  'two-samples': {
    ask: `Give the network two samples: the article’s, and a second one with the same inputs and a target of 1 for both outputs. The error is the mean of the two errors. What is the gradient of ${s('b11')} at the article’s parameters?`,
    slips: {
      added:
        'You added the two gradients. The error is the mean of two errors, so the gradient is the mean of two gradients.',
      'first-alone': 'That is the gradient of the article’s sample alone.',
      'second-alone': 'That is the gradient of the second sample alone.',
      subtracted: 'You lost the sign of the second gradient: its outputs lie below their targets.',
      'step-taken': 'That is the new weight. What you are asked for is its gradient.',
    },
    hints: [
      'The slope of a mean is the mean of the slopes. Take each sample by itself.',
      `Same inputs, so the same forward pass: ${s('h1')} is ${n('h1', 4)}, its slope ${n('dh1_dzh1', 4)}, and ${s('y1')} is ${n('y1', 4)}. Only the miss is different.`,
      `The article’s sample gives ${n('dE_db11', 4)}, the second ${n('dE_db11', 4, second)}.`,
    ],
    solution: `The mean of ${n('dE_db11', 4)} and ${n('dE_db11', 4, second)}: ${v(overBoth, 3, 'gradient')}. The first sample pulls the weight down, the second up, and the first pulls harder.`,
  },
  'way-out': {
    ask: `At a rate of 50, the first step throws both outputs to the flat end of their sigmoids, far below their targets, and there the error sits, at ${n('E@1~rate-huge')}. You have a thousand steps. With which of these does it end lowest?`,
    options: {
      'more-steps': {
        text: 'A thousand more steps at that rate',
        reply: `They bring it from ${n('E@1~rate-huge', 9)} to ${n('E@1000~rate-huge', 9)}. The slope out there is tiny, ${v(slopeThere, 2, 'gradient')}, but not zero, and with every step it grows a little. So there is a way out, a long and then a sudden one: the error falls below a thousandth at step ${count(leaves)}, and only ${count(arrives - leaves)} steps later it is below a hundred-millionth.`,
      },
      'larger-rate': {
        text: 'A larger rate, to make up for the small slope',
        reply: `At a hundred times the rate it leaves within ${count(fartherSteps)} steps, but by a step that is too long again, and lands farther out than it sat before.`,
      },
      'new-start': {
        text: 'A new start, at the article’s rate',
        reply: `It ends at ${n('E@1000')}. A rate of a half doesn’t throw the outputs out there in the first place.`,
      },
    },
  },
  'two-friends': {
    ask: 'Two friends train the same network, from the same start, to the same error. One took a rate of a half and many steps, the other a rate of five and few. Did they find the same weights?',
    options: {
      yes: {
        text: 'Yes: the same error means the same network',
        reply: 'The error looks at two outputs only. Ten knobs can give the same two numbers in many ways.',
      },
      no: {
        text: 'No: a larger rate always ends in a worse place',
        reply: 'Another place, but not a worse one: their errors are equal.',
      },
      'not-necessarily': {
        text: 'Not necessarily',
        reply:
          'Ten knobs and two targets leave many settings with the same outputs. Where you end depends on the way you took.',
      },
    },
  },
};
