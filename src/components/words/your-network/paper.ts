const layersOf = (layers: readonly number[], of: number): string => {
  if (layers.length === of) return of === 2 ? 'both layers' : 'every layer';
  if (of === 2) return layers[0] === 1 ? 'hidden layer' : 'last layer';
  return layers.length === 1 ? `layer ${layers[0]}` : `layers ${layers.join(' and ')}`;
};

/** The words of what is done with sheets that are made: looked at, printed, passed on. */
export const madeWords = {
  look: 'Look at',
  aSheet: 'the sheet',
  itsKey: 'its key',
  previous: 'Previous',
  next: 'Next',
  place: (place: number, of: number) => `Sheet ${place} of ${of}`,
  print: 'Print',
  onPaper: 'On paper',
  printed: { sheets: 'Sheets', keys: 'Keys', both: 'Sheets, then keys' },
  preparing: (made: number, of: number) => `Preparing page ${made} of ${of}.`,
  links: 'Links',
  copyLinks: 'Copy the links',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The links stand below: select and copy them.',
  linksHint: 'Each link opens one sheet. It shows the solution when asked.',
  linkTooLong: 'This network has too many numbers for a link. Print its sheets.',
  moodle: 'Moodle file',
  moodleHint:
    'One question for each sheet, with a field for each number. A number counts as right within half a unit of its last digit, and a wrong number that is known gets a sentence about its slip. In Moodle: Question bank, Import, Moodle XML.',
  moodleFile: (seed: string) => `sheets-${seed}.xml`,
} as const;

/** The words on a sheet of paper, on its key, and on a student's page. */
export const sheetWords = {
  title: 'One step of backpropagation',
  name: 'Name',
  number: (seed: string, place: number, of: number) =>
    of === 1 ? `Sheet ${seed}` : `Sheet ${place} of ${of}, seed ${seed}`,
  own: (seed: string) => `Sheet ${seed}`,
  network: (inputs: number, layers: readonly string[]) => {
    const all = [inputs === 1 ? 'one input' : `${inputs} inputs`, ...layers];
    return `A network with ${all.slice(0, -1).join(', ')}${all.length > 2 ? ',' : ''} and ${all.at(-1)}.`;
  },
  layer: (place: number, of: number, units: number, activation: string, biases: string) => {
    const which = place === of ? 'an output layer' : of === 2 ? 'a hidden layer' : `hidden layer ${place}`;
    const who = units === 1 ? `a single ${activation} neuron` : `${units} ${activation} neurons`;
    return `${which} of ${who} ${biases}`;
  },
  activations: {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    identity: 'linear',
    step: 'threshold',
    softmax: 'softmax',
  },
  formulas: {
    sigmoid: 'The sigmoid of a sum z is 1/(1 + e⁻ᶻ).',
    tanh: 'The tanh of a sum z is (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ).',
    relu: 'ReLU gives its sum z where that is above zero, else 0.',
    identity: 'A linear neuron gives its sum as it is.',
    step: 'A threshold neuron gives 1 where its sum is above zero, else 0; its slope is taken as 1.',
    softmax: 'The softmax divides each eᶻ by the sum of all of them.',
  },
  biases: {
    none: 'without biases',
    layer: 'with one bias for all',
    neuron: 'with a bias each',
    one: 'with a bias',
  },
  thresholds: {
    none: 'without thresholds',
    layer: 'with one threshold for all, taken from each sum',
    neuron: 'with a threshold each, taken from the sum',
    one: 'with a threshold, taken from the sum',
  },
  frozen: 'The step leaves the biases as they are.',
  someFrozen: (layers: readonly string[]) =>
    `The step leaves the biases of ${layers.join(' and of ')} as they are.`,
  losses: {
    mean: 'The error is the mean over the outputs of (target − output)².',
    'half sum': 'The error is half the sum over the outputs of (target − output)².',
    sum: 'The error is the sum over the outputs of (target − output)².',
    'cross-entropy':
      'The error is the mean over the outputs of the cross-entropy, −t ln y − (1 − t) ln(1 − y).',
    'softmax cross-entropy': 'The error is the cross-entropy, −Σ t ln y.',
  },
  step: 'Take one step of gradient descent. Use the old weights on the way back.',
  plainStep: 'Take one step: subtract each gradient, without a rate. Use the old weights on the way back.',
  given: 'Given',
  inputs: 'inputs',
  targets: 'targets',
  rate: 'learning rate',
  weights: (from: string, to: string) => `${from} → ${to}`,
  theInputs: 'inputs',
  theHidden: 'hidden',
  theLayer: (n: number) => `layer ${n}`,
  theOutputs: 'outputs',
  /** as part of a sentence, counted from 1 */
  wholeLayer: (place: number, of: number) => {
    if (place === of) return 'the output layer';
    return of === 2 ? 'the hidden layer' : `hidden layer ${place}`;
  },
  bias: 'bias',
  toFind: 'Find',
  to: (digits: string) =>
    `Give each to ${digits}. Keep more digits while you work, and round only at the end.`,
  working: 'Working',
  drawing: (sizes: string) => `The network, layer by layer: ${sizes} neurons.`,

  keyTitle: 'Key',
  answers: 'Right answers',
  wrong: 'Common wrong answers',
  wrongHint:
    'Look up the first wrong number, in the order below. What follows from it is wrong too, and is not listed.',
  or: 'or:',
  /** beside a slip that is named again below, with those that lead to the same numbers */
  mark: '†',
  /** of what is said of a slip, the beginning says what it is */
  short: (sentences: string) => sentences.split(/[.:;](?: |$)/)[0] ?? '',
  /** a slip and where it was made */
  made: (slip: string, where: string) => (where === '' ? slip : `${slip} (${where})`),
  /** the same as in the line above */
  ditto: '″',
  and: (name: string, digits: string) => `, and ${name} = ${digits}`,
  alike: 'Not told apart',
  alikeHint:
    'These lead to the same numbers, so the answers can’t say which it was. The commonest is named above.',
  everywhere: (places: string) =>
    `The book’s catalogue knows a mistake at ${places} places of this step. Each changes at least one of these numbers in print, or changes no number at all.`,
  unseen: (places: string) =>
    `The book’s catalogue knows a mistake at ${places} places of this step. At so few digits, these show in none of the numbers:`,
  notLookedAt:
    'The network is large: mistakes made throughout a layer were looked at, but not those made at a single place.',
  where: {
    layers: layersOf,
    weights: 'weights only',
    biases: 'biases only',
    error: 'the error',
    both: 'the error and its slope',
    at: (name: string) => `at ${name}`,
  },

  forYouHint: 'Work it out by hand, with a calculator for the powers of e.',
  show: 'Show the solution',
  shown:
    'The numbers are in the network above now. Every line stands under “Worked out”, and “Check my numbers” tells you which slip made a wrong one.',

  category: 'Backprop by Numbers',
  moodleName: (seed: string, place: string) => `One step of backpropagation, ${seed}/${place}`,
} as const;
