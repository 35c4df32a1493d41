import type { Origin, Origins } from '../../setting/origin.ts';

const trained = (more = '') => `trainOnMoons({ seed: 0${more} })`;
const fast = ', learningRate: article.rho';
const whole = trained(', epochs: 3000');
const start = 'start: randomState(0).randn(3)';
const zero = 'start: new Float64Array(3)';
const table = `model: broadcastModel(2), ${start}`;
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
  first: from(
    `(({ train }) => {\n  const model = logisticModel(2);\n  const sums = model.logits(randomState(0).randn(3), train);\n  return [0, 1, 2].map((n) => {\n    const [y, z] = [train.y[n], sums[n]];\n    const p = sigmoid(z);\n    const [back] = binaryCrossEntropyGradient([y], [p]);\n    const slope = sigmoidDerivative(z);\n    const loss = binaryCrossEntropyFromLogits([y], [z]);\n    return [z, p, loss, back, slope, back * slope, p - y];\n  });\n})(prepareMoons({ randomState: 0 }))`,
  ),
  'wrong-chance': from('sigmoid(-6)'),
  'wrong-push': from('sigmoid(-6) - 1'),
  'wrong-squared': from('2 * (sigmoid(-6) - 1) * sigmoidDerivative(-6)'),
  squared: from(`${trained(`, model: squaredErrorNeuron(2), ${start}`)}.accuracy`),
  way: from(way('[0, 100, 200, 300, 500, 1000, 3000]', `[train[epoch], ${above}, test[epoch]]`)),
  above: from(way('[300]', above)),
  seeds: from(
    `[0, 1, 2, 42].map((seed) => {\n  const { run, accuracy } = trainOnMoons({ seed });\n  const floor = trainOnMoons({ seed${fast} }).run.trainLoss;\n  return [run.trainLoss, 100 * (run.trainLoss / floor - 1), accuracy];\n})`,
  ),
  'other-rate': from(`${trained(fast)}.run.trainLoss`),
  line: from(`${trained()}.run.parameters`),
  noiseless: from(`${trained(`, noise: 0${fast}, epochs: 1000`)}.accuracy`),
  zero: from(
    `[articleMoons.learningRate, article.rho].map((learningRate) => [\n  learningRate,\n  ${trained(`, learningRate, ${zero}`)}.run.trainLoss,\n  ${trained(', learningRate')}.run.trainLoss,\n])`,
  ),
  faint: from('sigmoid(-720)'),
  'loss-from-sum': from('binaryCrossEntropyFromLogits([0], [40])'),
  lost: from(`${trained(', epochs: 0')}.run.trainLoss`),
  'lost-right': from(`${trained(', epochs: 0')}.accuracy`),
  'table-start': from(`${trained(`, ${table}`)}.losses.train[0]`),
  'table-loss': from(`${trained(`, ${table}`)}.run.trainLoss`),
  'table-right': from(`${trained(`, ${table}`)}.accuracy`),
  'table-fast': from(`${trained(`, ${table}${fast}`)}.accuracy`),
  trainer: from(
    `(({ losses, accuracy }) => [\n  accuracy,\n  [0, 10, 100, 200, 300].map((n) => [losses.train[n], losses.test[n]]),\n])(${trained()})`,
  ),
} as const satisfies Origins;
