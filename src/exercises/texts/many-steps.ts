import { type manySteps as exercises, left, leftAfterTwenty, stop } from '../many-steps.ts';
import { count, n, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const last = (steps: number) => n(`E@${steps}`, 4);

export const manySteps: TextsOf<typeof exercises> = {
  'ten-at-one': {
    ask: 'At a rate of a half, ten steps leave a fifth of the error. How much of it do ten steps leave at a rate of 1? Guess, in per cent.',
    unit: ' %',
    below: 'More is left than that: you trusted the longer step too far.',
    above: 'Less is left than that: you did not trust the longer step enough.',
    solution: `${v(left, 1, 'error')} per cent, against ${v(leftAfterTwenty, 1, 'error')} after twenty steps of a half. Here twice the rate is worth a little more than twice the steps.`,
  },
  below: {
    ask: 'At the article’s rate, after how many steps is the error below one hundredth for the first time? The runs above can tell you.',
    slips: {
      thousandth: 'That is where it falls below a thousandth.',
      tenth: 'That is where it falls below a tenth.',
      'hundredth-of-start':
        'That is where it falls below a hundredth of where it began. Asked for is the number one hundredth.',
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
  'way-out': {
    ask: 'An output is stuck at the flat end of its sigmoid, far below its target. What gets it out?',
    options: {
      'more-steps': {
        text: 'Many more steps',
        reply:
          'Each of them is the miss times a slope of practically zero. A million times nothing is still nothing.',
      },
      'larger-rate': {
        text: 'A larger learning rate, now',
        reply: 'It would have to be as large as the slope is small. And where would it land then?',
      },
      'new-start': {
        text: 'A new start at a smaller rate, or another error',
        reply:
          'A smaller rate doesn’t throw it out there in the first place. And an error whose gradient does not contain the slope, such as cross-entropy, can bring it back.',
      },
    },
  },
  'two-friends': {
    ask: 'Two friends train the same network, from the same start, to the same error. One took a rate of a half and many steps, the other a rate of five and few. Did they find the same weights?',
    options: {
      yes: {
        text: 'Yes: the same error means the same network',
        reply:
          'The error looks at two outputs only. Ten knobs can bring out the same two numbers in many ways.',
      },
      no: {
        text: 'No: a larger rate always ends in a worse place',
        reply: 'Another place, but not a worse one: their errors are equal.',
      },
      'not-necessarily': {
        text: 'Not necessarily',
        reply:
          'Ten knobs and two targets leave many settings with the same outputs. Where you end depends on the road.',
      },
    },
  },
};
