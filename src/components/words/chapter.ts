import type { Translated } from './vocabulary.ts';

/** What the pages of the book are called, by slug: the title, the same for the narrow contents, and what it is about. */
interface Named {
  readonly title: string;
  readonly short: string;
  readonly blurb: string;
}

const titles = {
  network: {
    title: 'The network',
    short: 'The network',
    blurb: 'Ten parameters, and what each letter means',
  },
  sigmoid: {
    title: 'The sigmoid and its slope',
    short: 'The sigmoid and its slope',
    blurb: 'Why σ′ = σ(1 − σ), line by line',
  },
  forward: {
    title: 'Forward',
    short: 'Forward',
    blurb: 'From two inputs to two outputs, digit by digit',
  },
  error: {
    title: 'The error',
    short: 'The error',
    blurb: 'Why squared, and why the mean',
  },
  'backward-output': {
    title: 'Backward: the output layer',
    short: 'Backward: output layer',
    blurb: 'Three factors make a gradient',
  },
  'backward-hidden': {
    title: 'Backward: the hidden layer',
    short: 'Backward: hidden layer',
    blurb: 'Two paths into one weight',
  },
  'one-step': {
    title: 'One step, audited',
    short: 'One step, audited',
    blurb: 'All ten updates beside the printed ones',
  },
  'many-steps': {
    title: 'Many steps',
    short: 'Many steps',
    blurb: 'Down to nearly nothing, and what that means',
  },
  'two-moons': {
    title: 'Two thousand moons',
    short: 'Two thousand moons',
    blurb: 'From a seed to data that a neuron can learn from',
  },
  'one-neuron': {
    title: 'One neuron learns',
    short: 'One neuron learns',
    blurb: 'Cross-entropy, p − y, and a straight line',
  },
  'hidden-layer': {
    title: 'A hidden layer',
    short: 'A hidden layer',
    blurb: 'What it gains, and what it takes to train one',
  },
  'lost-figures': {
    title: 'The lost figures, recovered',
    short: 'Lost figures, recovered',
    blurb: 'How ten missing numbers were found again',
  },
  'numpy-twin': {
    title: 'The NumPy twin',
    short: 'The NumPy twin',
    blurb: 'The numbers of the book once more, in Python',
  },
  sources: {
    title: 'Sources',
    short: 'Sources',
    blurb: 'What the book builds on, and how to cite it',
  },
  answers: {
    title: 'Answers',
    short: 'Answers',
    blurb: 'Every question of the book, answered, with the slips behind the wrong numbers',
  },
} as const satisfies Record<string, Named>;

/** The words of the list of chapters. Their order and numbers are in `book/chapters.ts`. */
export const chapterWords = {
  numbered: (number: number) => `Chapter ${number}`,
  /** within a sentence */
  cited: (number: number) => `chapter ${number}`,
  citedRange: (from: number, to: number) => `chapters ${from} to ${to}`,
  appendix: 'Appendix',
  /** for search engines, and for whoever passes the page on */
  described: (blurb: string, question: string) => `${blurb}. ${question}`,
  parts: { example: 'One example, by hand', points: 'Two thousand points', appendix: 'Appendix' },
  /** by slug */
  titles,
} as const;

/**
 * The same in another language. A chapter without a title is one that it doesn't have yet: nothing lists it or links to
 * it, and those that are there keep their numbers. The answers are always there; they are made from words.
 */
export type TranslatedChapters = Translated<Omit<typeof chapterWords, 'titles'>> & {
  readonly titles: Partial<Translated<typeof titles>> & Pick<Translated<typeof titles>, 'answers'>;
};
