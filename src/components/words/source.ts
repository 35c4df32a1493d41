/** What the book builds on, by id: what it is called there, and what it is to the book. */
const sources = {
  article: {
    title: '【深度学习基础】反向传播BP算法原理详解及实战演示',
    note: 'The article this book grew from. It names no author, and its figures and formulas are lost.',
  },
  mazur: {
    title: 'Matt Mazur, A Step by Step Backpropagation Example (2015)',
    note: 'The other famous example worked in numbers, audited here as well.',
  },
  nielsen: {
    title: 'Michael Nielsen, Neural Networks and Deep Learning, chapter on backpropagation',
    note: 'The four equations of backpropagation, in matrices, and where they come from.',
  },
  cs231n: {
    title: 'Stanford CS231n, Backpropagation, Intuitions',
    note: 'Backpropagation gate by gate.',
  },
  'make-moons': { title: 'scikit-learn, make_moons', note: 'The points.' },
  'train-test-split': {
    title: 'scikit-learn, train_test_split',
    note: 'What is learnt from, and what is asked.',
  },
  'standard-scaler': { title: 'scikit-learn, StandardScaler', note: 'How the points are measured.' },
  'random-state': { title: 'NumPy, RandomState', note: 'The generator that every seed here means.' },
} as const;

/** The words of the page of sources, and of the way to them. */
export const sourceWords = {
  sources,
  here: 'This book',
  by: 'the contributors of Backprop by Numbers',
  cite: (by: string, year: string, title: string, version: string) =>
    `${by} (${year}). ${title}, version ${version}.`,
  repository: 'Sources, tests and reports of mistakes',
  source: 'Sources',
} as const;
