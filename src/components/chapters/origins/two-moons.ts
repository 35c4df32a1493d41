import type { Origin, Origins } from '../../setting/origin.ts';

/** One neuron's training with the points scaled in some way, from the chapter's seed. */
const trained = (more = '') => `trainOnMoons({ seed: 0${more} })`;
const scaled = (scaling: string) => trained(`, scaling: '${scaling}'`);

/** Over the ten seeds, as they are kept. */
const shares = 'protocolSeeds.map((seed) => trainOnMoons({ seed }).accuracy)';
const over = (scaling?: string) =>
  from(
    `mean(protocolSeeds.map((seed) =>\n  trainOnMoons({ seed${scaling ? `, scaling: '${scaling}'` : ''} }).accuracy))`,
  );
/** What one way to scale gets right beyond the right way, seed by seed. */
const beyond = (scaling: string) =>
  `protocolSeeds.map((seed) =>\n  trainOnMoons({ seed, scaling: '${scaling}' }).accuracy - trainOnMoons({ seed }).accuracy)`;
/** Over all sets of pure noise. */
const noise = (way: string, of = 'mean'): Origin => ({
  call: `${of}(\n  Array.from({ length: pureNoise.sets }, (_, seed) => noiseAccuracy('${way}', seed)),\n)`,
  kept: 'seeds',
});
const from = (call: string): Origin => ({ call });

export const origins = {
  noise: from('articleMoons.noise'),
  right: from(`${trained()}.accuracy`),
  'right-train': from(`${trained()}.run.trainLoss`),
  over: over(),
  unscaled: over('nothing'),
  'unscaled-train': from(`${scaled('nothing')}.run.trainLoss`),
  forgotten: over('test left raw'),
  'leaked-train': from(`${scaled('all points')}.run.trainLoss`),
  'two-rulers': from(
    `[mean, standardError].map((of) => of(\n  ${beyond('test by itself').replace('\n', '\n  ')},\n))`,
  ),
  'noise-scaled': noise('scaled-by-all'),
  'noise-ruled': noise('scaled-by-training'),
  'noise-error': noise('scaled-by-training', 'standardError'),
  'noise-peeked': noise('chosen-by-all'),
  'noise-chosen': noise('chosen-by-training'),
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
  spread: from(`standardDeviation(${shares})`),
  formula: from(`((p) => Math.sqrt((p * (1 - p)) / 800))(\n  mean(${shares}),\n)`),
  easily: from(`((p) => 2 * Math.sqrt((p * (1 - p)) / 800))(\n  mean(${shares}),\n)`),
  scale: from('prepareMoons({ seed: 0 }).scaler.scales'),
  measures: from(
    `(({ split, train, test }) =>\n  [[split.train, train], [split.test, test]].flatMap((parts) =>\n    [0, 1].flatMap((j) =>\n      parts.map(fitScaler).flatMap(({ means, scales }) => [means[j], scales[j]]),\n    ),\n  ))(prepareMoons({ seed: 0 }))`,
  ),
  unbiased: from('Math.sqrt((prepareMoons({ seed: 0 }).scaler.variances[0] * 1200) / 1199)'),
  scalings: {
    call: `['training part', 'all points', 'test by itself', 'nothing', 'test left raw'].map((scaling) => {\n  const runs = protocolSeeds.map((seed) => trainOnMoons({ seed, scaling }));\n  const beyond = runs.map(({ accuracy }, seed) => accuracy - trainOnMoons({ seed }).accuracy);\n  return [\n    mean(runs.map(({ run }) => run.trainLoss)),\n    mean(runs.map(({ run }) => run.testLoss)),\n    mean(runs.map(({ accuracy }) => accuracy)),\n    mean(beyond),\n    standardError(beyond),\n  ];\n})`,
    kept: 'scaling',
  },
  noisy: from('[0, 0.1, 0.4].map((noise) => [noise, makeMoons({ samples: 200, noise, seed: 0 }).x])'),
  points: from(
    `(({ split, train, test }) =>\n  [split.train, split.test, train, test].map(fitScaler).map(({ means, scales }) =>\n    [0, 1].map((j) => [means[j], scales[j]]),\n  ))(prepareMoons({ seed: 0 }))`,
  ),
} as const satisfies Origins;
