/** What the page says of sheets before what makes them is loaded. */
export const sheetStartWords = {
  setUp: 'Set up sheets',
  forYou: 'Your sheet',
  ready: 'Your sheet is being made.',
} as const;
