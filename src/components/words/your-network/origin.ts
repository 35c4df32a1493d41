/** What the panel says of a number of the worked step, besides its own words; loaded with it. */
export const yourOriginWords = {
  refused: 'With this number, the targets would not fit this error.',
  /** the error changes by so much, raised less lowered */
  nudge: (symbol: string, error: string, change: string, times: string, gradient: string) =>
    `Raise ${symbol} by a thousandth, then lower it by a thousandth instead: between the two, ${error} differs by ${change}. Per unit of ${symbol} that is ${times}. The gradient says ${gradient}.`,
  noNudge: (symbol: string) =>
    `No nudge shows this one: it is only the part of ${symbol} that comes back along one path.`,
  noSlope:
    'A nudge shows nothing here: the step function has no slope, and the perceptron’s rule takes it as 1.',
  kink: (symbol: string) =>
    `Within a thousandth of ${symbol} a ReLU has its kink, so a nudge gives a number between the slopes on its two sides.`,
} as const;
