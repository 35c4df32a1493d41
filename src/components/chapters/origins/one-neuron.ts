import type { Origin, Origins } from '../../setting/origin.ts';

const trained = (how = '{ seed: 0 }') => `trainOnMoons(${how})`;
const fast = '{ seed: 0, learningRate: article.rho }';
const whole = trained('{ seed: 0, epochs: 3000 }');
const untrained = trained('{ seed: 0, epochs: 0 }');
const noiseless = '{ seed: 0, noise: 0, learningRate: article.rho, epochs: 1000 }';
const fromZero = '{ seed: 0, learningRate, start: new Float64Array(3) }';
/** Labels in a row, predictions in a column. */
const table = '{ seed: 0, model: broadcastModel(2), start: randomState(0).randn(3) }';
const from = (call: string): Origin => ({ call });

/** By how many hundredths of the floor the losses of the whole way stand above it. */
const way = (epochs: string, each: string) =>
  `(({ train, test }) =>\n  ${epochs}.map((epoch) => ${each}))(\n  ${whole}.losses,\n)`;
const above = '100 * (train[epoch] / train[3000] - 1)';

export const origins = {
  'start-loss': from(`${trained()}.losses.train[0]`),
  rate: from('articleMoons.learningRate'),
  fast: from('article.rho'),
  'at-epochs': from(`${trained()}.run.trainLoss`),
  right: from(`${trained()}.accuracy`),
  floor: from(`${whole}.run.trainLoss`),
  start: from('randomState(0).randn(3)'),
  chance: from(`Math.exp(-${trained()}.run.trainLoss)`),
  ln2: from('binaryCrossEntropy([1], [1 / 2])'),
  lg2: from('binaryCrossEntropy([1], [1 / 2]) / Math.LN10'),
  first: from(
    `(({ train }) => {\n  const model = logisticModel(2);\n  const sums = model.logits(randomState(0).randn(3), train);\n  return [0, 1, 2].map((n) => {\n    const [y, z] = [train.y[n], sums[n]];\n    const p = sigmoid(z);\n    const [back] = binaryCrossEntropyGradient([y], [p]);\n    const slope = sigmoidDerivative(z);\n    const loss = binaryCrossEntropyFromLogits([y], [z]);\n    return [z, p, loss, back, slope, back * slope, p - y];\n  });\n})(prepareMoons({ seed: 0 }))`,
  ),
  'wrong-chance': from('sigmoid(-6)'),
  'wrong-push': from('sigmoid(-6) - 1'),
  'wrong-squared': from('2 * (sigmoid(-6) - 1) * sigmoidDerivative(-6)'),
  errors: from(
    `[articleMoons.learningRate, article.rho].flatMap((learningRate) =>\n  [squaredErrorNeuron(2), logisticModel(2)].map((model) =>\n    mean(protocolSeeds.map((seed) =>\n      trainOnMoons({\n        seed, model, learningRate,\n        start: randomState(seed).randn(3),\n      }).accuracy))))`,
  ),
  fresh: from(
    `((points) =>\n  [572, 1000, 3000].map((epochs) =>\n    logisticModel(2).loss(trainOnMoons({ seed: 0, epochs }).run.parameters, points)))(\n  standardise(\n    prepareMoons({ seed: 0 }).scaler,\n    makeMoons({ samples: 400000, noise: 0.4, seed: 10 }),\n  ),\n)`,
  ),
  way: from(way('[0, 100, 200, 300, 500, 1000, 3000]', `[train[epoch], ${above}, test[epoch]]`)),
  above: from(way('[300]', above)),
  seeds: from(
    `[0, 1, 2, 42].map((seed) => {\n  const { run, accuracy } = trainOnMoons({ seed });\n  const floor = trainOnMoons({ seed, learningRate: article.rho }).run.trainLoss;\n  return [run.trainLoss, 100 * (run.trainLoss / floor - 1), accuracy];\n})`,
  ),
  'other-rate': from(`${trained(fast)}.run.trainLoss`),
  line: from(`${trained()}.run.parameters`),
  noiseless: from(`${trained(noiseless)}.accuracy`),
  zero: from(
    `[articleMoons.learningRate, article.rho].map((learningRate) => [\n  learningRate,\n  ${trained(fromZero)}.run.trainLoss,\n  ${trained('{ seed: 0, learningRate }')}.run.trainLoss,\n])`,
  ),
  faint: from('sigmoid(-720)'),
  'loss-from-sum': from('binaryCrossEntropyFromLogits([0], [40])'),
  lost: from(`${untrained}.run.trainLoss`),
  'lost-right': from(`${untrained}.accuracy`),
  'table-start': from(`${trained(table)}.losses.train[0]`),
  'table-loss': from(`${trained(table)}.run.trainLoss`),
  'table-right': from(`${trained(table)}.accuracy`),
  trainer: from(
    `(({ losses, accuracy }) => [\n  accuracy,\n  [0, 10, 100, 200, 300].map((n) => [losses.train[n], losses.test[n]]),\n])(${trained()})`,
  ),
} as const satisfies Origins;
