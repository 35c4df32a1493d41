import { article, articleShape } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import { variations } from '../lib/slips/variations.ts';
import { errorBelow, firstStepWhere } from '../lib/trace/convergence.ts';
import { traceOf } from '../lib/trace/trace.ts';
import type { Exercise } from './exercise.ts';
import { count, n, v } from './text.ts';

const trace = traceOf(articleShape);
const faster = { ...article, rho: 1 };
const left = (100 * quantity('E@10', faster)) / quantity('E');
const hundredth = 1 / 100;
const stepsTo = (bound: number, parameters = article as Readonly<Record<string, number>>) =>
  firstStepWhere(errorBelow(bound), trace, parameters);
const stop = stepsTo(hundredth);
const last = (steps: number) => n(`E@${steps}`, 4);

export const manySteps: readonly Exercise[] = [
  {
    kind: 'estimate',
    id: 'ten-at-one',
    ask: 'At a rate of a half, ten steps leave a fifth of the error. How much of it do ten steps leave at a rate of 1? Guess, in per cent.',
    from: 0,
    to: 100,
    step: 1,
    decimals: 0,
    unit: ' %',
    answer: left,
    within: 3,
    below: 'More is left than that: you trusted the longer step too far.',
    above: 'Less is left than that: you did not trust the longer step enough.',
    solution: `${v(left, 1, 'error')} per cent, against ${v((100 * quantity('E@20')) / quantity('E'), 1, 'error')} after twenty steps of a half. Here twice the rate is worth a little more than twice the steps.`,
  },
  {
    kind: 'number',
    id: 'below',
    ask: 'At the article’s rate, after how many steps is the error below one hundredth for the first time? The runs above can tell you.',
    answer: stop,
    digits: { decimals: 0 },
    slips: [
      { value: stepsTo(1 / 1000), reply: 'That is where it falls below a thousandth.' },
      { value: stepsTo(1 / 10), reply: 'That is where it falls below a tenth.' },
      {
        value: stepsTo(hundredth * quantity('E')),
        reply:
          'That is where it falls below a hundredth of where it began. Asked for is the number one hundredth.',
      },
      {
        value: stepsTo(hundredth, { ...article, rho: variations['rate-large'].set.rho }),
        reply: 'That is the run at a rate of five.',
      },
      {
        value: stop - 1,
        reply: `After ${count(stop - 1)} steps it is ${last(stop - 1)}: not yet. One more.`,
      },
      {
        value: stop + 1,
        reply: `After ${count(stop + 1)} steps it is ${last(stop + 1)}. It was below a hundredth one step earlier.`,
      },
    ],
    hints: [
      `After ten steps the error is ${last(10)}, after a hundred ${last(100)}. It lies in between.`,
      'Go step by step near the place, and count the steps that have been taken, not the errors you have seen.',
      `After ${count(stop - 3)} steps the error is ${last(stop - 3)}.`,
    ],
    solution: `After ${count(stop - 1)} steps it is ${last(stop - 1)}, after ${count(stop)} it is ${last(stop)}. So ${count(stop)} steps.`,
  },
  {
    kind: 'choice',
    id: 'way-out',
    ask: 'An output is stuck at the flat end of its sigmoid, far below its target. What gets it out?',
    options: [
      {
        text: 'Many more steps',
        reply:
          'Each of them is the miss times a slope of practically zero. A million times nothing is still nothing.',
      },
      {
        text: 'A larger learning rate, now',
        reply: 'It would have to be as large as the slope is small. And where would it land then?',
      },
      {
        text: 'A new start at a smaller rate, or another error',
        reply:
          'A smaller rate doesn’t throw it out there in the first place. And an error whose gradient does not contain the slope, such as cross-entropy, can bring it back.',
        right: true,
      },
    ],
  },
  {
    kind: 'choice',
    id: 'two-friends',
    ask: 'Two friends train the same network, from the same start, to the same error. One took a rate of a half and many steps, the other a rate of five and few. Did they find the same weights?',
    options: [
      {
        text: 'Yes: the same error means the same network',
        reply:
          'The error looks at two outputs only. Ten knobs can bring out the same two numbers in many ways.',
      },
      {
        text: 'No: a larger rate always ends in a worse place',
        reply: 'Another place, but not a worse one: their errors are equal.',
      },
      {
        text: 'Not necessarily',
        reply:
          'Ten knobs and two targets leave many settings with the same outputs. Where you end depends on the road.',
        right: true,
      },
    ],
  },
];
