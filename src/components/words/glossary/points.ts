// The terms of the chapters on two thousand points: see `example.ts`.

export const pointsTerms = {
  epoch: {
    name: 'epoch',
    is: 'One pass over all training points.',
    chinese: '迭代周期, 轮',
    also: 'Zhou: 一轮学习',
  },
  feature: {
    name: 'feature',
    is: 'One of the numbers that describe a point.',
    chinese: '特征',
    also: 'attribute, input variable',
  },
  standardise: {
    name: 'standardise',
    is: 'Subtract a feature’s mean and divide by its standard deviation, both measured on the training part.',
    chinese: '标准化',
    also: 'scaling; normalising, which can also mean other things',
  },
  'validation-part': {
    name: 'validation part',
    is: 'Points set aside for choosing among models, neither trained on nor used for the last verdict.',
    chinese: '',
    also: 'validation set, development set',
  },
  label: {
    name: 'label',
    is: 'The class of a point, here 0 or 1.',
    chinese: '标签',
    also: 'target; Zhou: 标记',
  },
  accuracy: { name: 'accuracy', is: 'The share of right answers.', chinese: '精度, 准确率', also: '' },
  'logistic-regression': {
    name: 'logistic regression',
    is: 'One neuron with a sigmoid, trained by cross-entropy.',
    chinese: 'logistic回归, 对数几率回归',
    also: 'Zhou: 对率回归',
  },
  likelihood: {
    name: 'likelihood',
    is: 'How probable the model makes what really happened: the probabilities it gives to the right classes, multiplied over all points.',
    chinese: '',
    also: '',
  },
  'cross-entropy': {
    name: 'cross-entropy',
    is: 'The error −ln of the probability given to the right class, as a mean over the points.',
    chinese: '交叉熵',
    also: 'log loss, negative log-likelihood',
  },
  'decision-boundary': {
    name: 'decision boundary',
    is: 'Where the model gives both classes one half. On one side it says 1, on the other 0.',
    chinese: '决策边界',
    also: '',
  },
  convex: {
    name: 'convex',
    is: 'Of a surface: a single bowl, so that every way down leads to the same height.',
    chinese: '',
    also: '',
  },
  perceptron: {
    name: 'perceptron',
    is: 'One neuron with a step in place of the sigmoid, which learns only from its mistakes.',
    chinese: '',
    also: '',
  },
  'fan-in': {
    name: 'fan-in',
    is: 'How many inputs a unit adds up. Its fan-out is how many units it sends its output to.',
    chinese: '',
    also: '',
  },
  'bayes-classifier': {
    name: 'Bayes classifier',
    is: 'The rule that knows how the points are made and says what is more probable. Its share of mistakes, the Bayes error, is the least there can be.',
    chinese: '',
    also: '',
  },
  overfitting: {
    name: 'overfitting',
    is: 'To learn what is true of the training points and of no others: the training loss falls, that of fresh points rises.',
    chinese: '过拟合',
    also: 'its opposite: to generalise, 泛化',
  },
  'early-stopping': {
    name: 'early stopping',
    is: 'Keep the parameters as they were where the validation loss was lowest.',
    chinese: '',
    also: '',
  },
  'weight-decay': {
    name: 'weight decay',
    is: 'A sum of squared weights is added to the error, so each step also takes away a share of every weight.',
    chinese: '',
    also: 'L2, ridge',
  },
  calibrated: {
    name: 'calibrated',
    is: 'Of the points that are given a probability of seven tenths, about seven in ten are of class 1; and so for every other probability.',
    chinese: '',
    also: '',
  },
} as const;
