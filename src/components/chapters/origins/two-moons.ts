import type { Origin, Origins } from '../../setting/origin.ts';

/** One neuron's training with the points scaled in some way, from the chapter's seed. */
const trained = (more = '') => `trainOnMoons({ seed: 0${more} })`;
const scaled = (scaling: string) => trained(`, scaling: '${scaling}'`);

/** Over the ten seeds, as they are kept. */
const shares = 'protocolSeeds.map((seed) => trainOnMoons({ seed }).accuracy)';
const mean = '.reduce((sum, share) => sum + share) / 10';
const from = (call: string): Origin => ({ call });

export const origins = {
  noise: from('articleMoons.noise'),
  right: from(`${trained()}.accuracy`),
  'right-train': from(`${trained()}.run.trainLoss`),
  'right-test': from(`${trained()}.run.testLoss`),
  unscaled: from(`${scaled('nothing')}.accuracy`),
  'unscaled-train': from(`${scaled('nothing')}.run.trainLoss`),
  forgotten: from(`${scaled('test left raw')}.accuracy`),
  'forgotten-test': from(`${scaled('test left raw')}.run.testLoss`),
  'leaked-train': from(`${scaled('all points')}.run.trainLoss`),
  'two-rulers': from(`${scaled('test by itself')}.accuracy`),
  'long-unscaled': from(`${trained(", scaling: 'nothing', epochs: 3000")}.run.trainLoss`),
  'long-scaled': from(`${trained(', epochs: 3000')}.run.trainLoss`),
  draws: from(
    '[0, 1, 42].map((seed) => [\n  randomState(seed).randomSample(),\n  randomState(seed).standardNormal(),\n])',
  ),
  first: from('makeMoons({ samples: 2000, noise: 0.4, seed: 0 }).x.slice(0, 6)'),
  rough: from(
    `[100, 400, 800, 1200].map((n) => {\n  const p = ${trained()}.accuracy;\n  return Math.sqrt((p * (1 - p)) / n);\n})`,
  ),
  least: from(`Math.min(...${shares})`),
  most: from(`Math.max(...${shares})`),
  spread: from(
    `((shares) => {\n  const mean = shares${mean};\n  const squares = shares.map((share) => (share - mean) ** 2);\n  return Math.sqrt(squares${mean});\n})(${shares})`,
  ),
  formula: from(`((p) => Math.sqrt((p * (1 - p)) / 800))(\n  ${shares}${mean},\n)`),
  scale: from('prepareMoons({ seed: 0 }).scaler.scales'),
  measures: from(
    `(({ split, train, test }) =>\n  [[split.train, train], [split.test, test]].flatMap((parts) =>\n    [0, 1].flatMap((j) =>\n      parts.map(fitScaler).flatMap(({ means, scales }) => [means[j], scales[j]]),\n    ),\n  ))(prepareMoons({ seed: 0 }))`,
  ),
  unbiased: from('Math.sqrt((prepareMoons({ seed: 0 }).scaler.variances[0] * 1200) / 1199)'),
  scalings: {
    call: `['training part', 'all points', 'test by itself', 'nothing', 'test left raw'].map((scaling) => {\n  const runs = protocolSeeds.map((seed) => trainOnMoons({ seed, scaling }));\n  const mean = (of) => runs.map(of).reduce((sum, x) => sum + x) / 10;\n  return [\n    mean(({ run }) => run.trainLoss),\n    mean(({ run }) => run.testLoss),\n    mean(({ accuracy }) => accuracy),\n    runs[0].accuracy,\n  ];\n})`,
    kept: 'scaling',
  },
  noisy: from('[0, 0.1, 0.4].map((noise) => [noise, makeMoons({ samples: 200, noise, seed: 0 }).x])'),
  points: from(
    `(({ split, train, test }) =>\n  [split.train, split.test, train, test].map(fitScaler).map(({ means, scales }) =>\n    [0, 1].map((j) => [means[j], scales[j]]),\n  ))(prepareMoons({ seed: 0 }))`,
  ),
} as const satisfies Origins;
