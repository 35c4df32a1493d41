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
  notFound: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. The contents are all there.',
  home: 'To the first page',
  asleep: 'Its scripts could not be loaded. The page reads in full, but its controls do nothing.',
  unreached: 'What answers here could not be loaded. Are you offline? Your next press tries again.',
  ends: {
    mistakes: 'What people get wrong here',
    questions: 'Before you go on',
    remember: 'Three lines to remember',
  },
} as const;
