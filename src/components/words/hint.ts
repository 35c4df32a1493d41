/**
 * What can be done with the numbers of a chapter, said once beside the first of them: with a mouse and keys, and with a
 * finger.
 */
export const hintWords = {
  live: {
    mouse:
      'The numbers are live: click one, or press Enter on it, to see where it comes from. Those underlined with dashes can also be dragged, or typed in the panel that opens.',
    touch:
      'The numbers are live: tap one to see where it comes from. Those underlined with dashes can also be dragged sideways, or typed in the panel that opens.',
  },
  /** in a chapter whose text shows runs made when the book was built */
  runs: {
    mouse: 'The numbers in this text come from fixed runs. In the figures you can type your own.',
    touch:
      'The numbers in this text come from fixed runs. In the figures you can tap a field and type your own.',
  },
} as const;
