/** A page of the book as the contents list it. */
export interface Chapter {
  readonly slug: string;
  readonly number?: number;
  readonly title: string;
  /** for the contents beside the text */
  readonly short: string;
  readonly blurb: string;
}

export interface Group {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

export const groups: readonly Group[] = [
  {
    title: 'One example, by hand',
    chapters: [
      {
        slug: 'network',
        number: 1,
        title: 'The network',
        short: 'The network',
        blurb: 'Ten parameters, and what each letter means',
      },
      {
        slug: 'sigmoid',
        number: 2,
        title: 'The sigmoid and its slope',
        short: 'The sigmoid and its slope',
        blurb: 'Why σ′ = σ(1 − σ), line by line',
      },
      {
        slug: 'forward',
        number: 3,
        title: 'Forward',
        short: 'Forward',
        blurb: 'From two inputs to two outputs, digit by digit',
      },
      {
        slug: 'error',
        number: 4,
        title: 'The error',
        short: 'The error',
        blurb: 'Why squared, and why the mean',
      },
      {
        slug: 'backward-output',
        number: 5,
        title: 'Backward: the output layer',
        short: 'Backward: output layer',
        blurb: 'Three factors make a gradient',
      },
      {
        slug: 'backward-hidden',
        number: 6,
        title: 'Backward: the hidden layer',
        short: 'Backward: hidden layer',
        blurb: 'Two paths into one weight',
      },
      {
        slug: 'one-step',
        number: 7,
        title: 'One step, audited',
        short: 'One step, audited',
        blurb: 'All ten updates beside the printed ones',
      },
      {
        slug: 'many-steps',
        number: 8,
        title: 'Many steps',
        short: 'Many steps',
        blurb: 'Down to nearly nothing, and what that means',
      },
    ],
  },
  {
    title: 'Two thousand points',
    chapters: [
      {
        slug: 'two-moons',
        number: 9,
        title: 'Two thousand moons',
        short: 'Two thousand moons',
        blurb: 'From a seed to data that a neuron can learn from',
      },
      {
        slug: 'one-neuron',
        number: 10,
        title: 'One neuron learns',
        short: 'One neuron learns',
        blurb: 'Cross-entropy, p − y, and a straight line',
      },
      {
        slug: 'hidden-layer',
        number: 11,
        title: 'A hidden layer',
        short: 'A hidden layer',
        blurb: 'What it gains, and what it takes to train one',
      },
    ],
  },
  {
    title: 'Appendix',
    chapters: [
      {
        slug: 'lost-figures',
        title: 'The lost figures, recovered',
        short: 'Lost figures, recovered',
        blurb: 'How ten missing numbers were found again',
      },
      {
        slug: 'numpy-twin',
        title: 'The NumPy twin',
        short: 'The NumPy twin',
        blurb: 'Chapters 3 to 11 once more, in Python',
      },
      {
        slug: 'answers',
        title: 'Answers',
        short: 'Answers',
        blurb: 'Every question of the book, answered, with the slips behind the wrong numbers',
      },
    ],
  },
];

/** Every page in reading order. */
export const chapters: readonly Chapter[] = groups.flatMap((group) => group.chapters);

/** The pages before and after one, in reading order. */
export function neighboursOf(slug: string): {
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
} {
  const at = chapters.findIndex((chapter) => chapter.slug === slug);
  return { previous: chapters[at - 1], next: chapters[at + 1] };
}
