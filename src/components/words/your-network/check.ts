import { numberWords } from '../number.ts';

/** The words of the part of Your network where a reader's own numbers are checked. */
export const checkWords = {
  lead: 'Write down the numbers you got, as they stand on your paper: in any order, as few or as many as you like. Whatever you write stays on your device.',
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
    label: 'Lines of any kind: a name and a number, a table, lists from NumPy or PyTorch, matrices in LaTeX',
    take: (n: number) => (n === 1 ? 'Check this number' : `Check these ${numberWords.inWords(n)}`),
    nothing: 'Nothing to check was found in it yet.',
    found: (n: number) => `${numberWords.first(n)} to check.`,
    given: (n: number) =>
      n === 1
        ? 'One is a number the network begins with.'
        : `${numberWords.first(n)} are numbers the network begins with.`,
    differ: (names: readonly string[]) =>
      `The network above has other numbers for ${names.join(', ')}. Your results are checked with the network’s.`,
    adopt: 'Put the pasted ones into the network',
    refused: 'These numbers don’t make a network that is possible. It stays as it is.',
    tooLong: (most: string) => `Only the first ${most} characters were read. Paste the rest after them.`,
    doubtful: 'could mean something else: please check',
    columns: { line: 'line', name: 'what it is', digits: 'number' },
    caption: 'What was read',
    unread: 'What was not read',
  },
  busy: 'Checking…',
  refused:
    'This network can’t be checked. Under a softmax, targets lie between 0 and 1 and add up to 1: look at the targets above.',
  results: 'What your numbers say',
  /** how to see what a check says without numbers of one’s own */
  tryIt: 'No numbers at hand? Take those that were printed:',
  tries: { book: 'the article’s', mazur: 'Matt Mazur’s' },
} as const;
