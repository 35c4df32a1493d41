/** The words of the sigmoid with its tangent. */
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
