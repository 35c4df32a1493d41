import type { Rounding } from '../lib/evaluate.ts';
import type { Parsed } from './parse-number.ts';

type Problem = Extract<Parsed, { problem: string }>['problem'];

const problems: Readonly<Record<Problem, string>> = {
  empty: 'is empty',
  'not a number': 'is not a number',
  'not finite': 'is too large for a number here',
  'out of range': 'is beyond a billion, too large for a number here',
};

const names: Readonly<Record<string, string>> = {
  x: 'input',
  a: 'weight',
  b: 'weight',
  c: 'intercept',
  t: 'target',
  rho: 'learning rate',
};

/** Every word of the interface. A Chinese edition replaces this file. */
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
  questionsHint: 'Answer each one for yourself, then open it.',
  remember: 'Three lines to remember',
  target: 'target',
  networkSummary: (values: readonly string[]) => `The network: ${values.join(', ')}.`,
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
  slope: 'slope',
  now: 'now',
  afterOneStep: 'after one step',
  start: 'start',
  steps: (n: number) => `${n} steps`,
  errorCurve: (now: string, after: string, steps: number) =>
    `The error over ${steps} steps: ${now} now, ${after} after one step.`,
  takeOneStep: 'Take one step',
  backToStart: 'Back to the start',
  learningRate: 'learning rate',
  dragHint: 'Drag any number, or click it and type. Everything follows.',
  stepTaken: (count: number, error: string) =>
    `${count === 1 ? 'One step' : `${count} steps`} taken. The error is now ${error}.`,
  digits: 'digits',
  rounding: 'While computing, round',
  roundingChoice: (rounding?: Rounding) =>
    rounding === undefined
      ? 'nothing'
      : `${rounding.what === 'outputs' ? 'the outputs' : 'every quantity'} to ${rounding.decimals} decimals`,
  changes: 'What differs from the article',
  changed: (parts: readonly string[]) => `Changed: ${parts.join(', ')}.`,
  roundingOn: ({ what, decimals }: Rounding) => `${what} rounded to ${decimals} decimals`,
  backToArticle: 'Back to the article’s numbers',
  addressTooLong: 'This address is longer than any the book writes, so its numbers were not read.',
  addressUnread: (keys: readonly string[]) =>
    `The address gives ${keys.join(', ')} a value that can’t be read, so ${keys.length === 1 ? 'it stays' : 'they stay'} as in the article.`,
  panel: {
    title: 'Where it comes from',
    close: 'Close',
    trail: 'The way here',
    given: 'A given number. Nothing comes before it.',
    given0: 'Change it',
    from: 'Made from',
    afterSteps: (steps: string, one: boolean) => `After ${steps} ${one ? 'step' : 'steps'}.`,
    before: 'It is what the step before left:',
    otherwise: 'In the step as it is done wrong here.',
    full: 'In full',
    nudge: (symbol: string, on: string, change: string, times: string) =>
      `Raise ${symbol} by a thousandth, leave alone what it does not feed, and ${on} changes by ${change}: ${times} for each unit.`,
    noNudge: 'A small nudge to it reaches no error.',
  },
  stepper: {
    label: 'The step, quantity by quantity',
    back: 'Back',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    place: (n: number, of: number) => `${n} of ${of}`,
    phases: {
      forward: 'Forward',
      error: 'Error',
      backward: 'Backward',
      update: 'Update',
      after: 'Forward again',
    },
  },
  backAtStart: 'Back at the start.',
  diverged:
    'The network has diverged: the step was so long that every output sits at the very end of its sigmoid, where the slope is zero and no further step can move it. Go back to the start, or choose a smaller learning rate first.',
  nameOf: (id: string, symbol: string) =>
    `${names[id] ?? names[id.slice(0, 1)] ?? ''} ${id === 'rho' ? '' : symbol}`.trim(),
  badNumber: (symbol: string, typed: string, problem: Problem, kept: string) =>
    `${typed.trim() === '' ? 'The field' : `“${typed.length > 20 ? `${typed.slice(0, 20)}…` : typed}”`} ${problems[problem]}. ${symbol} stays ${kept}.`,
} as const;
