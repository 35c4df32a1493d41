import { sourceWords } from '../words/source.ts';

export type SourceId = keyof typeof sourceWords.sources;

/** Where each thing stands that the book grew from, uses or refers to. */
const addresses: { readonly [Id in SourceId]: string } = {
  article: 'https://www.toymoban.com/news/detail-812943.html',
  mazur: 'https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/',
  nielsen: 'http://neuralnetworksanddeeplearning.com/chap2.html',
  cs231n: 'https://cs231n.github.io/optimization-2/',
  'make-moons': 'https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_moons.html',
  'train-test-split':
    'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html',
  'standard-scaler':
    'https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.StandardScaler.html',
  'random-state': 'https://numpy.org/doc/stable/reference/random/legacy.html',
};

export interface Cited {
  readonly id: SourceId;
  readonly title: string;
  /** what it is to this book */
  readonly note: string;
  readonly address: string;
}

/** All of them, in the order in which they are listed. */
export const sources: readonly Cited[] = (Object.keys(addresses) as SourceId[]).map((id) => ({
  id,
  ...sourceWords.sources[id],
  address: addresses[id],
}));
