import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });
const kept = (call: string): Origin => ({ call, kept: 'hidden-layer' });
const overSeeds = (call: string): Origin => ({ call, kept: 'seeds' });
/** Over all seeds, the losses of a depth. */
const depth = (layers: string, activation: string) =>
  `protocolSeeds.map((seed) => depthLoss(${layers}, ${activation}, seed))`;

/** Both accuracies of a protocol, by seed, and what a page takes from them. */
const runs = (protocol: number) =>
  `protocolSeeds.map((seed) =>\n  protocolAccuracies(protocols[${protocol}], seed))`;
const mean = (protocol: number, of: string) =>
  kept(`${runs(protocol)}\n  .map(({ neuron, hidden }) => ${of})\n  .reduce((sum, x) => sum + x) / 10`);
const gain = 'hidden - neuron';
const ideal = (noise: number) =>
  kept(
    `protocolSeeds.map((seed) => {\n  const { test } = prepareMoons({ seed, noise: ${noise} }).split;\n  return accuracy(test.y, idealMoonsClasses(test, ${noise}));\n}).reduce((sum, x) => sum + x) / 10`,
  );

const setting = 'seed: 0, noise: 0.1, learningRate: 0.5, epochs: 1000';
const layer = (widths: string, more = '', rest = '') =>
  `trainHidden(${widths}, { ${setting}${more} }${rest})`;
const startedFrom = (start: string, of: string) =>
  `((model) =>\n  trainOnMoons({\n    ${setting}, model,\n    start: initialise(model, ${start}, randomState(0), 0.5),\n  })${of})(multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' }))`;
export const origins = {
  'clean-neuron': mean(3, 'neuron'),
  'clean-hidden': mean(3, 'hidden'),
  'clean-gain': mean(3, gain),
  'clean-brief-neuron': mean(2, 'neuron'),
  'clean-brief-hidden': mean(2, 'hidden'),
  'clean-ideal': ideal(0.1),
  'noisy-neuron': mean(1, 'neuron'),
  'noisy-hidden': mean(1, 'hidden'),
  'noisy-gain': mean(1, gain),
  'noisy-error': kept(`standardError(${runs(1)}\n  .map(({ neuron, hidden }) => ${gain}))`),
  'noisy-least': kept(`Math.min(...${runs(1)}\n  .map(({ neuron, hidden }) => ${gain}))`),
  'noisy-ideal': ideal(0.4),
  'noisy-brief-hidden': mean(0, 'hidden'),
  'noisy-brief-gain': mean(0, gain),
  'clean-noise': from('protocols[3].noise'),
  'noisy-noise': from('protocols[1].noise'),
  'brief-rate': from('protocols[0].learningRate'),
  'long-rate': from('protocols[1].learningRate'),
  unfair: kept(
    `protocolSeeds\n  .map((seed) => [2, 3].map((n) => protocolAccuracies(protocols[n], seed)))\n  .map(([brief, long]) => long.hidden - brief.neuron)\n  .reduce((sum, x) => sum + x) / 10`,
  ),
  stuck: from(
    `(({ run }) => [sigmoid(run.parameters[2]), run.trainLoss])(\n  runEpochs({\n    model: logisticModel(2),\n    parameters: randomState(0).randn(3),\n    train: logic.xor, learningRate: 1,\n  }, 5000),\n)`,
  ),
  solved: from(
    `((model) => {\n  const parameters = initialise(model, 'xavier', randomState(0));\n  const { run } = runEpochs({ model, parameters, train: logic.xor, learningRate: 0.5 }, 2000);\n  return probabilities(model, run.parameters, logic.xor);\n})(multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' }))`,
  ),
  widths: kept(
    `[1, 2, 3, 4, 8, 16].map((width) => {\n  const { run, accuracy } = ${layer('[width]')};\n  return [run.trainLoss, accuracy];\n})`,
  ),
  'two-best': overSeeds('Math.max(...protocolSeeds.map((seed) => widthRun(2, seed).accuracy))'),
  starts: kept(
    `['zeros', 'constant', 'fan-in'].map((how) =>\n  (({ run, accuracy }) => [run.trainLoss, accuracy])(\n    ${startedFrom('how', '')},\n  ))`,
  ),
  'start-constant': kept(startedFrom("'constant'", '.accuracy')),
  'start-fan-in': kept(startedFrom("'fan-in'", '.accuracy')),
  depths: overSeeds(
    `[1, 2, 3, 4, 5, 6].map((layers) =>\n  ['sigmoid', 'tanh', 'relu'].map((activation) => {\n    const losses = ${depth('layers', 'activation')};\n    return [Math.min(...losses), Math.max(...losses)];\n  }))`,
  ),
  done: overSeeds(
    `Math.max(...[1, 2, 3, 4, 5, 6].flatMap((layers) =>\n  ['tanh', 'relu'].flatMap((activation) =>\n    ${depth('layers', 'activation')})))`,
  ),
  'six-sigmoid': overSeeds(`Math.min(...${depth('6', "'sigmoid'")})`),
  'six-relu': overSeeds(`Math.max(...${depth('6', "'relu'")})`),
  gains: kept(
    `protocols.map(({ noise, learningRate }, n) => {\n  const runs = ${runs(0).replace('protocols[0]', 'protocols[n]').replace('\n', '\n  ')};\n  const mean = (of) => runs.map(of).reduce((sum, x) => sum + x) / 10;\n  const gains = runs.map(({ neuron, hidden }) => hidden - neuron);\n  return [\n    noise, learningRate,\n    mean(({ neuron }) => neuron), mean(({ hidden }) => hidden),\n    mean(({ neuron, hidden }) => hidden - neuron),\n    standardError(gains),\n  ];\n})`,
  ),
  symmetry: from(
    `((model) => {\n  const { train } = prepareMoons({ samples: 100, noise: 0.1, seed: 0 });\n  const parameters = initialise(model, 'constant', randomState(0), 0.5);\n  const { run } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 300);\n  return [unitsOf(model, run.parameters), run.trainLoss];\n})(multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' }))`,
  ),
  gradients: from(
    `['sigmoid', 'tanh', 'relu'].map((activation) => {\n  const { train } = prepareMoons({ samples: 100, noise: 0.1, seed: 0 });\n  const model = multilayerModel({ inputs: 2, hidden: Array(10).fill(10), activation });\n  const gradient = new Float64Array(model.size);\n  model.lossAndGradient(initialise(model, 'xavier', randomState(0), 1), train, gradient);\n  return gradientSizes(model, gradient);\n})`,
  ),
  trainer: from(
    `(({ losses, accuracy }) => [\n  accuracy,\n  [0, 10, 100, 200, 300, 500, 1000].map((n) => [losses.train[n], losses.test[n]]),\n])(trainHidden([16], { seed: 0, ...protocols[1] }))`,
  ),
} as const satisfies Origins;
