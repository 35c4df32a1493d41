/** What the book builds on, by id: what it is called there, and what it is to the book. */
const sources = {
  article: {
    title: '【深度学习基础】反向传播BP算法原理详解及实战演示',
    note: 'The article this book grew from. It names no author, and its figures and formulas are lost.',
  },
  mazur: {
    title: 'Matt Mazur, A Step by Step Backpropagation Example',
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
  'cs231n-checks': {
    title: 'Stanford CS231n, Neural networks part 3, gradient checks',
    note: 'How near two gradients should be, and what to look out for.',
  },
  micrograd: {
    title: 'Andrej Karpathy, micrograd, on GitHub',
    note: 'Gradients by machine in a hundred lines; the engine here goes back to it.',
  },
  'pytorch-autograd': {
    title: 'PyTorch, Autograd mechanics',
    note: 'What PyTorch records, keeps and frees.',
  },
  'tensorflow-autodiff': {
    title: 'TensorFlow, Introduction to gradients and automatic differentiation',
    note: 'The same under TensorFlow’s names.',
  },
  'two-two-one': {
    title: 'nathansamsel/simple_backpropagation_example, on GitHub',
    note: 'One step of a network with one output, in numbers; audited here.',
  },
  'exclusive-or': {
    title: 'madalinaeleonorag/Backpropagation, on GitHub',
    note: 'The ninety-ninth step of a network with thresholds, to fifteen digits; audited here.',
  },
  checkpointing: {
    title: 'Chen, Xu, Zhang and Guestrin, Training Deep Nets with Sublinear Memory Cost',
    note: 'Values computed twice so that fewer need be kept.',
  },
  bottou: {
    title: 'Bottou, Curtis and Nocedal, Optimization Methods for Large-Scale Machine Learning',
    note: 'Why steps over a few points at a time, and what is known of them.',
  },
  adam: {
    title: 'Kingma and Ba, Adam: A Method for Stochastic Optimization',
    note: 'Adam, step by step.',
  },
  momentum: {
    title:
      'Sutskever, Martens, Dahl and Hinton, On the importance of initialization and momentum in deep learning',
    note: 'Momentum in networks; the method is Polyak’s, of 1964.',
  },
  'goh-momentum': {
    title: 'Gabriel Goh, Why Momentum Really Works',
    note: 'Momentum on a bowl, to be moved by hand.',
  },
  keskar: {
    title: 'Keskar and others, On Large-Batch Training for Deep Learning',
    note: 'A claim: small batches end where the loss is flatter, and do better on new points.',
  },
  hoffer: {
    title: 'Hoffer, Hubara and Soudry, Train longer, generalize better',
    note: 'An answer to it: given enough steps, and a training to suit, large batches do as well.',
  },
  'torch-sgd': { title: 'PyTorch, torch.optim.SGD', note: 'Momentum as PyTorch has it.' },
  'make-moons': { title: 'scikit-learn, make_moons', note: 'The points.' },
  'train-test-split': {
    title: 'scikit-learn, train_test_split',
    note: 'What is learnt from, and what is asked.',
  },
  'standard-scaler': { title: 'scikit-learn, StandardScaler', note: 'How the points are measured.' },
  decoupled: {
    title: 'Loshchilov and Hutter, Decoupled Weight Decay Regularization',
    note: 'Where a penalty and a decay of the weights are two things, and what to do then.',
  },
  'd2l-zh': {
    title: 'Dive into Deep Learning, the Chinese edition, d2l-ai/d2l-zh, on GitHub',
    note: 'Most of the Chinese terms.',
  },
  nndl: {
    title: '邱锡鹏, 神经网络与深度学习, a draft',
    note: 'Chinese terms where it differs.',
  },
  'zhou-notes': {
    title: 'Vay-keen/Machine-learning-learning-notes, on GitHub',
    note: 'Notes on 周志华, 机器学习: the terms of that book.',
  },
  pumpkin: {
    title: 'datawhalechina/pumpkin-book, on GitHub',
    note: 'The formulas of the same book, derived.',
  },
  'random-state': { title: 'NumPy, RandomState', note: 'The generator that every seed here means.' },
} as const;

/** The words of the list of sources. */
export const sourceWords = {
  sources,
  /** what stands behind a source whose day or year is known, and behind any other */
  published: (date: string) => `Published ${date}.`,
  undated: 'No date known.',
  examples:
    'These worked examples were published, wrong figures included. The audit is tried on each of them, and its verdicts are compared with what is known of them.',
} as const;
