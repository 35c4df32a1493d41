/** What the settings of a run on many points are called in an address, in the order in which they are written. */
export const runKeys = {
  units: 'width',
  activation: 'activation',
  start: 'initialisation',
  scale: 'scale',
  decay: 'decay',
  rate: 'learningRate',
  epochs: 'epochs',
  seed: 'seed',
  noise: 'noise',
  points: 'samples',
  share: 'testSize',
} as const;
