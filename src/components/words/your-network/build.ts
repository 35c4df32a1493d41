const layerName = (layer: number, layers: number) => {
  if (layer === layers - 1) return 'Output layer';
  return layers === 2 ? 'Hidden layer' : `Hidden layer ${layer + 1}`;
};

const neurons = (n: number) => `${n} ${n === 1 ? 'neuron' : 'neurons'}`;

const losses = {
  mean: 'mean of the squares, (1/N) Σ (t − o)²',
  'half sum': 'half the sum of the squares, ½ Σ (t − o)²',
  sum: 'sum of the squares, Σ (t − o)²',
  'cross-entropy': 'binary cross-entropy',
  'softmax cross-entropy': 'cross-entropy of the softmax',
} as const;

const roles: Readonly<Record<string, string>> = {
  input: 'input',
  weight: 'weight',
  bias: 'bias',
  threshold: 'threshold',
  target: 'target',
};

/** The words of the part Build. */
export const buildWords = {
  before:
    'Begin with an example and make it yours. Whatever you change, numbers that still have a place stay as they are.',
  presets: 'Begin with',
  presetNames: {
    book: 'This book’s',
    mazur: 'Mazur’s',
    'three-two-one': 'Three inputs',
    softmax: 'Softmax',
    relu: 'ReLU',
  },
  presetsAbout: {
    book: 'The worked example of this book.',
    mazur:
      'Matt Mazur’s “A Step by Step Backpropagation Example”, with its weights w1 to w8. Its biases are never updated.',
    'three-two-one': 'An exercise without biases, from wtlin1228’s repository deep-learning.',
    softmax:
      'Two classes. Weights, inputs and targets are Bindeshwar Singh Kushwaha’s, from postnetwork.co; the learning rate is ours.',
    relu: 'Two ReLUs and an output that nothing bends. The numbers are from “Neural network lifecycle” on kircerta.com; the learning rate is ours.',
  },
  changed: 'You have changed it.',
  putBack: 'Put it back',
  undo: 'Undo the last change',
  undone: 'The last change is undone.',
  begunAnew: (undo: string) =>
    `What you had entered has given way to this example. “${undo}” brings it back.`,
  drawing: (sizes: string, error: string) => `The network, ${sizes}. Its error is ${error}.`,
  errorNow: 'Error',
  errorAfter: 'after one step',
  tooMany:
    'There are too many weights to show in the drawing. They stand in the tables below, where you can change them.',
  tooNarrow:
    'The weights do not fit into a drawing this narrow. They stand in the tables below, where you can change them.',
  hint: 'Drag a number, or click it, type and press Enter.',
  nameOf: (role: string, name: string) => `${roles[role] ?? ''} ${name}`.trim(),
  weightBetween: (name: string, from: string, to: string) => `weight ${name}, from ${from} to ${to}`,
  target: 'target',
  shape: 'The network',
  layers: 'Layers that compute',
  layersFault: 'A network here has one to four layers that compute; the inputs are not counted.',
  inputs: 'Inputs',
  layerName,
  neurons: 'Neurons',
  fewer: (what: string) => `${what}: one less`,
  more: (what: string) => `${what}: one more`,
  unitsFault: (fewest: number) =>
    fewest === 1
      ? 'A layer here has 1 to 9 neurons.'
      : 'A softmax shares out 1 among its neurons, so it needs at least two; a layer here has at most 9.',
  inputsFault: 'A network here has 1 to 9 inputs.',
  activation: 'Activation',
  activations: {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    identity: 'linear',
    step: 'step function',
    softmax: 'softmax',
  },
  biases: 'Biases',
  biasKinds: {
    none: 'none',
    layer: 'one for all',
    neuron: 'one each',
  },
  trained: 'Updated',
  trainedKinds: { true: 'yes', false: 'no' },
  sign: 'In the sum',
  signKinds: { 1: 'added', [-1]: 'subtracted' },
  step: 'The step',
  loss: 'Error',
  losses,
  barred: {
    'last layer only': 'only in the last layer',
    'two outputs or more': 'needs two neurons or more',
    'sigmoids at the end': 'needs sigmoids in the last layer',
    'softmax at the end': 'needs a softmax in the last layer',
  },
  barredOption: (name: string, why: string) => `${name} (${why})`,
  rate: 'Learning rate',
  update: 'Update',
  updates: {
    plain: 'new w = w − rate · gradient',
    steps: 'Δw = −rate · gradient, then new w = w + Δw',
    bare: 'new w = w − gradient, without a rate',
    bareSteps: 'Δw = −gradient, then new w = w + Δw',
  },
  lossFollowed: (loss: keyof typeof losses) =>
    `The error is now “${losses[loss]}”, since the one before does not go with this activation.`,
  targetsFollowed: (targets: string) => `The targets are now ${targets}, as this error needs them.`,
  reshaped: (kept: number, fresh: number) =>
    fresh === 0 ? '' : `${kept} numbers stayed; ${fresh} new ones have simple values, for you to change.`,
  share: 'Under a cross-entropy a target lies between 0 and 1.',
  sharesLeft: 'The targets of a softmax add up to 1, so the others share what is left.',
  paste: 'Paste numbers',
  tables: 'All numbers in tables',
  tableInputs: 'Inputs, targets, learning rate',
  tableOf: (layer: number, layers: number, units: number) => `${layerName(layer, layers)}, ${neurons(units)}`,
  from: 'from',
  into: 'into',
  bias: 'bias',
  threshold: 'threshold',
} as const;
