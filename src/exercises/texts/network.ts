import { type network as exercises, parameters, units, wires } from '../chapters/network.ts';
import { count, s } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const network: TextsOf<typeof exercises> = {
  cut: {
    ask: `Which wires would you cut so that ${s('h1')} no longer depends on ${s('y2')}?`,
    options: {
      b12: {
        text: `${s('b12')} alone`,
        reply: `That wire runs from ${s('y1')} to ${s('h2')}: you read the indices as to, then from. Cut it, and ${s('h2')} loses ${s('y1')}.`,
      },
      b21: {
        text: `${s('b21')} alone`,
        reply: `It is the only wire from ${s('y2')} to ${s('h1')}. The first index says where it comes from, the second where it goes.`,
      },
      'b21-and-b22': {
        text: `${s('b21')} and ${s('b22')}`,
        reply: `One too many. ${s('b22')} runs from ${s('y2')} to ${s('h2')}, and nobody asked ${s('h2')} to forget.`,
      },
      'a12-and-a22': {
        text: `${s('a12')} and ${s('a22')}`,
        reply: `Those lead into ${s('y2')}. Without them it still holds what its intercept ${s('c1')} gives, and hands that on to ${s('h1')}.`,
      },
    },
  },
  count: {
    ask: 'A network has three inputs, four hidden neurons and two outputs. Every neuron has an intercept of its own. How many parameters is that?',
    slips: {
      'weights-alone': 'Those are the weights. Every neuron has an intercept as well.',
      'layer-intercepts':
        'That is one intercept for each layer, as in the network of this book. Here every neuron has its own.',
      'input-intercepts':
        'You gave the inputs intercepts too. The left column computes nothing, so it has no parameter.',
      'hidden-alone': 'That is the hidden layer. The outputs have parameters of their own.',
      paths:
        'That counts the paths from an input to an output. Weights sit on single wires: count layer by layer and add.',
      circles: 'Those are the circles. Parameters sit on the wires, and one at each neuron.',
    },
    hints: [
      'Take one layer at a time. With <i>n</i> values coming in and <i>m</i> neurons it has <i>nm</i> weights.',
      `Into the hidden layer: ${count(units.inputs)} times ${count(units.hidden)} weights, and ${count(units.hidden)} intercepts. Do the same for the outputs.`,
    ],
    solution: `Into the hidden layer ${count(wires.hidden)} weights and ${count(units.hidden)} intercepts, into the output ${count(wires.outputs)} weights and ${count(units.outputs)} intercepts. Together ${count(parameters)}.`,
  },
  'other-order': {
    ask: `Another book writes the index of the <em>receiving</em> neuron first. What does it call our ${s('a12')}?`,
    options: {
      a12: {
        text: `${s('a12')}, as we do`,
        reply: `In that book ${s('a12')} is the wire to the first neuron from the second input. It is another wire, and it has another value.`,
      },
      a21: {
        text: `${s('a21')}`,
        reply: `Same wire, indices turned round: to ${s('y2')}, from ${s('x1')}. Its whole matrix is ours flipped over its diagonal.`,
      },
      b12: {
        text: `${s('b12')}`,
        reply:
          'The letter says which layer a weight leads into, and that has not changed. Only the indices trade places.',
      },
    },
  },
  'no-curve': {
    ask: 'Take the sigmoids away from the hidden layer and keep those of the outputs. What can the network still do?',
    options: {
      'as-much': {
        text: 'As much as before: the outputs are still curved',
        reply:
          'The outputs bend what they are given, but what they are given is now a weighted sum of the inputs. One layer could have made that sum.',
      },
      nothing: {
        text: 'Nothing: without a curve no value gets through',
        reply: 'Values get through very well. They are just not bent on the way, and that is the trouble.',
      },
      'no-more': {
        text: 'No more than a network without a hidden layer',
        reply:
          'A weighted sum of weighted sums is a weighted sum. The two matrices multiply into one, <i>A</i> times <i>B</i>, and the intercepts into one row.',
      },
    },
  },
};
