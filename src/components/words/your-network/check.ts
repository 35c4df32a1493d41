import { numberWords } from '../number.ts';

/** The words of the part of Your network where a reader's own numbers are checked. */
export const checkWords = {
  lead: 'Write down what you got, as you wrote it on paper: in any order, as few or as many as you like. Whatever you write stays on your device.',
  rows: {
    label: 'Your numbers',
    quantity: 'What it is',
    digits: 'Your number',
    nth: (n: number) => `number ${n}`,
    quantityNth: (n: number) => `What number ${n} is`,
    digitsNth: (n: number) => `Number ${n}`,
    remove: (name: string) => `Take out ${name}`,
    clear: 'Take out all',
    undo: 'Put them back',
    noName: 'What is it?',
    noNumber: 'Its number?',
  },
  /** beside a number, in a word or two */
  marks: {
    right: 'right',
    rounded: 'right, rounded',
    carried: 'right given yours',
    first: 'first wrong',
    wrong: 'wrong',
    again: 'same slip',
    misprint: 'misprint?',
    given: 'a given number',
    unread: 'not read',
  },
  paste: {
    open: 'Paste a block instead',
    label: 'Lines of any kind: a name and a number, a table, lists of NumPy or PyTorch, matrices in LaTeX',
    take: (n: number) => (n === 1 ? 'Check this number' : `Check these ${numberWords.inWords(n)}`),
    nothing: 'Nothing to check was found in it yet.',
    found: (n: number) => `${numberWords.first(n)} to check.`,
    given: (n: number) =>
      n === 1 ? 'One that the network begins with.' : `${numberWords.first(n)} that the network begins with.`,
    differ: (names: readonly string[]) =>
      `The network above has other numbers for ${names.join(', ')}. Your numbers are checked with those of the network.`,
    adopt: 'Put the pasted ones into the network',
    refused: 'With these numbers the network would be none. It stays as it is.',
    tooLong: (most: string) => `Only the first ${most} characters were read. Paste the rest after them.`,
    doubtful: 'could be meant otherwise: please look',
    columns: { line: 'line', name: 'what it is', digits: 'number' },
    caption: 'What was read',
    unread: 'What was not read',
  },
  busy: 'Checking…',
  refused:
    'This network can’t be checked. Targets of a softmax are from 0 and add up to 1: look at the targets above.',
  results: 'What your numbers say',
  /** how to see what a check says without numbers of one’s own */
  tryIt: 'No numbers at hand? Take those that were printed:',
  tries: { book: 'the article’s', mazur: 'Matt Mazur’s' },
} as const;
