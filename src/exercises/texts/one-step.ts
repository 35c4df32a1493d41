import type { oneStep as exercises } from '../one-step.ts';
import { n, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const oneStep: TextsOf<typeof exercises> = {
  'rate-one': {
    ask: `Repeat the step at a learning rate of 1. What is the new ${s('b11')}?`,
    slips: {
      'own-rate': 'That is the new weight at the article’s rate of a half. The step is now twice as long.',
      'sign-lost': 'You added the gradient. It points uphill; the step goes against it.',
      gradient: 'That is the gradient. Subtract it from the weight.',
      'two-steps':
        'That is two steps at a half. The second takes its slope at a new place, so it is not the same as one step at 1.',
      'loss-sum': 'You doubled twice: the rate is 1, and the error is still the mean.',
      'no-slope': 'You forgot σ′ in the gradient.',
      'times-weight': `You multiplied by the weight. What flows into ${s('b11')} is ${s('y1')}.`,
      b21: `That is the new ${s('b21')}.`,
      b12: `That is the new ${s('b12')}.`,
    },
    hints: [
      'The gradient does not know the learning rate. It is the one of the chapter.',
      `It is ${n('dE_db11', 4)}. At a rate of 1, all of it is subtracted.`,
    ],
    solution: 'The whole gradient comes off:',
  },
  'c1-helps': {
    ask: `The printed new ${s('c1')} is right. How does that help to find what went wrong?`,
    options: {
      'rule-known': {
        text: `It shows that the author shared the intercept rightly, so ${s('c2')} suffered a slip of the pen`,
        reply: `Whoever adds up both hidden deltas for ${s('c1')} knows the rule for shared intercepts. A slip of rule in ${s('c2')} is then unlikely, and a lost sign likely.`,
      },
      'by-itself': {
        text: 'It does not: each parameter is computed by itself',
        reply:
          'Computed by itself, but by the same hand and the same rule. What was done right in one place was probably meant in the other.',
      },
      'outputs-right': {
        text: `It shows that the outputs after the step are right, since ${s('c1')} feeds everything`,
        reply: `Everything else feeds them, too. One wrong ${s('c2')} is enough to spoil both.`,
      },
    },
  },
  crosses: {
    ask: `Why is ${s('c2')} the one parameter of the ten that easily loses a sign?`,
    options: {
      largest: {
        text: 'It has the largest gradient',
        reply: `It has: ${n('dE_dc2')}. But a large step alone loses no sign; look at where this one ends.`,
      },
      last: {
        text: 'It is the last one computed',
        reply: `${s('c1')} and the <i>a</i>’s come after it. Compare the signs before and after the step.`,
      },
      'crosses-zero': {
        text: 'It alone crosses zero in this step',
        reply: `From ${n('c2', 1)} to ${n('c2_new', 4)}. All the others keep the sign they had, and nobody had to write a minus for them.`,
      },
    },
  },
  'other-signs': {
    ask: `Both printed outputs after the step are too high. Could a lost sign in ${s('a11')} or ${s('b22')} explain that?`,
    options: {
      a11: {
        text: `Yes, in ${s('a11')}: it reaches both outputs`,
        reply: `It reaches both, but through an input of ${n('x1', 2)}. It moves the outputs far too little.`,
      },
      b22: {
        text: `Yes, in ${s('b22')}: it is the largest weight`,
        reply: `It feeds ${s('h2')} only, so ${s('h1')} would still be right. And with a minus before it ${s('h2')} would fall, not rise.`,
      },
      neither: {
        text: 'No, neither',
        reply: `${s('a11')} moves the outputs far too little, and ${s('b22')} touches only one of them. It takes something that lifts both: the shared intercept.`,
      },
    },
  },
};
