/** The words of a worked example's audit: what is said of each printed figure. */
export const reportWords = {
  printed: 'printed',
  right: 'should be',
  verdict: 'the audit says',
  verdicts: {
    rounded: 'right',
    cut: 'right, cut',
    'own numbers': 'right, rounded',
    'every number': 'right, rounded',
    'rounded on the way': 'right, rounded',
    carried: 'carried',
    named: 'a mistake',
    'could be': 'could be',
    again: 'the same',
    misprint: 'a misprint?',
    pair: 'two mistakes',
    unexplained: 'unexplained',
    problem: 'not audited',
  },
  /** of a finding: the figure at which it was found, how many numbers were tried on it, and how many chance would let meet it */
  chance: (at: string, tried: string, chance: string) =>
    `For ${at}, ${tried} wrong numbers were tried. By chance alone, ${chance} of them would be expected to match the digits.`,
  noChance: (at: string, tried: string) =>
    `For ${at}, ${tried} wrong numbers were tried. By chance alone, none would be expected to match the digits.`,
  others: (right: string) => `The other ${right} figures are right`,
} as const;
