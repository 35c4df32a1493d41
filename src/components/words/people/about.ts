/** The words of the page about the book: what it is cited by, its licences, this build of it, and what has changed. */
export const aboutWords = {
  by: 'the contributors of Backprop by Numbers',
  cite: (by: string, year: string, title: string, version: string) =>
    `${by} (${year}). ${title}, version ${version}.`,
  /** for BibTeX, where braces keep a name in one piece */
  bibtexBy: '{the contributors of Backprop by Numbers}',
  bibtexVersion: (version: string) => `Version ${version}`,
  citation: 'How the book is cited',
  bibtex: 'The same for BibTeX',
  attribution: 'What stands beside a copy',
  attributed: (title: string, by: string, licence: string) => `${title} by ${by}, licensed under ${licence}.`,
  licences: { text: 'CC BY 4.0', code: 'MIT' },
  text: 'Text and figures',
  code: 'Code',
  repository: 'Sources and tests',
  build: (version: string, date: string, commit: string | undefined) =>
    `Version ${version}, built on ${date}${commit === undefined ? '' : ` from commit ${commit}`}.`,
  reports: {
    link: 'Write a report',
    after:
      ': it opens with the page and the build filled in, and you add the rest. At the foot of every page stands such a link, with that page’s address.',
    unlinked:
      'Whoever put this copy on its host gave no place for reports. Tell them, with the address of the page and the lines above on this build.',
  },
  copy: 'Copy',
  copied: 'Copied',
} as const;
