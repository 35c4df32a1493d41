import {
  byHiddenSlope,
  byInput,
  type backwardHidden as exercises,
  high,
  times,
} from '../chapters/backward-hidden.ts';
import { n, s, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const backwardHidden: TextsOf<typeof exercises> = {
  'how-many-times': {
    ask: `Turn ${s('b22')} by a little, or turn ${s('a11')} by as much. How many times as much does ${s('b22')} change the error? Think of the factors, and guess the order of magnitude.`,
    below: `It is more. ${s('b22')} multiplies ${s('y2')} and ${s('a11')} multiplies ${s('x1')}; that alone makes a factor of ${v(byInput, 1)}. And the way to ${s('a11')} leads through a second slope.`,
    above: `It is less. Two paths lead back to ${s('a11')} and only one to ${s('b22')}, which makes up for some of it.`,
    solution: `${n('dE_db22')} is ${v(times, 1)} times ${n('dE_da11')}. The values that flow in make a factor of ${v(byInput, 1)}, one over the hidden slope a factor of ${v(byHiddenSlope, 1)}. The rest lies between what the two wires bring to ${s('y1')}, ${n('dE_dy1')}, and the delta of ${s('h2')}, ${n('dE_dzh2')}.`,
  },
  a21: {
    ask: `Suppose the second target were 1, and everything else as in the article. What is the gradient of ${s('a21')}?`,
    slips: {
      'no-hidden-slope': `You forgot σ′ at the hidden neuron, ${s('dy1_dzy1')}.`,
      'no-slope': 'You forgot σ′ at the outputs: your deltas are the misses alone.',
      'path-h1-only': `You followed one path, through ${s('h1')}. The other is missing.`,
      'path-h2-only': `You followed one path, through ${s('h2')}. The other is missing.`,
      'new-weights': 'You used the <em>new</em> output weights. All gradients belong to the old ones.',
      'wrong-wires': `You took ${s('b11')} and ${s('b21')}, which lead into ${s('h1')}. Out of ${s('y1')} lead ${s('b11')} and ${s('b12')}.`,
      'loss-sum': 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      'gradient-of-a11': `That is the gradient of ${s('a11')}: you multiplied by ${s('x1')}.`,
      'gradient-of-a22': `That is the gradient of ${s('a22')}, which leads into the other hidden neuron.`,
      delta: `That is the delta of ${s('y1')}. Multiply it by what flows into the weight.`,
      'own-target': 'That is the gradient at the article’s own target.',
    },
    hints: [
      `The output deltas are ${n('dE_dzh1', 4, high)} and ${n('dE_dzh2', 4, high)}. Walk each back to ${s('y1')} along its wire.`,
      `The two paths bring ${n('dE_dy1_h1', 4, high)} and ${n('dE_dy1_h2', 4, high)}: they pull against each other. Add them.`,
      `Then the slope at the hidden neuron, ${n('dy1_dzy1', 4)}, and then what ${s('a21')} multiplies.`,
    ],
    solution: 'Two paths, the slope of the neuron, the input:',
  },
  c1: {
    ask: `The same network, second target 1. What is the gradient of the shared intercept ${s('c1')}?`,
    slips: {
      'second-alone': `That is the delta of ${s('y2')} alone. The intercept feeds both hidden neurons.`,
      'no-hidden-slope': 'You forgot σ′ at the hidden neurons.',
      'no-slope': 'You forgot σ′ at the outputs: your deltas are the misses alone.',
      'path-h1-only': `You followed the paths through ${s('h1')}. Those through ${s('h2')} are missing.`,
      'path-h2-only': `You followed the paths through ${s('h2')}. Those through ${s('h1')} are missing.`,
      'loss-sum': 'That is twice the gradient: the slope of the sum of squares, not of their mean.',
      'output-intercept': `That is the gradient of ${s('c2')}, the intercept of the outputs.`,
      'own-target': 'That is the gradient at the article’s own target.',
      'new-intercept': 'That is the new intercept. What you are asked for is its gradient.',
    },
    hints: [
      `The intercept multiplies nothing, so its gradient is what arrives at the hidden sums: the deltas of ${s('y1')} and ${s('y2')}, added.`,
      `At ${s('y1')} arrive ${n('dE_dy1_h1', 4, high)} and ${n('dE_dy1_h2', 4, high)}, at ${s('y2')} ${n('dE_dy2_h1', 4, high)} and ${n('dE_dy2_h2', 4, high)}.`,
      `The hidden slopes are ${n('dy1_dzy1', 4)} and ${n('dy2_dzy2', 4)}.`,
    ],
    solution: 'Two hidden deltas, each made of two paths and a slope:',
  },
  third: {
    ask: `A third output is added, and the error stays the mean. What changes in the gradient of ${s('a11')}?`,
    options: {
      'third-term': {
        text: 'A third term joins the sum, nothing else',
        reply:
          'A third path does join. But the mean now divides by three, and that touches the first two paths as well.',
      },
      'two-thirds': {
        text: 'A third term joins the sum, and each output delta shrinks to two thirds',
        reply:
          'The new path brings the delta of <i>h</i><sub>3</sub> times <i>b</i><sub>13</sub>. And where the mean divided by two it now divides by three, so the other two deltas bring two thirds of what they brought. Whether their sum grows or shrinks depends on the third.',
      },
      nothing: {
        text: `Nothing: ${s('a11')} does not lead there`,
        reply: `${s('a11')} leads to ${s('y1')}, and ${s('y1')} feeds every output. Blame comes back from each of the three.`,
      },
    },
  },
  'in-place': {
    ask: `Your program has just written the new ${s('b11')} and ${s('b12')} over the old ones, and now comes to ${s('a11')}. What is wrong?`,
    options: {
      mixes: {
        text: 'The gradient mixes two networks',
        reply: `Its deltas belong to the old weights and its paths to the new. It comes out as ${n('dE_da11~new-weights', 4)} instead of ${n('dE_da11', 4)}, and is the slope of nothing. Compute all gradients first.`,
      },
      'newer-better': {
        text: 'Nothing: newer weights are better weights',
        reply:
          'They are for the next step. This gradient describes the error at the point where the forward pass was made, and all of it has to come from there.',
      },
      'not-moved': {
        text: `${s('b11')} and ${s('b12')} should not have moved at all`,
        reply:
          'They should, each by its own gradient. Only not yet: all ten move at once, when every gradient is known.',
      },
    },
  },
};
