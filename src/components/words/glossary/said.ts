/** The words around a term. */
export const glossaryWords = {
  title: 'What it means',
  /** the language of the second name, as `lang` has it */
  otherLanguage: 'zh-Hans',
  also: (names: string) => `Also: ${names}.`,
  explained: (chapter: string) => `Explained in ${chapter}`,
  inGlossary: 'All terms',
} as const;
