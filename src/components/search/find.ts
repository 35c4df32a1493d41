import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Place, Searched } from './places.ts';
import { termsAsked, tokensIn } from './tokens.ts';

/** How the places answer to what is sought: all words as typed, all of them nearly, or some. */
export type Match = 'all' | 'alike' | 'some';

/** What was found, the best first. */
export interface Found {
  readonly match: Match;
  readonly places: readonly {
    readonly place: Place;
    /** the terms of the book by which it was found */
    readonly terms: readonly string[];
  }[];
}

/** How much it says to find a word there. */
const weights = { title: 3, heading: 4, names: 6, text: 1 };

/** Pages that say again what others say first, and those of the library, which tell of programs. */
const later: readonly (readonly [pages: RegExp, share: number])[] = [
  [/^(answers|solutions)\//, 0.4],
  [/^library\//, 0.2],
  [/^(notation|numpy-twin|your-network)\//, 0.7],
];
const shareOf = (path: string) => later.find(([pages]) => pages.test(path))?.[1] ?? 1;

/** Terms that mean nothing once letters are added or changed: numbers that are short, letters, Chinese. */
const isWord = (term: string) => /^[a-z]{2}/.test(term);
const isBegun = (term: string) => isWord(term) || /^\d+\.\d/.test(term);

/** Makes the book's places findable, a piece at a time so that what comes in between need not wait. */
export async function finder({
  pages,
  places,
}: Searched): Promise<(sought: string, small: ReadonlySet<string>) => Found> {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: Object.keys(weights),
    tokenize: (text) => tokensIn(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...termsAsked(text)],
      processTerm: (term) => term,
      boost: weights,
      boostDocument: (id) => shareOf(pages[places[id]?.page ?? -1]?.path ?? ''),
    },
  });
  await index.addAllAsync(
    places.map(({ page, heading, text, names = '' }, id) => ({
      id,
      title: pages[page]?.title,
      heading,
      text,
      names,
    })),
    { chunkSize: 50 },
  );
  const exact: SearchOptions = { combineWith: 'AND', prefix: isBegun };
  const attempts: readonly (readonly [Match, SearchOptions])[] = [
    ['all', exact],
    ['alike', { ...exact, fuzzy: (term) => (isWord(term) && term.length > 3 ? 0.25 : false) }],
    ['some', { combineWith: 'OR', prefix: isBegun }],
  ];
  return (sought, small) => {
    const words = sought.split(/\s+/).filter((word) => !small.has(word.toLowerCase()));
    const asked = words.length === 0 ? sought : words.join(' ');
    for (const [match, options] of attempts) {
      const results = index.search(asked, options);
      if (results.length > 0)
        return {
          match,
          places: results.flatMap(({ id, terms }) => {
            const place = places[id as number];
            return place === undefined ? [] : [{ place, terms }];
          }),
        };
    }
    return { match: 'all', places: [] };
  };
}
