/** The words of the search over all pages. */
export const searchWords = {
  open: 'Search the book',
  title: 'Search',
  close: 'Close',
  field: 'Words, a symbol or a number',
  results: 'Places found',
  /** while the book is written */
  unbuilt: 'The search reads a built book: run <code>npm run build</code> once.',
  /** before anything is typed */
  advice: 'Try <q>chain rule</q>, <q>∂E/∂b22</q>, <q>bias</q> or <q>0.444</q>.',
  loading: 'Looking…',
  none: (sought: string) => `Nothing in the book matches “${sought}”. Try fewer words, or another name.`,
  found: (count: number) => (count === 1 ? 'One place.' : `${count} places.`),
  first: (shown: number, count: number) => `The first ${shown} of ${count} places.`,
  /** no place has all words as they were typed */
  alike: 'Nothing in the book is written like that. This is nearest:',
  some: 'No place has all of these words. These places have some:',
  keys: 'Arrows choose, Enter goes there, Escape closes.',
  /** in a search they say nothing */
  small: 'a an and are at by do does for how i in is it of on or the to what why with',
} as const;
