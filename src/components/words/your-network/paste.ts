import type { Unread } from '../vocabulary.ts';

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const size = ([rows, columns]: readonly [number, number]) => `${rows} × ${columns}`;
const joined = (all: readonly string[]) => all.join(', ');

const noNumbers: Readonly<Record<Unread, string>> = {
  empty: 'nothing stands where a number should',
  'not a number': 'is not a number',
  'not finite': 'is too large for a number',
  'too small': 'is too small to be told from zero',
  'divides by zero': 'divides by zero',
  'out of range': 'is beyond a billion',
};

/** The words for pasting a block of numbers. */
export const pasteWords = {
  label: 'Numbers to read',
  about:
    'Paste them as they are: w1 = .15, a table, a list from NumPy or PyTorch, a matrix in LaTeX. You see what was read before anything is taken.',
  reading: 'Reading …',
  tooLong: (most: string) => `That is longer than ${most} characters. Paste only the lines with numbers.`,
  nothing: 'No number has been read yet.',
  read: (count: number) => `${times(count, 'number', 'numbers')} read:`,
  line: (line: number) => `line ${line}`,
  heads: { line: 'Line', typed: 'As pasted', quantity: 'Goes to', value: 'Value', now: 'Now' },
  doubtful: 'check this one',
  same: 'as it is',
  toCheck: 'to check',
  more: (count: number) => `And ${times(count, 'more', 'more')}.`,
  unread: (count: number) => `${times(count, 'place', 'places')} not read:`,
  take: (count: number) => `Take ${times(count, 'number', 'numbers')}`,
  takeAndCheck: (given: number, claims: number) =>
    given === 0
      ? `Take ${times(claims, 'number', 'numbers')} to be checked`
      : `Take ${times(given, 'number', 'numbers')}, and ${claims} to be checked`,
  cancel: 'Leave everything as it is',
  taken: (given: number, claims: number) =>
    `Taken: ${times(given, 'number', 'numbers')} of the network${claims > 0 ? `, and ${claims} under “Check my numbers”` : ''}.`,
  outOfRange: (names: readonly string[]) => `Beyond a billion, so left out: ${joined(names)}.`,
  targetsRefused:
    'The pasted targets do not go with this error: under a cross-entropy they lie between 0 and 1, and under a softmax they add up to 1. The targets stay as they are.',
  at: (line: number, last: number) => (last > line ? `Lines ${line} to ${last}` : `Line ${line}`),
  why: {
    'no number': 'no number stands here. If one should, write it as a digit: w1 = 0.15.',
    'not understood': 'these numbers can’t be read in this form. Write one on each line, as in w1 = 0.15.',
    unclosed: 'a bracket or a matrix is opened here and does not end. Paste it whole.',
    'too long': 'the line is too long. Break it into shorter ones.',
    'not a number': (typed: string, why: Unread) =>
      why === 'empty' ? `${noNumbers[why]}.` : `“${typed}” ${noNumbers[why]}. Write it as 0.15 or 0,15.`,
    'no name': (rows: number, columns: number) =>
      `${rows === 1 && columns === 1 ? 'a number stands' : `${size([rows, columns])} numbers stand`} here without a name. Write a name before, as in w1 = 0.15 or W1 = [[…]].`,
    'unknown name': (name: string, nearest: readonly string[]) =>
      `“${name}” is no name for anything in this network.${nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : ''} Has the network above as many layers and neurons as yours?`,
    'not in this step': (name: string, lacks: string) => `“${name}” is not part of this step: ${lacks}.`,
    'wrong shape': (
      name: string,
      got: readonly [number, number],
      wants: readonly (readonly [number, number])[],
    ) =>
      `“${name}” has ${times(got[0], 'row', 'rows')} and ${times(got[1], 'column', 'columns')}, but here it must be ${wants.map(size).join(' or ')}. Change the network above, or the matrix.`,
    'one bias': (name: string) =>
      `“${name}” has different numbers for one layer, but its neurons share one bias here. If yours have one each, say so under “Biases” above.`,
    ragged: (lengths: readonly number[]) =>
      `the rows have different lengths: ${lengths.slice(0, 6).join(', ')}. Each row needs as many numbers as the others.`,
    'several places': (ids: readonly string[]) =>
      `the numbers fit in more than one place: from ${joined(ids)} on. Write the name before them.`,
    twice: (name: string, first: number) =>
      `“${name}” already has another number, in line ${first}, and that one was taken. Leave one of them out.`,
  },
  lacking: {
    steps: 'set the update to Δw above',
    'learning rate': 'set an update with a learning rate above',
    'trained biases': 'its biases are left as they are',
    'biases of neurons': 'its layers do not have a bias for each neuron',
    'biases of layers': 'its layers do not have one bias for all neurons',
  },
} as const;
