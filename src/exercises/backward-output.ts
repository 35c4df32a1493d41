import { article } from '../lib/example/article.ts';
import { quantity } from '../lib/example/quantities.ts';
import type { Exercise } from './exercise.ts';
import { n, s } from './text.ts';

/** The second target moved to the other side of its output, so that the numbers are not those of the chapter. */
const high = { ...article, t2: 1 };

export const backwardOutput: readonly Exercise[] = [
  {
    kind: 'number',
    id: 'b22',
    ask: `Suppose the second target were 1, and everything else as in the article. What is the gradient of ${s('b22')}?`,
    answer: quantity('dE_db22', high),
    digits: { significant: 3 },
    slips: [
      {
        value: quantity('dE_db22~no-slope', high),
        reply: 'You forgot σ′, the slope of the output’s sigmoid.',
      },
      {
        value: quantity('dE_db22~sign-lost', high),
        reply: `You took target less output. The output is now too low, so raising ${s('b22')} helps: the gradient is negative.`,
      },
      {
        value: quantity('dE_db22~times-weight', high),
        reply: `You multiplied by the weight itself. The third factor is what flows into it, ${s('y2')}.`,
      },
      {
        value: quantity('dE_db22~slope-of-output', high),
        reply:
          'You gave the output to the function that expects the sum, so your slope is that of another place.',
      },
      {
        value: quantity('dE_db22~loss-sum', high),
        reply: 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      },
      {
        value: quantity('dE_dzh2', high),
        reply: `That is the delta of ${s('h2')}. It still has to be multiplied by what flows into the weight.`,
      },
      {
        value: quantity('dE_db12', high),
        reply: `That is the gradient of ${s('b12')}: you multiplied by ${s('y1')}.`,
      },
      { value: quantity('dE_db22'), reply: 'That is the gradient at the article’s own target.' },
      { value: quantity('b22_new', high), reply: 'That is the new weight. Its gradient is asked for.' },
    ],
    hints: [
      'Three factors: error per output, output per sum, sum per weight. Only the first has changed.',
      `The miss, output less target, is now ${n('dE_dh2', 4, high)}.`,
      `The other two factors are ${n('dh2_dzh2', 4)} and ${n('y2', 4)}.`,
    ],
    solution: 'Miss times slope times what flows in:',
    line: { of: 'dE_db22', expand: ['dE_dzh2', 'dE_dh2'], atLeast: 4, parameters: high },
  },
  {
    kind: 'number',
    id: 'c2',
    ask: `The same network, second target 1, learning rate a half. What is the new ${s('c2')}?`,
    answer: quantity('c2_new', high),
    digits: { decimals: 4 },
    slips: [
      {
        value: quantity('c2_new~c2-from-h1', high),
        reply: `You gave the intercept one road, through ${s('h1')}. It feeds both outputs.`,
      },
      {
        value: quantity('c2_new~c2-from-h2', high),
        reply: `You gave the intercept one road, through ${s('h2')}. It feeds both outputs.`,
      },
      {
        value: quantity('c2_new~c2-averaged', high),
        reply: 'You averaged the two deltas. Where one thing feeds two roads, its gradients add.',
      },
      {
        value: quantity('c2_new~c2-frozen', high),
        reply: 'You left the intercept as it was. It learns like the others.',
      },
      {
        value: quantity('c2_new~c2-added', high),
        reply: 'You went up the slope: the step is taken against the gradient.',
      },
      {
        value: quantity('c2_new~no-slope', high),
        reply: 'You forgot σ′, the slope of each output’s sigmoid.',
      },
      {
        value: quantity('c2_new~loss-sum', high),
        reply: 'Your step is twice as long as it should be: the sum of the squares instead of their mean.',
      },
      { value: quantity('dE_dc2', high), reply: 'That is the gradient. Take a step against it.' },
      { value: quantity('c2_new'), reply: 'That is the new intercept at the article’s own targets.' },
    ],
    hints: [
      `The gradient of ${s('c2')} is the sum of the two output deltas.`,
      `The deltas are ${n('dE_dzh1', 4, high)} and ${n('dE_dzh2', 4, high)}: they pull in opposite directions.`,
      `Their sum is ${n('dE_dc2', 4, high)}. Subtract half of it from ${s('c2')}.`,
    ],
    solution: `The deltas add up to ${n('dE_dc2', 4, high)}, and the step goes against them:`,
    line: { of: 'c2_new', atLeast: 4, parameters: high },
  },
  {
    kind: 'choice',
    id: 'silent',
    ask: 'A hidden neuron has the value zero. What are the gradients of the weights that leave it?',
    options: [
      {
        text: 'Zero',
        reply:
          'Each is a delta times what flows into the weight, and nothing flows. A weight that multiplies nothing can’t be blamed, and can’t be taught.',
        right: true,
      },
      {
        text: 'The deltas they lead to',
        reply:
          'That would be so if the neuron’s value were one. It is the intercept that gets the bare delta.',
      },
      {
        text: 'As large as ever: the output is still wrong',
        reply: 'The output is wrong, but these weights had no part in it. Change them, and nothing changes.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'larger',
    ask: `Which is larger, the gradient of ${s('b11')} or that of ${s('b21')}?`,
    options: [
      {
        text: `That of ${s('b11')}`,
        reply: `Both lead to ${s('h1')}, so both have its delta. What differs is where they come from: compare ${s('y1')} and ${s('y2')}.`,
      },
      {
        text: `That of ${s('b21')}`,
        reply: `Both have the delta of ${s('h1')}, and ${s('y2')} is a little larger than ${s('y1')}: ${n('dE_db21', 4)} against ${n('dE_db11', 4)}.`,
        right: true,
      },
      {
        text: 'They are equal, for both lead to the same output',
        reply: 'The delta is the same for both. The value that flows in is not.',
      },
    ],
  },
];
