/** The words of what the page for teachers computes: minutes, plans, sheets that are set up, figures to embed. */
export const teacherWords = {
  minutes: {
    caption: 'Minutes for each chapter, by the rule above; the sum is rounded up to five',
    head: ['chapter', 'to read', 'to answer', 'together'],
  },
  plan: {
    minutes: 'min',
    show: 'You show',
    act: 'They do',
  },
  sheets: {
    forward: 'Thirty sheets, forward only: sums, hidden values, outputs and the error of the book’s network',
    step: 'Thirty sheets of one whole step, the book’s network',
    mazur: 'Thirty sheets of one whole step, the network of Mazur’s example, biases left alone',
    softmax: 'Thirty sheets of one whole step, two classes and a softmax',
  },
  figures: {
    alone: 'See it alone',
    between: ', or in its place, ',
    height: (narrow: number) =>
      `. In a column as narrow as a phone, all of it needs a height of ${narrow} pixels; less scrolls.`,
  },
} as const;
