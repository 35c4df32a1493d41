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
  otherwise: 'In the step as it is done wrong here.',
  full: 'In full',
  nudge: (symbol: string, on: string, change: string, times: string) =>
    `Raise ${symbol} by a thousandth, leave alone what it does not feed, and ${on} changes by ${change}: ${times} for each unit.`,
  noNudge: 'A small nudge to it reaches no error.',
} as const;
