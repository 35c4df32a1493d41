import results from '../../lib/results/hidden-layer.json' with { type: 'json' };
import { protocolSeeds, protocols } from '../../lib/studies/hidden-layer-study.ts';
import { logisticModel } from '../../lib/training/logistic.ts';
import { multilayerModel } from '../../lib/training/multilayer.ts';
import type { Exercise } from '../exercise.ts';

export const width = 16;
export const { size } = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
/** Weights from two features into the hidden layer, and together with those from it into the output. */
export const intoHidden = 2 * width;
const weights = intoHidden + width;
/** All parameters of the single neuron. */
export const ofNeuron = logisticModel(2).size;

export const seeds = protocolSeeds.length;
export const [undertrained, trained] = protocols;

/** Mean test accuracy over the seeds, as scripts/hidden-layer-results.ts left it. */
function means({ noise, epochs, learningRate }: (typeof protocols)[number]) {
  const run = results.protocols.find(
    (p) => p.noise === noise && p.epochs === epochs && p.learningRate === learningRate,
  );
  const mean = (model: 'neuron' | 'hidden') =>
    (run?.seeds.reduce((sum, seed) => sum + seed[model], 0) ?? Number.NaN) / (run?.seeds.length ?? 0);
  return { neuron: mean('neuron'), hidden: mean('hidden') };
}

export const early = means(undertrained);
export const late = means(trained);

export const hiddenLayer = [
  {
    kind: 'number',
    id: 'parameters',
    answer: size,
    digits: { decimals: 0 },
    slips: [
      { id: 'two-slips', value: weights },
      { id: 'layer-intercepts', value: weights + 2 },
      { id: 'no-output-intercept', value: 4 * width },
      { id: 'no-hidden-intercepts', value: weights + 1 },
      { id: 'single-neuron', value: ofNeuron },
    ],
  },
  {
    kind: 'choice',
    id: 'xor',
    options: ['two', 'three', 'four'],
    right: 'three',
  },
  {
    kind: 'choice',
    id: 'equal-start',
    options: ['alike', 'different', 'unchanged'],
    right: 'alike',
  },
  {
    kind: 'choice',
    id: 'gain',
    options: ['hardly', 'ten-points', 'loses'],
    right: 'hardly',
  },
] as const satisfies readonly Exercise[];
