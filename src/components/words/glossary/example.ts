// The terms of the worked example, chapter by chapter: what each is called, what it is, what the other language of the
// glossary calls it (as its sources do, and nothing where they have nothing), and what else it is called.

export const exampleTerms = {
  parameter: {
    name: 'parameter',
    is: 'A number inside the network that training may change: a weight or an intercept.',
    chinese: '参数',
    also: '',
  },
  target: {
    name: 'target',
    is: 'What an output should be for this input.',
    chinese: '真实值',
    also: 'ground truth',
  },
  error: {
    name: 'error',
    is: 'One number that says how far off all outputs are together. The smaller it is, the better.',
    chinese: '误差',
    also: 'loss, cost, objective',
  },
  gradient: {
    name: 'gradient',
    is: 'Of one parameter: the slope of the error along it, the others held still. Of the error: the list of all these slopes.',
    chinese: '梯度',
    also: '∇; grad in code',
  },
  backpropagation: {
    name: 'backpropagation',
    is: 'The way to find the gradients of all parameters in one pass, from the error back to the input.',
    chinese: '反向传播',
    also: 'backprop, BP; Zhou: 误差逆传播',
  },
  'hidden-layer': {
    name: 'hidden layer',
    is: 'Neurons between input and output. Neither the inputs nor the targets say what their values should be.',
    chinese: '隐藏层',
    also: 'Zhou: 隐层, 隐含层',
  },
  'output-layer': {
    name: 'output layer',
    is: 'The last neurons, whose values are the answer of the network.',
    chinese: '',
    also: '',
  },
  weight: {
    name: 'weight',
    is: 'The number on a wire: what flows along the wire is multiplied by it.',
    chinese: '权重',
    also: 'Zhou also 连接权',
  },
  'weighted-sum': {
    name: 'weighted sum',
    is: 'What a neuron adds up: each value that comes in times the weight on its wire, and the intercept.',
    chinese: '加权和',
    also: 'z, net, net input, pre-activation; Qiu: 净输入',
  },
  intercept: {
    name: 'intercept',
    is: 'A constant that is added to a neuron’s sum, whatever comes in.',
    chinese: '截距, 偏置',
    also: 'bias; threshold, where it is subtracted; Zhou: 阈值',
  },
  sigmoid: {
    name: 'sigmoid',
    is: 'The curve σ(z) = 1/(1 + e<sup>−z</sup>), which turns any number into one between zero and one.',
    chinese: '',
    also: 'logistic function, expit',
  },
  'activation-function': {
    name: 'activation function',
    is: 'The curve that a neuron puts its sum through. In the worked example it is the sigmoid.',
    chinese: '激活函数',
    also: 'transfer function',
  },
  logit: {
    name: 'logit',
    is: 'The logarithm of the odds p/(1 − p). The sigmoid turns it back into p.',
    chinese: '对数几率',
    also: 'log-odds',
  },
  slope: {
    name: 'slope',
    is: 'How far a number moves for each unit that one it is made from moves, as long as that is a small move.',
    chinese: '斜率, 导数',
    also: 'derivative',
  },
  nudge: {
    name: 'nudge',
    is: 'A very small change, made to see how far something else moves with it.',
    chinese: '',
    also: 'perturbation; ε, h, Δw for its length',
  },
  saturated: {
    name: 'saturated',
    is: 'Said of a neuron so far out on its curve that a nudge to its sum hardly moves its value.',
    chinese: '',
    also: '',
  },
  'vanishing-gradient': {
    name: 'vanishing gradient',
    is: 'A gradient that has become next to nothing on its way back, because the layers it came through made it smaller and smaller.',
    chinese: '梯度消失',
    also: 'Qiu once 梯度弥散',
  },
  'exploding-gradient': {
    name: 'exploding gradient',
    is: 'A gradient that grows from layer to layer on its way back, because each layer makes it larger.',
    chinese: '梯度爆炸',
    also: '',
  },
  loss: {
    name: 'loss',
    is: 'Another name for the error, mostly where it is not a mean of squares.',
    chinese: '损失函数, 成本, 目标函数',
    also: 'cost, objective; L, J, C',
  },
} as const;
