import {
  chain,
  counted,
  deep,
  deepCost,
  type anyNetwork as exercises,
  ofSecond,
  powers,
  second,
  surprise,
  units,
} from '../chapters/any-network.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

/** The minus that stands in the text of a count below zero. */
const whole = (n: number) => `<span class="v k-parameter">${count(n)}</span>`;

export const anyNetwork: TextsOf<typeof exercises> = {
  chain: {
    ask: `Three layers of one sigmoid each. The delta of the third is ${v(chain.delta, 1, 'gradient')}, and its weight ${whole(chain.w3)}. The second neuron has the value ${v(chain.y2, 1)} and the weight ${whole(chain.w2)}, the first the value ${v(chain.y1, 1)}. What is the delta of the first?`,
    slips: {
      'no-slopes':
        'Those are the weights alone. At each neuron on the way stands its slope, <i>y</i>(1 − <i>y</i>).',
      'no-first-slope':
        'The slope of the first neuron is missing: without it you have the slope of the error along its value, not along its sum.',
      'no-second-slope':
        'The slope of the second neuron is missing. The way back leads through its sigmoid, too.',
      'no-weights':
        'The slopes are there, the weights are not: a delta is multiplied by the weight of each wire.',
      sign: 'The size is right. One of the two weights is negative.',
      'one-short': 'That is the delta of the second neuron. One layer is left: do the same once more.',
      values:
        'You multiplied by the values. What belongs at each neuron is the slope, <i>y</i>(1 − <i>y</i>).',
    },
    hints: [
      'Delta times weight times slope, once for each layer.',
      `The second delta is ${v(second, 2, 'gradient')}. Go on from there with the weight between the first neuron and the second.`,
    ],
    solution: `To the second: ${v(chain.delta, 1, 'gradient')} × ${whole(chain.w3)} × ${v(chain.y2, 1)} × ${v(1 - chain.y2, 1)} = ${v(second, 2, 'gradient')}. To the first: ${v(second, 2, 'gradient')} × (${whole(chain.w2)}) × ${v(chain.y1, 1)} × ${v(1 - chain.y1, 1)} = ${v(second * chain.w2 * chain.y1 * (1 - chain.y1), 2, 'gradient')}.`,
  },
  shape: {
    ask: `Fifty samples with eight features, a hidden layer of twenty. <i>X</i> is 50 × 8, the deltas δ of the layer are 50 × 20. Which product is the gradient of its weights, up to the factor of a fiftieth?`,
    options: {
      'delta-x': {
        text: 'δ<sup>T</sup><i>X</i>',
        reply:
          'It fits, and is 20 × 8: the gradient turned over. The weights, from features to neurons, are 8 × 20.',
      },
      'x-delta': {
        text: '<i>X</i><sup>T</sup>δ',
        reply:
          '8 × 50 times 50 × 20 is 8 × 20, as the weights are, and the fifty samples stand inside, where they are added up.',
      },
      'x-turned-delta': {
        text: '<i>X</i>δ<sup>T</sup>',
        reply: '50 × 8 times 20 × 50 does not fit: 8 is not 20.',
      },
    },
  },
  'layer-between': {
    ask: 'A further layer is put between the hidden layer and the output. What changes in the equation for the gradient of <i>A</i>, the weights out of the input?',
    options: {
      'new-matrix': {
        text: 'The matrix of the new layer joins it',
        reply:
          'It joins the way back, where δ comes through it. The equation for <i>A</i> has its inputs and its deltas, and no weights at all.',
      },
      'further-term': {
        text: 'It gets one more term',
        reply: 'A sum gets a term where a layer gets a neuron. A layer more is a step more in the recursion.',
      },
      'numbers-alone': {
        text: 'Nothing but the numbers in δ',
        reply:
          'It is <i>x</i><sup>T</sup>δ, as before. The deltas have come through one layer more; what stands behind them does not show in the equation.',
      },
    },
  },
  products: {
    ask: 'Four inputs, six hidden neurons, three outputs, one sample. How many multiplications do the products of matrices take in the pass back? Leave out what happens at the neurons.',
    slips: {
      'gradients-alone':
        'Those are the gradients of the weights, one multiplication each. The deltas have to come through the weights, too.',
      'deltas-alone': 'Those bring the deltas to the hidden layer. Each weight also needs its gradient.',
      'inputs-too':
        'You also brought deltas back to the inputs. Nobody needs them: the first layer has no layer before it.',
      'neurons-too':
        'That is everything, with what happens at the neurons. Count only the products of matrices.',
      'forward-too': 'You counted the pass forward as well.',
    },
    hints: [
      `Each of the ${count(counted.gradients)} weights takes one multiplication for its gradient.`,
      'Deltas come through the weights of the second layer only.',
    ],
    solution: `${count(counted.gradients)} for the gradients, and ${count(counted.deltas)} for the deltas of the hidden layer: ${count(counted.gradients + counted.deltas)}.`,
  },
  deep: {
    ask: `A network has ${count(deep.layers)} layers of ${count(deep.width)} neurons, and as many inputs. How many times the multiplications of a pass forward does a pass back take?`,
    below:
      'It is more. Each weight takes part twice on the way back: once for its gradient, once as a delta comes through. Only the first layer’s do not.',
    above:
      'It is less. Each weight takes part no more than twice on the way back, and the neurons are few beside the weights.',
    solution: `${v(deepCost.backward / deepCost.forward, 2)}: ${count(deepCost.gradients)} for gradients and ${count(deepCost.deltas)} for deltas, ${count(deepCost.atNeurons)} at the neurons, beside ${count(deepCost.forward)} forward.`,
  },
  'break-even': {
    ask: `Layers of ${count(units)} sigmoids, all at their steepest, with random weights of mean zero. How large must the standard deviation of the weights be, for a layer to leave the size of a gradient as it is?`,
    slips: {
      'one-wire':
        'That would be right for one wire. Here each neuron adds up what comes back on many, and their squares add.',
      'no-root': 'What adds up is the squares, so it is the root of the number of neurons that counts.',
      'slope-of-one': 'That keeps the size where the slope is one. A sigmoid at its steepest has a quarter.',
      'upside-down':
        'That is the root of the number of neurons. The product of all three factors must be one.',
    },
    hints: [
      'Deviation times the root of the number of neurons times slope.',
      `The root of ${count(units)} is ${v(Math.sqrt(units), 2)}, the slope a quarter.`,
    ],
    solution: `Deviation × ${v(Math.sqrt(units), 2)} × a quarter must be one, so the deviation is ${v(4 / Math.sqrt(units), 2, 'parameter')}. In practice it must be larger, for with such weights the neurons do not all stay at their steepest.`,
  },
  softmax: {
    ask: `Three outputs under a softmax have the sums ln ${count(powers[0])}, ln ${count(powers[1])} and ln ${count(powers[2])}. The second class is right. What is the delta of the second output, under cross-entropy?`,
    slips: {
      sign: 'The sign is turned round: it is share minus target. A share that is too small must have a negative delta, so that its sum goes up.',
      share: 'That is the share. Subtract its target.',
      'slope-kept': 'You multiplied by p(1 − p). Under cross-entropy the slopes have cancelled.',
      mean: 'You divided by the number of outputs. The cross-entropy of a softmax is a sum over them, not a mean.',
      error: 'That is the error itself.',
      'sum-for-share': 'You subtracted the target from the sum. Make shares of the sums first.',
    },
    hints: [
      `e to the power of ln 2 is 2: before they are divided, the shares are as ${count(powers[0])} to ${count(powers[1])} to ${count(powers[2])}.`,
      `The share of the second is ${v(ofSecond)}.`,
    ],
    solution: `The second share is two sixths, its target one: ${v(ofSecond, 3, 'gradient')} − 1 = ${v(ofSecond - 1, 3, 'gradient')}. (The error is ${v(surprise, 3, 'error')}.)`,
  },
};
