import results from '../lib/results/hidden-layer.json' with { type: 'json' };
import { protocolSeeds, protocols } from '../lib/studies/hidden-layer-study.ts';
import { logisticModel } from '../lib/training/logistic.ts';
import { multilayerModel } from '../lib/training/multilayer.ts';
import type { Exercise } from './exercise.ts';
import { count, v } from './text.ts';

const width = 16;
const { size } = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
const [undertrained, trained] = protocols;

/** Mean test accuracy over the seeds, as scripts/hidden-layer-results.ts left it. */
function means({ noise, epochs, learningRate }: (typeof protocols)[number]) {
  const run = results.protocols.find(
    (p) => p.noise === noise && p.epochs === epochs && p.learningRate === learningRate,
  );
  const mean = (model: 'neuron' | 'hidden') =>
    (run?.seeds.reduce((sum, seed) => sum + seed[model], 0) ?? Number.NaN) / (run?.seeds.length ?? 0);
  return { neuron: mean('neuron'), hidden: mean('hidden') };
}
const early = means(undertrained);
const late = means(trained);

export const hiddenLayer: readonly Exercise[] = [
  {
    kind: 'number',
    id: 'parameters',
    ask: `Two features, a hidden layer of ${count(width)} units, one output, an intercept for every neuron. How many parameters?`,
    answer: size,
    digits: { decimals: 0 },
    slips: [
      {
        value: 3 * width,
        reply: `Two slips lead to ${count(3 * width)}: the weights without the intercepts, and the hidden layer without the output. Both layers count, weights and intercepts.`,
      },
      {
        value: 3 * width + 2,
        reply: 'You gave each layer one intercept, as in chapter 1. Here every neuron has its own.',
      },
      { value: 4 * width, reply: 'The output neuron has an intercept, too.' },
      { value: 3 * width + 1, reply: 'The hidden units have intercepts, too.' },
      { value: size + 2, reply: 'You gave the inputs intercepts. They compute nothing.' },
      { value: logisticModel(2).size, reply: 'That is the single neuron of the last chapter.' },
    ],
    hints: [
      'Layer by layer: weights first, then one intercept a neuron.',
      `Into the hidden layer: ${count(2 * width)} weights and ${count(width)} intercepts.`,
    ],
    solution: `${count(2 * width)} and ${count(width)} into the hidden layer, ${count(width)} and ${count(1)} into the output: ${count(size)}, where the single neuron has ${count(logisticModel(2).size)}.`,
  },
  {
    kind: 'choice',
    id: 'xor',
    ask: 'A single neuron with a straight boundary looks at the four points of XOR. How many can it get right at best?',
    options: [
      { text: 'Two', reply: 'It can do better than chance: a line can cut off one corner.' },
      {
        text: 'Three',
        reply:
          'A line can cut off any one corner, and then three are right. For four it would need both corners of one diagonal on one side and both of the other on the other, and no line does that.',
        right: true,
      },
      {
        text: 'All four, with enough epochs',
        reply:
          'No line parts the two diagonals of a square. More epochs only make it surer of the wrong ones.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'equal-start',
    ask: 'All weights start at the same number, those into the hidden layer and those out of it. After a thousand epochs, what do the hidden units look like?',
    options: [
      {
        text: 'All alike, to the last bit',
        reply:
          'Equal units give equal values, get equal blame and take equal steps, every time. The layer works as if it had one unit.',
        right: true,
      },
      {
        text: 'All different: training parts them',
        reply:
          'What should part them? Every gradient is the same for each of them, at the first step and at every other.',
      },
      {
        text: 'Unchanged: their gradients are zero',
        reply: 'They do learn. They only all learn the same thing.',
      },
    ],
  },
  {
    kind: 'choice',
    id: 'gain',
    ask: `The same noise, the article’s ${count(undertrained.epochs)} epochs and its rate, but with ${count(width)} hidden tanh units. What does the hidden layer gain in test accuracy over the single neuron, on average over ${count(protocolSeeds.length)} seeds?`,
    options: [
      {
        text: 'Hardly anything',
        reply: `${v(early.hidden)} against ${v(early.neuron)}. It is undertrained: after ${count(trained.epochs)} epochs at a rate of a half it reaches ${v(late.hidden)}. So always say how long, at which rate and from which start.`,
        right: true,
      },
      {
        text: 'About ten points in a hundred',
        reply: 'At this noise the moons overlap so much that nothing gains that, however well it is trained.',
      },
      {
        text: 'It loses: more weights overfit',
        reply: `With ${count(size)} parameters and more than a thousand points there is little to overfit. The trouble is another: it has not had time to learn.`,
      },
    ],
  },
];
