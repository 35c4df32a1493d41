import type { Impossible } from '../vocabulary.ts';

const impossible: Readonly<Record<Impossible, string>> = {
  layers: 'a network here has one to four layers that compute',
  units: 'a layer here has 1 to 9 neurons',
  'softmax before the end': 'a softmax stands in the last layer only',
  'softmax of one': 'a softmax needs two neurons or more',
  'loss and activation': 'a cross-entropy goes with its own activation in the last layer',
  'targets of a softmax': 'the targets of a softmax add up to 1',
  'targets of yes and no': 'under a cross-entropy, targets lie between 0 and 1',
};

const parts: Readonly<Record<string, string>> = {
  p: 'the preset',
  s: 'the layers',
  l: 'the error',
  h: 'the order of the updates',
  r: 'the learning rate',
  u: 'the update',
  n: 'the names',
  d: 'the digits',
  w: 'the sheets',
  v: 'a number',
  c: 'a number to check',
};

/** The words for keeping and passing on what stands on the page. */
export const shareWords = {
  label: 'Keep it and pass it on',
  copy: 'Copy link',
  copied: 'The link is copied. Whoever opens it sees this network and these numbers.',
  copyThis: 'The link to this network: copy it from here.',
  tooLong:
    'This is too long for a link: some programs would cut it off. It was saved as a file instead. Pass that on, and open it here with “Open a file”.',
  save: 'Save as a file',
  saved: 'Saved as a file. Open it here again with “Open a file”.',
  open: 'Open a file',
  opened: 'The file is open. “Go back to it” brings back what stood here before.',
  goBack: 'Go back to it',
  back: 'As it was before.',
  fileName: 'your-network.txt',
  fileHead: (title: string) => `${title}: a network. Open this file on the page “Your network”.`,
  notOurs:
    'That file was not saved by this page, so nothing was changed. To take numbers from it, open it elsewhere, copy them, and paste them under “Paste numbers”.',
  fileProblems: {
    long: 'That file is longer than any this page saves, so nothing was changed.',
    unread: 'That file could not be read, so nothing was changed. Choose it again.',
  },
  late: 'What the address asks for has arrived only now. What you changed in the meantime stays.',
  takeLate: 'Take what the address asks for',
  taken: 'This is what the address asks for. “Go back to it” brings back what stood here before.',
  sources: { address: 'The address', file: 'The file' },
  problems: {
    'too long': (source: string) => `${source} is longer than any that this page writes, so it was not read.`,
    'cut off': (source: string) =>
      `${source} ends too early: part of it was cut off on its way. What is left of it stands here, the rest is from the example. Ask for it again.`,
    altered: (source: string) =>
      `${source} has been changed since this page wrote it. It was read as it is now, so check its numbers against where they came from.`,
    version: (source: string) =>
      `${source} was written by a later version of this book. What this version understands stands here.`,
  },
  unread: (source: string, key: string, text: string) =>
    parts[key] === undefined
      ? `${source} says “${key}”, which means nothing here.`
      : `${source} gives ${parts[key]} as “${text}”, which can’t be read; it is as in the example.`,
  numbers: (source: string, names: readonly string[]) =>
    `${source} does not say ${names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ')}. ${names.length === 1 ? 'A simple value stands in its place' : 'Simple values stand in their places'}: change ${names.length === 1 ? 'it' : 'them'}.`,
  impossible: (source: string, why: Impossible) =>
    `${source} asks for a network that is not possible: ${impossible[why]}. The example stands here instead.`,
  more: (count: number) => `And ${count} more like these.`,
  close: 'Close',
} as const;
