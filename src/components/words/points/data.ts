/** The words of the figure of the moons themselves. */
export const pointsDataWords = {
  zero: 'class 0',
  one: 'class 1',
  x1: 'x₁',
  x2: 'x₂',
  fill: 'filled: training, hollow: test',
  oneDeviation: 'mean ± one deviation',
  axes: (standardised: boolean) => `x₁ across, x₂ up, ${standardised ? 'standardised' : 'as made'}`,
  standardised: 'Standardise',
  /** @param noisy  whether there is any noise */
  figure: (train: string, test: string, standardised: boolean, noisy: boolean) =>
    `Points ${noisy ? 'of two interleaving half moons, each moved by noise' : 'on two interleaving half moons, without noise'}: ${train} to train on, filled, and ${test} to test with, hollow. Class 0, round, is of the upper moon; class 1, square, of the lower. ${standardised ? 'Standardised: where the training points vary in a direction, they have mean 0 and deviation 1 in it.' : 'As they are made.'}`,
  counts: (train: string, test: string, [zeros, ones]: readonly [string, string]) =>
    `${train} to train on, ${zeros} of class 0 and ${ones} of class 1; ${test} to test with.`,
  constant: (feature: string) =>
    `${feature} does not vary in the training part, so it is divided by 1: centred and nothing more, as scikit-learn does.`,
  table: 'Mean ± deviation, before and after standardising',
  trainingMade: 'training, as made',
  testMade: 'test, as made',
  trainingScaled: 'training, standardised',
  testScaled: 'test, standardised',
} as const;
