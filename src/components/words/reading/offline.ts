/** What is said of the copy of the book on a reader's device. */
export const offlineWords = {
  heading: 'Without a network',
  /** for who has no scripts, and until it is known */
  about:
    'Once you have opened any page, your browser fetches the rest of the book and keeps it on this device. From then on all of it works without a network, programs and trainers too.',
  states: {
    whole: 'The whole book is on this device.',
    coming: 'The rest of the book is on its way to this device.',
    none: 'This device keeps no copy.',
    never: 'This browser keeps no copies here.',
  },
  remove: 'Remove the copy',
  keep: 'Keep a copy',
} as const;
