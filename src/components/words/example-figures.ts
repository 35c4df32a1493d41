/** The words of two figures: the sigmoid with its tangent, and the two squared misses. */
export const sigmoidWords = {
  figure: (z: string, value: string, slope: string) =>
    `The sigmoid, rising from 0 to 1. At z = ${z} its value is ${value} and its slope ${slope}; at both ends it is flat.`,
  slope: 'slope',
  flat: 'flat',
  slider: 'z, where the tangent touches',
  reading: (z: string, value: string, slope: string, saturated: boolean) =>
    `z ${z}, value ${value}, slope ${slope}${saturated ? ', saturated' : ''}`,
  quarter: 'at most ¼',
  saturated: 'saturated',
  outside: 'This sum lies beyond the picture. The point waits at the edge; the numbers are right.',
  back: 'Back to',
} as const;

export const squaresWords = {
  smaller: (length: string) => `Drawn smaller, to fit: the ruler at the left is ${length} long.`,
  figure: (areas: readonly string[]) =>
    `Two squares whose sides are the misses and whose areas are ${areas.join(' and ')}.`,
} as const;
