import type { AskedQuantities, SheetFault } from '../vocabulary.ts';

const sheets = (n: number, count: string) => `${count} ${n === 1 ? 'sheet' : 'sheets'}`;

/** The words of the worksheets: what a reader chooses, and what is done with it. */
export const sheetsWords = {
  howMany: 'For whom',
  byCount: 'A number of sheets',
  byNames: 'A list of names',
  count: 'How many',
  names: 'Names, one a line',
  namesStay: 'Names stay on this page: they are not saved or sent, and not in any link or file.',
  namesRead: (n: number, count: string) =>
    n === 0 ? 'No name yet.' : `${sheets(n, count)}, one for each name.`,
  tooManyNames: (most: string) => `More than ${most} names: make sheets for ${most} at a time.`,
  needs: {
    count: (most: string) => `Sheets are made 1 to ${most} at a time.`,
    seed: (most: string) => `A seed is a whole number from 0 to ${most}.`,
  },
  seed: 'Seed',
  anotherSeed: 'Another seed',
  seedHint: 'The same seed makes the same sheets again.',

  asked: 'What is asked for',
  kinds: {
    sums: 'weighted sums',
    hidden: 'outputs of hidden neurons',
    outputs: 'outputs of the network',
    error: 'error',
    deltas: 'gradients at the sums, δ',
    gradients: 'gradients of weights and biases',
    new: 'new weights and biases',
    after: 'outputs and error after the step',
  } satisfies Record<AskedQuantities, string> as Readonly<Record<AskedQuantities, string>>,
  askedCount: (n: number) => (n === 1 ? '1 number on each sheet.' : `${n} numbers on each sheet.`),
  nothingAsked: 'Choose at least one thing to ask for.',
  digits: 'To how many digits',
  decimals: (n: number) => (n === 1 ? '1 decimal' : `${n} decimals`),
  significant: (n: number) => (n === 1 ? '1 significant digit' : `${n} significant digits`),

  key: 'On the key',
  keys: { answers: 'right answers', marking: 'and common wrong ones' },

  make: (n: number, count: string) => (n === 1 ? 'Make the sheet' : `Make ${sheets(n, count)}`),
  cancel: 'Cancel',
  making: 'Sheets made',
  made: (made: number, of: number) => `${made} of ${of} made`,
  done: (n: number, count: string) =>
    n === 1 ? 'One sheet is made.' : `${sheets(n, count)} are made, no two with the same numbers.`,
  cancelled: 'Cancelled. Your choices stay.',
  broken:
    'The sheets could not be made: the browser stopped the part of the page that makes them. Try again.',
  stale: 'The network, or what is asked for, has changed since. Make the sheets again.',
  fault: {
    'nothing asked': () => 'This network has none of the numbers that are asked for. Choose others.',
    saturated: () =>
      'No friendly numbers were found: whatever was tried, some neuron is saturated, so its output hardly moves. Make the network smaller, or choose another activation.',
    unseen: (slip: string) =>
      `With so few digits a common mistake would change no answer: “${slip}” Ask for more digits, or for more numbers.`,
  } satisfies Record<SheetFault, (slip: string) => string> as Readonly<
    Record<SheetFault, (slip: string) => string>
  >,
} as const;
