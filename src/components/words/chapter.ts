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
  'what-was-learnt': {
    title: 'What was learnt',
    short: 'What was learnt',
    blurb: 'Three parts, early stopping, weight decay, and how sure one test is',
  },
  'any-network': {
    title: 'Any network',
    short: 'Any network',
    blurb: 'Four equations for every layer, in matrices and batches',
  },
  downhill: {
    title: 'Downhill',
    short: 'Downhill',
    blurb: 'The bowl, the step, momentum and Adam, and learning from a few points at a time',
  },
  'by-machine': {
    title: 'Gradients by machine',
    short: 'Gradients by machine',
    blurb: 'A graph, a sweep back, and what PyTorch does when you call backward',
  },
  checking: {
    title: 'Checking a gradient',
    short: 'Checking a gradient',
    blurb: 'How short a nudge should be, and what a check can miss',
  },
  'which-mistake': {
    title: 'Which mistake makes this number?',
    short: 'Which mistake?',
    blurb: 'Detective work on printed digits, with every mistake as a switch',
  },
  'your-network': {
    title: 'Your network',
    short: 'Your network',
    blurb: 'Build it, see it worked out, check your numbers, print sheets for a class',
  },
  'lost-figures': {
    title: 'The lost figures, recovered',
    short: 'Lost figures, recovered',
    blurb: 'How ten missing numbers were found again',
  },
  notation: {
    title: 'Notation and glossary',
    short: 'Notation and glossary',
    blurb: 'Every symbol with its other names, every term in English and Chinese',
  },
  'numpy-twin': {
    title: 'The NumPy twin',
    short: 'The NumPy twin',
    blurb: 'The numbers of the book once more, in Python',
  },
  library: {
    title: 'The library',
    short: 'The library',
    blurb: 'The code behind the numbers, with an example for every function, to take along',
  },
  answers: {
    title: 'Answers',
    short: 'Answers',
    blurb: 'Every question of the book, answered, with the slips behind the wrong numbers',
  },
  solutions: {
    title: 'Functions, written',
    short: 'Functions, written',
    blurb: 'A solution to every function that is yours to write, with the slips that people make',
  },
  teachers: {
    title: 'For teachers',
    short: 'For teachers',
    blurb: 'Plans for one lesson, for two weeks and for four; sheets, keys, and figures for your own pages',
  },
  about: {
    title: 'About, sources, how to cite',
    short: 'About, sources',
    blurb: 'What the book builds on, its licences, what has changed, and where to report a mistake',
  },
} as const satisfies Record<string, Named>;

/** The words of the list of chapters. Their order and numbers are in `book/chapters.ts`. */
export const chapterWords = {
  numbered: (number: number) => `Chapter ${number}`,
  /** within a sentence */
  cited: (number: number) => `chapter ${number}`,
  citedRange: (from: number, to: number) => `chapters ${from} ${to === from + 1 ? 'and' : 'to'} ${to}`,
  appendix: 'Appendix',
  /** for search engines, and for whoever passes the page on */
  described: (blurb: string, question: string) => `${blurb}. ${question}`,
  parts: {
    example: 'One example, by hand',
    points: 'Two thousand points',
    machine: 'The machine',
    audit: 'The audit',
    tools: 'Tools',
    appendix: 'Appendix',
  },
  /** by slug */
  titles,
} as const;

/**
 * The same in another language. A chapter without a title is one that it doesn't have yet: nothing lists it or links to
 * it, and those that are there keep their numbers. The answers and the solutions are always there; they are made from words.
 */
export type TranslatedChapters = Translated<Omit<typeof chapterWords, 'titles'>> & {
  readonly titles: Partial<Translated<typeof titles>> &
    Pick<Translated<typeof titles>, 'answers' | 'solutions'>;
};
