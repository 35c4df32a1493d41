const holds = (digits: number) =>
  digits === 0
    ? 'Not one of its digits holds'
    : `Only the first ${digits === 1 ? 'digit holds' : `${digits} digits hold`}`;

/** The words of the panel “Where it comes from”. */
export const panelWords = {
  title: 'Where it comes from',
  close: 'Close',
  trail: 'The way here',
  given: 'A given number. Nothing comes before it.',
  changeIt: 'Change it',
  from: 'Made from',
  afterSteps: (n: number, steps: string) => `After ${steps} ${n === 1 ? 'step' : 'steps'}.`,
  before: 'It is what the step before left:',
  otherwise: 'In a step that is done differently here.',
  full: 'In full',
  nearOne: (digits: number, output: string, isOne: boolean) =>
    `${holds(digits)}: ${isOne ? `to sixteen digits ${output} is 1, and of 1 − ${output} nothing is left` : `${output} is so near to 1 that few digits of 1 − ${output} are left`}.`,
  nearlyEqual: (digits: number) =>
    `${holds(digits)}: on the way a number is taken from one that is nearly equal, and few digits are left of the difference.`,
  nudge: (symbol: string, on: string, change: string, times: string) =>
    `Raise ${symbol} by a thousandth, leave alone what it does not feed, and ${on} changes by ${change}: ${times} for each unit.`,
  noNudge: 'Raise it by a thousandth: no error made from it changes in any digit.',
  source: {
    call: 'The page shows what this call of the book’s library gives:',
    reader: 'What you have changed in the figure goes into the call in the same way.',
    declared: 'declared in',
    tested: 'tested in',
    kept: 'Its runs take long, so they were made once:',
    made: 'Its rule is made by',
    twin: 'The same number from NumPy',
    offline: 'What makes it could not be loaded. Are you offline?',
  },
} as const;
