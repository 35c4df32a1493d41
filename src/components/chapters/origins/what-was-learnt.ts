import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });
const kept = (call: string): Origin => ({ call, kept: 'learnt' });

const stand = (epoch: string, part: string, l2 = '0') =>
  `protocolSeeds.map((seed) =>\n  longRun(seed, ${l2}).stands.find((stand) => stand.epoch === ${epoch}).${part})`;
const meanAt = (epoch: string, part: string, l2 = '0') => kept(`mean(${stand(epoch, part, l2)})`);
const lowest = (part: string) => `protocolSeeds.map((seed) => longRun(seed, 0).lowest.${part})`;
/** Seed by seed: the losses at one place less those at another. */
const differences = (of: string, left: string, right: string) =>
  kept(
    `${of}(\n  ((left, right) => left.map((loss, i) => loss - right[i]))(\n    ${left},\n    ${right},\n  ))`,
  );
const end = stand('30000', 'fresh');
const slightEnd = stand('30000', 'fresh', '0.001');
const first = 'longRun(0, 0)';
const best = `protocolSeeds\n  .map((seed) => longRun(seed, 0).lowest)\n  .reduce((best, stand) => (stand.testRight > best.testRight ? stand : best))`;
const counts = (rest: string) =>
  kept(`(([both, layer, neuron, neither]) => ${rest})(\n  ${first}.besideNeuron)`);
const strays = (share: string) => `${share} * (1 - ${share}) / 800`;
const gains =
  'protocolSeeds.map((seed) =>\n  (([, layer, neuron]) => (layer - neuron) / 800)(longRun(seed, 0).besideNeuron))';
const said = (where: string) =>
  `probabilities(multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' }), ${first}.parameters.${where}, fresh)`;
const above = (of: string) =>
  kept(
    `(({ fresh }) =>\n  ((p) => mean([...p.keys()].filter((n) => p[n] > 0.9).map((n) => ${of})))(\n    ${said('end')},\n  ))(judgesOf(0))`,
  );

export const origins = {
  'train-brief': meanAt('3000', 'train'),
  'train-whole': meanAt('30000', 'train'),
  'fresh-brief': meanAt('3000', 'fresh'),
  'fresh-whole': meanAt('30000', 'fresh'),
  'ideal-loss': kept('idealOnFresh().loss'),
  'ideal-right': kept('idealOnFresh().right'),
  way: kept(
    `[100, 300, 1000, 3000, 10000, 30000].map((epoch) =>\n  ['train', 'validation', 'test', 'fresh', 'freshRight'].map((part) =>\n    mean(protocolSeeds.map((seed) =>\n      longRun(seed, 0).stands.find((stand) => stand.epoch === epoch)[part]))))`,
  ),
  rise: differences('mean', end, stand('3000', 'fresh')),
  'rise-error': differences('standardError', end, stand('3000', 'fresh')),
  'lost-right': kept(
    `((right) => right(3000) - right(30000))((epoch) =>\n  mean(protocolSeeds.map((seed) =>\n    longRun(seed, 0).stands.find((stand) => stand.epoch === epoch).freshRight)))`,
  ),
  'luck-rise': kept(
    `mean(\n  Array.from({ length: luck.seeds }, (_, seed) => luckRun(seed))\n    .filter(({ epoch }) => epoch < luck.epochs)\n    .map(({ test }) => test.end - test.lowest),\n)`,
  ),
  stops: kept(
    `protocolSeeds.map((seed) =>\n  (({ stands, lowest }) => [\n    lowest.validation, lowest.fresh,\n    Math.min(lowest.fresh, ...stands.map(({ fresh }) => fresh)),\n    stands.find(({ epoch }) => epoch === 30000).fresh,\n  ])(longRun(seed, 0)))`,
  ),
  stopped: kept(`mean(${lowest('fresh')})`),
  'stop-gain': differences('mean', end, lowest('fresh')),
  'stop-error': differences('standardError', end, lowest('fresh')),
  least: kept(
    'mean(protocolSeeds.map((seed) =>\n  (({ stands, lowest }) =>\n    Math.min(lowest.fresh, ...stands.map(({ fresh }) => fresh)))(longRun(seed, 0))))',
  ),
  'validation-first': kept(`${first}.lowest.validation`),
  'stopped-first': kept(`${first}.lowest.fresh`),
  trainer: from(
    `(({ train, validation }) => {\n  const model = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });\n  const parameters = initialise(model, 'fan-in', randomState(0));\n  const { run, losses } = runEpochs(\n    { model, parameters, train, test: validation, learningRate: 0.5 }, 5000);\n  return [\n    accuracy(validation.y, predict(model, run.parameters, validation)),\n    [0, 10, 100, 200, 300, 500, 1000, 3000, 5000].map((n) => [losses.train[n], losses.test[n]]),\n  ];\n})(prepareThreeParts({ samples: 300, seed: 0 }))`,
  ),
  decays: kept(
    `decays.map((l2) => [l2, ...['train', 'validation', 'fresh'].map((part) =>\n  mean(protocolSeeds.map((seed) =>\n    longRun(seed, l2).stands.find((stand) => stand.epoch === 10000)[part])))])`,
  ),
  'neuron-fresh': kept('mean(protocolSeeds.map((seed) => luckRun(seed).fresh.end))'),
  slight: from('decays[1]'),
  'slight-fresh': meanAt('30000', 'fresh', '0.001'),
  'decay-gain': differences('mean', lowest('fresh'), slightEnd),
  'decay-error': differences('standardError', lowest('fresh'), slightEnd),
  separated: from(
    `[100, 1000, 10000, 100000].map((epochs) =>\n  [0, 0.01].map((l2) => {\n    const model = withWeightDecay(logisticModel(2), l2);\n    const { run } = runEpochs(\n      { model, parameters: new Float64Array(3), train: logic.and, learningRate: 1 }, epochs);\n    return [run.trainLoss, Math.hypot(run.parameters[0], run.parameters[1])];\n  }))`,
  ),
  'layer-right': kept(`${first}.lowest.testRight`),
  'neuron-right': counts('(both + neuron) / 800'),
  'layer-strays': counts(`((p) => Math.sqrt(${strays('p')}))((both + layer) / 800)`),
  'neuron-strays': counts(`((p) => Math.sqrt(${strays('p')}))((both + neuron) / 800)`),
  spread: kept(`standardDeviation(${lowest('testRight')})`),
  unpaired: counts(
    `((p, q) => Math.sqrt(${strays('p')} + ${strays('q')}))(\n    (both + layer) / 800, (both + neuron) / 800)`,
  ),
  difference: counts('(layer - neuron) / 800'),
  paired: counts('Math.sqrt(layer + neuron - (layer - neuron) ** 2 / 800) / 800'),
  gain: kept(`mean(${gains})`),
  'gain-error': kept(`standardError(${gains})`),
  thresholds: kept(
    `(({ fresh }) => ((p) =>\n  [0.05, 1 / 6, 0.3, 0.5, 0.7].map((threshold) => {\n    const share = (label, wrong) => {\n      const own = [...p.keys()].filter((n) => fresh.y[n] === label);\n      return own.filter((n) => wrong(p[n])).length / own.length;\n    };\n    const missed = share(1, (p) => p < threshold);\n    const alarms = share(0, (p) => p >= threshold);\n    return [threshold, missed, alarms, (5 * missed + alarms) / 2];\n  }))(${said('lowest')}))(judgesOf(0))`,
  ),
  'off-stopped': kept('mean(protocolSeeds.map((seed) => longRun(seed, 0).calibration.lowest))'),
  'off-end': kept('mean(protocolSeeds.map((seed) => longRun(seed, 0).calibration.end))'),
  'sure-said': above('p[n]'),
  'sure-so': above('fresh.y[n]'),
  'best-test': kept(`${best}.testRight`),
  'best-fresh': kept(`${best}.freshRight`),
  'fresh-right': kept(`mean(${lowest('freshRight')})`),
  penalty: kept(
    `(({ stands, parameters }) =>\n  ((loss) => [\n    loss,\n    loss + penalty(multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' }), parameters.end, 0.001),\n  ])(stands.find(({ epoch }) => epoch === 30000).train))(longRun(0, 0.001))`,
  ),
} as const satisfies Origins;
