/** The words of what every page has around its text, and of the sections that every chapter ends with. */
export const pageWords = {
  brand: 'Backprop <em>by</em> Numbers',
  contents: 'Contents',
  contentsBeside: 'Contents, beside the text',
  neighbours: 'Pages before and after',
  marginNetwork: 'The network, as it stands',
  skip: 'Skip to the text',
  theme: 'Switch between light and dark',
  previous: 'Before this',
  next: 'Next',
  licence: 'Text CC BY 4.0, code MIT.',
  about: 'About, sources, how to cite',
  /** of a mistake in the book, with what tells the page and the build */
  report: {
    link: 'Report a mistake',
    title: (page: string) => `A mistake on “${page}”`,
    body: (
      address: string,
      {
        version,
        date,
        commit,
      }: { readonly version: string; readonly date: string; readonly commit?: string },
    ) =>
      `Page: ${address}\nBook: version ${version}, built on ${date}${commit === undefined ? '' : ` from ${commit}`}\n\nWhat stands there:\n\nWhat should stand there:\n`,
  },
  notFound: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. Every page of the book is listed in the contents.',
  home: 'To the first page',
  asleep: 'Its scripts could not be loaded. The page reads in full, but its controls do nothing.',
  // Firefox and Safari remember that a script could not be had, as long as the page stands.
  unreached:
    'What answers here could not be loaded. Are you offline? Your next press tries again; if nothing comes of it, load the page again.',
  ends: {
    mistakes: 'What people get wrong here',
    questions: 'Before you go on',
    remember: 'Three lines to remember',
  },
  /** lines that lead to the page for a reader's own network */
  yours: {
    network: { before: '', link: 'Set up your own network' },
    mistakes: { before: 'A wrong number of your own?', link: 'Find the mistake.' },
    questions: { before: 'More to work out?', link: 'Make a sheet.' },
  },
} as const;
