const seconds = (n: number) => (n < 60 ? `${n} seconds` : `${n / 60} minutes`);

/** The words of a cell that runs, and of its editor. */
export const cellsSessionWords = {
  editor: (title: string) => `Code of “${title}”`,
  editorHint: 'Control+Enter or Command+Enter runs the code. Escape leaves the editor.',
  running: 'Running…',
  printedNothing: 'It ran to its end and printed nothing.',
  took: (ms: number) =>
    ms < 1 ? 'Done in under a millisecond.' : `Done in ${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms.`,
  more: (n: number, count: string) => `… and ${count} more ${n === 1 ? 'line' : 'lines'}, not kept.`,
  error: (text: string) => text,
  errorAt: (line: number, column: number, text: string) => `Line ${line}, column ${column}: ${text}`,
  syntax: (text: string) => `this is not TypeScript yet. ${text}.`,
  tooLong: (most: string) => `This code is longer than ${most} characters, so it was not run.`,
  stopped: 'Stopped.',
  limit: (limit: number) =>
    `Stopped: it was still computing after ${seconds(limit)}. If it only needs longer, raise the limit and run it again.`,
  waiting: (limit: number) =>
    `Stopped: after ${seconds(limit)} it was still waiting for something that has not happened, such as a promise that never settles.`,
  died: 'The code ended without a word. Most likely it filled all the memory it could have.',
  closed: 'The code closed its own worker, so it ended there.',
  flood: 'Stopped: the code sent far more than a run can say.',
  odd: 'The checks did not come back one by one, so none of them counts. Run it again.',
  replaced: 'The run before this one was stopped: this is the newer text.',
  noStart: 'The sandbox for your code could not be started. Are you offline? The code is as it was.',
  limitLabel: 'stop after',
  limitChoice: seconds,
  plotMissing: 'A plot that could not be drawn.',
  copied: 'The link is copied. Whoever opens it sees your code and decides whether to run it.',
  copyThis: 'The link to your version: copy it from here.',
  noLink: {
    code: (most: string) =>
      `This code is longer than ${most} characters, so no link is made: the book would not read it.`,
    link: () => 'This code is too long for a link: an address holds no more.',
    text: () => 'This code holds half a character, which no link can carry. Look for a broken symbol in it.',
  },
  twoTabs: 'Another tab of this book has kept another version of this cell. Which is to stay?',
  keepThis: 'Keep this one',
  takeOther: 'Take the other',
  yoursAndLinks: 'You have a version of this cell of your own. It stays kept until you choose.',
  keepLinks: 'Replace mine with the link’s',
  keepYours: 'Back to mine',
  reset: 'The cell is as the book has it again.',
  notKept: 'This browser keeps nothing for this page, so your version lasts until you leave it.',
  byLink: 'This code came with the link you opened. It has not been run: read it, then decide.',
  byLinkChanged: 'The cell has changed in the book since the link was made.',
  links: {
    long: 'The link is longer than any this book makes, so it was not read. The cell is the book’s own.',
    cut: 'The link is damaged or was cut off, so its code can’t be read. The cell is the book’s own.',
    text: 'What the link carries is not text. The cell is the book’s own.',
    old: 'The link was made by another edition of this book, which wrote links in another way. The cell is the book’s own.',
    missing: 'The link leads to a cell that is not on this page.',
  },
} as const;
