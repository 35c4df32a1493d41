/** What the panel says of a number of the worked step, besides its own words; loaded with it. */
export const yourOriginWords = {
  refused: 'With this number the targets would be none that this error can have.',
  /** the error changes by so much, raised less lowered */
  nudge: (symbol: string, error: string, change: string, times: string, gradient: string) =>
    `Raise ${symbol} by a thousandth, then lower it by as much instead: between the two, ${error} differs by ${change}. For each unit of ${symbol} that is ${times}. The gradient says ${gradient}.`,
  noNudge: (symbol: string) => `No nudge shows this one: it is the part of ${symbol} that arrives one way.`,
  noSlope:
    'A nudge shows nothing here: the step function has no slope, and the perceptron’s rule takes it as 1.',
  kink: (symbol: string) =>
    `Within a thousandth of ${symbol} a ReLU has its corner, so a nudge lies between the slopes on both sides.`,
} as const;
