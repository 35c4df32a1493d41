import type { Rounded } from './vocabulary.ts';

/**
 * The words that stand in a page as it is built. Those that scripts show or speak are in the files beside this one,
 * so that a page loads its own only. A Chinese edition replaces them all.
 */
export const strings = {
  bookTitle: 'Backprop by Numbers',
  bookDescription:
    'Backpropagation explained with one network, one training step and every number in it: computed by a small tested library, and yours to change.',
  chapter: (number: number) => `Chapter ${number}`,
  appendix: 'Appendix',
  contents: 'Contents',
  contentsBeside: 'Contents, beside the text',
  neighbours: 'Pages before and after',
  marginNetwork: 'The network, as it stands',
  skip: 'Skip to the text',
  theme: 'Switch between light and dark',
  previous: 'Before this',
  next: 'Next',
  licence: 'Text CC BY 4.0, code MIT.',
  notFound: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. The contents are all there.',
  home: 'To the first page',
  mistakes: 'What people get wrong here',
  questions: 'Before you go on',
  remember: 'Three lines to remember',
  interceptLine: (fitting: readonly string[]) =>
    `A number line of the new c2 with a narrow interval marked. Of all the slips only one falls into it: ${fitting.join(', ')}.`,
  givesPrinted: 'here the printed outputs come out',
  verdicts: { agrees: 'agrees', differs: 'does not agree', lost: 'in a lost image' },
  auditTable: {
    caption: 'What the article prints, and what the step gives',
    printed: 'printed',
    recomputed: 'recomputed',
    verdict: 'verdict',
    roundedFirst: 'only from rounded outputs',
  },
  lossTable: {
    caption: 'Two outputs can’t tell the mean from the half sum. Three can.',
    two: 'two outputs',
    three: 'three outputs',
    mean: 'mean',
    slopeAt: 'slope at',
  },
  stepTable: { caption: 'One step, all of it', before: 'before', gradient: 'gradient', after: 'after' },
  suspectsTable: {
    caption: 'Who moved c₂? Every slip, and the value it gives',
    done: 'what was done',
    value: 'new c₂',
    fits: 'gives the printed outputs',
  },
  suspects: {
    right: ['nothing wrong', 'right'],
    frozen: ['left as it was', 'frozen'],
    averaged: ['the two gradients averaged', 'averaged'],
    fromFirst: ['the first output’s gradient alone', 'h₁ alone'],
    fromSecond: ['the second output’s gradient alone', 'h₂ alone'],
    added: ['added instead of subtracted', 'added'],
    signLost: ['its minus sign lost', 'sign lost'],
  },
  survives: 'What survives in the text',
  startsThatFit: 'Every start on the grid that reproduces all the printed digits',
  roundingTable: {
    caption: 'What rounding on the way does',
    inFull: 'in full',
    outputsToThree: 'outputs to three',
    allToThree: 'all to three',
    allToTwo: 'all to two',
  },
  sigmoidTable: 'The sigmoid and its slope, on the way to the right end',
  theGradient: 'the gradient',
  slopeAtBoth: 'slope at both',
  inWords: (n: number) =>
    [
      'none',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ][n] ?? String(n),
  yes: 'yes',
  no: 'no',
  descent: (rates: readonly string[]) =>
    `The error against the number of steps, both on logarithmic scales, for these learning rates: ${rates.join(', ')}.`,
  stepsWord: 'steps',
  digits: 'digits',
  rounding: 'While computing, round',
  roundingChoice: (rounding?: Rounded) =>
    rounding === undefined
      ? 'nothing'
      : `${rounding.what === 'outputs' ? 'the outputs' : 'every quantity'} to ${rounding.decimals} decimals`,
  changes: 'What differs from the article',
  backToArticle: 'Back to the article’s numbers',
} as const;
