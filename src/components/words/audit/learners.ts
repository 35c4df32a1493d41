/** The words of the figure of what is left of the error with a mistake in every step. */
export const learnersWords = {
  axis: 'error left after 1,000 steps',
  learnt: 'learnt',
  notLearnt: 'not learnt',
  right: 'no mistake',
  noNumber: 'no number',
  named: {
    'no-slope': 'no slopes',
    'slope-of-another-activation': 'slopes of tanh',
    'one-factor': 'slopes 1 − y',
    'slope-left-for-later': 'slopes left for later',
  },
  both: 'learns two samples as well, from all starts',
  notBoth: 'does not',
  figure: (learnt: number, of: number) =>
    `A dot for each of ${of} kinds of mistake on a logarithmic scale of the error that is left. ${learnt} of them lie in the part that counts as learnt, most beside the steps without a mistake.`,
} as const;
