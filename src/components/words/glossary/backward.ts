// The terms of the error, of the way back and of many steps: see `example.ts`.

export const backwardTerms = {
  miss: {
    name: 'miss',
    is: 'Output minus target: how far an output is off, with its sign.',
    chinese: '',
    also: 'residual, difference',
  },
  'mean-squared-error': {
    name: 'mean squared error',
    is: 'The mean of the squared misses. For two outputs, half their sum is the same, and their sum is twice as much.',
    chinese: '均方误差',
    also: 'MSE',
  },
  'partial-derivative': {
    name: 'partial derivative',
    is: 'The slope along one variable, with all others held fixed. It is written with a round ∂.',
    chinese: '偏导数',
    also: 'Zhou: 偏导',
  },
  'learning-rate': {
    name: 'learning rate',
    is: 'The number ρ that a gradient is multiplied by before it is subtracted: how far a step goes.',
    chinese: '学习率',
    also: 'step size; η, α; lr in code',
  },
  'gradient-descent': {
    name: 'gradient descent',
    is: 'Subtract from each parameter its gradient times the learning rate, and do it again and again.',
    chinese: '梯度下降',
    also: 'steepest descent',
  },
  'chain-rule': {
    name: 'chain rule',
    is: 'Where one thing moves a second and that moves a third, the slopes are multiplied. Where paths meet, the products are added.',
    chinese: '链式法则',
    also: '',
  },
  delta: {
    name: 'delta',
    is: 'The slope of the error along a neuron’s sum, δ = ∂E/∂z.',
    chinese: '',
    also: 'error term, sensitivity; with the other sign in some books; Qiu: 误差项',
  },
  blame: {
    name: 'blame',
    is: 'This book’s informal word for the slope of the error along a number.',
    chinese: '',
    also: '',
  },
  'linear-convergence': {
    name: 'linear convergence',
    is: 'In the long run each step takes away the same share of what is left.',
    chinese: '',
    also: 'geometric, exponential convergence',
  },
  plateau: {
    name: 'plateau',
    is: 'A stretch where the error is nearly flat: the steps are tiny, and it looks like the end.',
    chinese: '',
    also: '',
  },
  sample: {
    name: 'sample',
    is: 'One input together with what should come out.',
    chinese: '样本, 样例',
    also: 'example, data point; Zhou also 示例',
  },
} as const;
