/** The words of the drawings of the moons that are made when the book is built, by drawing. */
export const pointsFiguresWords = {
  noisyMoons: {
    noise: 'noise',
    noisyMoons: (noises: readonly string[]) =>
      `The same two hundred points three times, with a noise of ${noises.join(', ')}: two clean half circles, two bands, two clouds that run into each other.`,
    upper: 'class 0',
    lower: 'class 1',
  },
  twoSlopes: {
    figure:
      'The push on the weighted sum of a point of class 1, against that sum. Under cross-entropy it grows to its full size the more wrong the neuron is. Under squared error it fades at both ends.',
    crossEntropy: 'cross-entropy',
    squared: 'squared error',
    wrong: 'sure and wrong',
    right: 'sure and right',
    sum: 'weighted sum',
  },
  logicPanels: {
    names: { and: 'and', or: 'or', xor: 'exclusive or' },
    figure:
      'The four corners of a square, labelled by and, or, and exclusive or. A straight line separates the first two. No line separates the third, whose equal labels stand at opposite corners.',
    noLine: 'no line does it',
  },
  widthBoundaries: {
    units: (width: number) => (width === 1 ? '1 unit' : `${width} units`),
    figure: (widths: readonly number[]) =>
      `The boundary that a hidden layer of ${widths.join(', ')} units has learnt from one seed, over the same test points. With one unit it is a straight line, with two it is hardly more, from three on it turns twice and follows both moons.`,
  },
  gain: {
    figure: (rows: readonly string[]) =>
      `The test accuracy of one neuron and of a hidden layer for ten seeds each, in four protocols. ${rows.join(' ')}`,
    row: (label: string, neuron: string, hidden: string) => `${label}: on average ${neuron} and ${hidden}.`,
    protocol: (noise: string, epochs: string, rate: string) => `noise ${noise}, ${epochs} epochs at ${rate}`,
    neuron: 'one neuron',
    hidden: 'hidden layer',
  },
} as const;
