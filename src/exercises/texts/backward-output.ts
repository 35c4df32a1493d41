import { type backwardOutput as exercises, high } from '../chapters/backward-output.ts';
import { n, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const backwardOutput: TextsOf<typeof exercises> = {
  b22: {
    ask: `Suppose the second target were 1, and everything else as in the article. What is the gradient of ${s('b22')}?`,
    slips: {
      'sign-lost': `You took target minus output. The output is now too low, so raising ${s('b22')} helps: the gradient is negative.`,
      'times-weight': `You multiplied by the weight itself. The third factor is what flows into it, ${s('y2')}.`,
      'loss-sum': 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      delta: `That is the delta of ${s('h2')}. It still has to be multiplied by what flows into the weight.`,
      'gradient-of-b12': `That is the gradient of ${s('b12')}: you multiplied by ${s('y1')}.`,
      'own-target': 'That is the gradient at the article’s own target.',
      'new-weight': 'That is the new weight. What you are asked for is its gradient.',
    },
    hints: [
      'Three factors: error per output, output per sum, sum per weight. Only the first has changed.',
      `The miss, output minus target, is now ${n('dE_dh2', 4, high)}.`,
      `The other two factors are ${n('dh2_dzh2', 4)} and ${n('y2', 4)}.`,
    ],
    solution: 'Miss times slope times what flows in:',
  },
  c2: {
    ask: `The same network, second target 1, learning rate a half. What is the new ${s('c2')}?`,
    slips: {
      'c2-from-h1': `You gave the intercept only one path, through ${s('h1')}. It feeds both outputs.`,
      'c2-from-h2': `You gave the intercept only one path, through ${s('h2')}. It feeds both outputs.`,
      'no-slope': 'You forgot σ′, the slope of each output’s sigmoid.',
      'loss-sum': 'Your step is twice as long as it should be: the sum of the squares instead of their mean.',
      gradient: 'That is the gradient. Take a step against it.',
      'own-targets': 'That is the new intercept at the article’s own targets.',
    },
    hints: [
      `The gradient of ${s('c2')} is the sum of the two output deltas.`,
      `The deltas are ${n('dE_dzh1', 4, high)} and ${n('dE_dzh2', 4, high)}: they pull in opposite directions.`,
      `Their sum is ${n('dE_dc2', 4, high)}. Subtract half of it from ${s('c2')}.`,
    ],
    solution: `The deltas add up to ${n('dE_dc2', 4, high)}, and the step goes against them:`,
  },
  signs: {
    ask: 'Suppose the second target were 1. Before you compute anything: which of the four weights <i>b</i> have a negative gradient?',
    options: {
      none: {
        text: 'None: all values and all weights are positive',
        reply: `They are. But the first factor is a difference, and ${s('h2')} now lies below its target.`,
      },
      'to-h2': {
        text: `${s('b12')} and ${s('b22')}`,
        reply: `Both lead to ${s('h2')}, which is now too low: raise them, and the error falls. Slope and hidden value are positive, so the sign is that of the miss: ${n('dE_db12', 3, high)} and ${n('dE_db22', 3, high)}. The other two lead to ${s('h1')} and have ${n('dE_db11', 3, high)} and ${n('dE_db21', 3, high)}.`,
      },
      'from-y2': {
        text: `${s('b21')} and ${s('b22')}`,
        reply: `Those leave ${s('y2')}. But no value of a sigmoid is negative: the sign comes from the output that a weight leads to.`,
      },
      all: {
        text: 'All four',
        reply: `Not those that lead to ${s('h1')}. It is still above its own target.`,
      },
    },
  },
  silent: {
    ask: 'Leave out the hidden layer, so that the inputs lead straight to the outputs, and let one input be zero. What are the gradients of the weights that leave this input?',
    options: {
      zero: {
        text: 'Zero',
        reply:
          'Each is a delta times what flows into the weight, and nothing flows. A weight that multiplies nothing can’t be blamed, and can’t be taught.',
      },
      deltas: {
        text: 'The deltas they lead to',
        reply:
          'That would be so if the input were one. It is the intercept whose gradient is the delta itself.',
      },
      'as-large': {
        text: 'As large as ever: the output is still wrong',
        reply: 'The output is wrong, but these weights had no part in it. Change them, and nothing changes.',
      },
    },
  },
  larger: {
    ask: `Which is larger, the gradient of ${s('b11')} or that of ${s('b21')}?`,
    options: {
      b11: {
        text: `That of ${s('b11')}`,
        reply: `Both lead to ${s('h1')}, so both have its delta. What differs is where they come from: compare ${s('y1')} and ${s('y2')}.`,
      },
      b21: {
        text: `That of ${s('b21')}`,
        reply: `Both have the delta of ${s('h1')}. It is multiplied by ${s('y2')}, ${n('y2', 4)}, for the one and by ${s('y1')}, ${n('y1', 4)}, for the other: ${n('dE_db21', 4)} against ${n('dE_db11', 4)}.`,
      },
      equal: {
        text: 'They are equal: both lead to the same output',
        reply: 'The delta is the same for both. The value that flows in is not.',
      },
    },
  },
};
