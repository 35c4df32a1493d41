// Which words are terms, and on which page each is explained. What is said of them stands in the words.
import type { Chapter } from '../book/chapters.ts';
import { terms } from '../words/glossary/glossary.ts';

export type TermId = keyof typeof terms;

/** The terms by the page with the paragraph that explains them: `<Term of="…" defines>`. */
const explained: Readonly<Partial<Record<Chapter['slug'], readonly TermId[]>>> = {
  network: [
    'parameter',
    'target',
    'error',
    'gradient',
    'backpropagation',
    'hidden-layer',
    'output-layer',
    'weighted-sum',
    'weight',
    'intercept',
    'sigmoid',
    'activation-function',
  ],
  sigmoid: ['slope', 'logit', 'nudge', 'saturated', 'vanishing-gradient', 'exploding-gradient', 'loss'],
  error: ['miss', 'mean-squared-error', 'partial-derivative'],
  'backward-output': ['learning-rate', 'gradient-descent', 'chain-rule', 'delta', 'blame'],
  'many-steps': ['linear-convergence', 'plateau', 'sample'],
  'two-moons': ['epoch', 'feature', 'accuracy', 'validation-part', 'standardise'],
  'one-neuron': [
    'logistic-regression',
    'label',
    'likelihood',
    'cross-entropy',
    'decision-boundary',
    'convex',
  ],
  'hidden-layer': ['perceptron', 'fan-in'],
  'what-was-learnt': ['bayes-classifier', 'overfitting', 'early-stopping', 'weight-decay', 'calibrated'],
  'any-network': ['batch', 'mini-batch', 'softmax'],
  downhill: [
    'contour',
    'curvature',
    'zig-zag',
    'condition-number',
    'momentum',
    'adam',
    'stochastic-gradient-descent',
  ],
  'by-machine': [
    'gate',
    'graph',
    'local-slope',
    'forward-mode',
    'dual-number',
    'reverse-mode',
    'automatic-differentiation',
    'tape',
    'tensor',
  ],
  checking: ['one-sided-difference', 'central-difference', 'relative-error', 'gradient-check', 'kink'],
  'which-mistake': ['slip', 'audit'],
};

const pageOf = new Map(
  Object.entries(explained).flatMap(([slug, ids]) => ids.map((id) => [id, slug as Chapter['slug']] as const)),
);

/** The page that explains a term. @throws RangeError if none does */
export function explainedOn(id: TermId): Chapter['slug'] {
  const slug = pageOf.get(id);
  if (slug === undefined) throw new RangeError(`explainedOn needs a term that some page explains, got ${id}`);
  return slug;
}

/** All terms in the order of the alphabet of a language. */
export function termsInOrder(lang: string): readonly TermId[] {
  return (Object.keys(terms) as TermId[]).sort((a, b) => terms[a].name.localeCompare(terms[b].name, lang));
}
