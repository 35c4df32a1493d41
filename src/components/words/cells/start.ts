/** The words that a page with cells needs before anything is pressed; the others come with the press. */
export const cellsStartWords = {
  edited: 'Edit your version',
  offline: 'What runs the code could not be loaded. Are you offline? The code is as it was.',
} as const;
