/** The words of Your network as a page: its parts, and the line that keeps and passes on what stands on it. */
export const yourNetworkWords = {
  kicker: 'A tool',
  /** the parts, by the ids of their headings */
  parts: {
    build: 'Build it',
    'worked-out': 'Worked out',
    check: 'Check my numbers',
    sheets: 'Sheets for a class',
  },
  needsScripts:
    'To change the network, this page needs JavaScript, which is off or could not be loaded. Without it, it shows the book’s own network worked out in full.',
} as const;
