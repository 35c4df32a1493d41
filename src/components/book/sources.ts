import { examplesPublished } from '../../lib/audit/published.ts';
import { sourceWords } from '../words/source.ts';

export type SourceId = keyof typeof sourceWords.sources;

/** Where each thing stands that the book grew from, uses or refers to. */
const addresses: { readonly [Id in SourceId]: string } = {
  article: 'https://www.toymoban.com/news/detail-812943.html',
  mazur: 'https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/',
  nielsen: 'http://neuralnetworksanddeeplearning.com/chap2.html',
  cs231n: 'https://cs231n.github.io/optimization-2/',
  'cs231n-checks': 'https://cs231n.github.io/neural-networks-3/#gradcheck',
  micrograd: 'https://github.com/karpathy/micrograd',
  'pytorch-autograd': 'https://docs.pytorch.org/docs/stable/notes/autograd.html',
  'tensorflow-autodiff': 'https://www.tensorflow.org/guide/autodiff',
  'two-two-one': 'https://github.com/nathansamsel/simple_backpropagation_example',
  'exclusive-or': 'https://github.com/madalinaeleonorag/Backpropagation',
  checkpointing: 'https://arxiv.org/abs/1604.06174',
  bottou: 'https://arxiv.org/abs/1606.04838',
  adam: 'https://arxiv.org/abs/1412.6980',
  momentum: 'https://proceedings.mlr.press/v28/sutskever13.html',
  'goh-momentum': 'https://distill.pub/2017/momentum/',
  keskar: 'https://arxiv.org/abs/1609.04836',
  hoffer: 'https://arxiv.org/abs/1705.08741',
  'torch-sgd': 'https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html',
  'make-moons': 'https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_moons.html',
  'train-test-split':
    'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html',
  'standard-scaler':
    'https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.StandardScaler.html',
  decoupled: 'https://arxiv.org/abs/1711.05101',
  'd2l-zh': 'https://github.com/d2l-ai/d2l-zh',
  nndl: 'https://nndl.github.io/',
  'zhou-notes': 'https://github.com/Vay-keen/Machine-learning-learning-notes',
  pumpkin: 'https://github.com/datawhalechina/pumpkin-book',
  'random-state': 'https://numpy.org/doc/stable/reference/random/legacy.html',
};

/** When a source was published, as it says itself: a day or a year. Pages that are rewritten give neither. */
const dates: { readonly [Id in SourceId]?: string } = {
  mazur: '2015-03-17',
  checkpointing: '2016',
  bottou: '2018',
  adam: '2015',
  momentum: '2013',
  'goh-momentum': '2017',
  keskar: '2017',
  hoffer: '2017',
  decoupled: '2019',
  nndl: '2019-04-04',
};

export interface Cited {
  readonly id: SourceId;
  readonly title: string;
  /** what it is to this book */
  readonly note: string;
  readonly address: string;
  /** a day, 2015-03-17, or a year */
  readonly published?: string;
}

/** All of them, in the order in which they are listed. */
export const sources: readonly Cited[] = (Object.keys(addresses) as SourceId[]).map((id) => ({
  id,
  ...sourceWords.sources[id],
  address: addresses[id],
  ...(dates[id] !== undefined && { published: dates[id] }),
}));

/** A worked example that the audit is tried on, as its source is named where its figures stand. */
export interface ExampleSource {
  readonly name: string;
  readonly address: string;
}

/** Where the audit's worked examples were published: each place once. A name without a host is one on GitHub. */
export function exampleSources(): readonly ExampleSource[] {
  const names = new Set(examplesPublished().map(({ source }) => source));
  return [...names].map((name) => {
    const [place = ''] = name.split(' ');
    const [host = ''] = place.split('/');
    return { name, address: `https://${host.includes('.') ? '' : 'github.com/'}${place}` };
  });
}
