/** What the editor of a cell says of a text that was pasted. */
export const cellsEditorWords = {
  became: (from: string, to: string) => `${from} became ${to}`,
  and: ', ',
  pasted: (changes: string) => `Pasted, and made code: ${changes}.`,
} as const;
