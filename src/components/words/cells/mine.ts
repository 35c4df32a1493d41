/** What a cell whose program uses the article's numbers says while the reader's differ. */
export const cellsMineWords = {
  article: 'This program uses the article’s numbers, not yours.',
  earlier: 'This program uses numbers that you set before.',
  use: 'Use my numbers',
  used: 'Your numbers stand in the program now, as text. Run it.',
  ask: 'You have a version of this cell of your own. It stays kept until you choose.',
  keepMine: 'Keep it with my numbers',
  keepOld: 'Back to my version',
} as const;
