import { chapterWords } from '../words/chapter.ts';
import { needKnown } from './nearest.ts';

type Slug = keyof typeof chapterWords.titles;

/** The parts of the book and their pages, in reading order. Numbers follow from it. */
const parts = [
  {
    id: 'example',
    numbered: true,
    slugs: [
      'network',
      'sigmoid',
      'forward',
      'error',
      'backward-output',
      'backward-hidden',
      'one-step',
      'many-steps',
    ],
  },
  { id: 'points', numbered: true, slugs: ['two-moons', 'one-neuron', 'hidden-layer', 'what-was-learnt'] },
  { id: 'machine', numbered: true, slugs: ['any-network', 'downhill', 'by-machine', 'checking'] },
  { id: 'audit', numbered: true, slugs: ['which-mistake'] },
  { id: 'tools', numbered: false, slugs: ['your-network'] },
  {
    id: 'appendix',
    numbered: false,
    slugs: ['lost-figures', 'notation', 'numpy-twin', 'library', 'answers', 'solutions', 'teachers', 'about'],
  },
] as const satisfies readonly {
  readonly id: keyof typeof chapterWords.parts;
  readonly numbered: boolean;
  readonly slugs: readonly Slug[];
}[];

/** A page of the book as the contents list it. */
export interface Chapter {
  readonly slug: Slug;
  /** an appendix has none */
  readonly number?: number;
  readonly title: string;
  /** for the contents beside the text */
  readonly short: string;
  readonly blurb: string;
}

export interface Group {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

const numbered: readonly Slug[] = parts.flatMap((part) => (part.numbered ? part.slugs : []));

/** Another language may have titles for some pages only: those that it has. Numbers are the same in all. */
const titled: Readonly<Partial<typeof chapterWords.titles>> = chapterWords.titles;

/** The parts with the pages that there are in the book's language. */
export const groups: readonly Group[] = parts
  .map(({ id, slugs }) => ({
    title: chapterWords.parts[id],
    chapters: slugs.flatMap((slug: Slug) => {
      const named = titled[slug];
      const place = numbered.indexOf(slug);
      return named === undefined ? [] : [{ slug, ...(place >= 0 && { number: place + 1 }), ...named }];
    }),
  }))
  .filter(({ chapters }) => chapters.length > 0);

/** Every page that there is, in reading order. */
export const chapters: readonly Chapter[] = groups.flatMap((group) => group.chapters);

/**
 * The number of a chapter, and whether it can be read in the book's language.
 * @throws RangeError naming page, component and the nearest slug, if no chapter with a number is called so
 */
export function numberedChapter(
  page: string,
  use: string,
  slug: string,
): { readonly number: number; readonly isHere: boolean } {
  needKnown(page, use, 'chapter with a number', slug, numbered);
  const place = (numbered as readonly string[]).indexOf(slug);
  return { number: place + 1, isHere: chapters.some((one) => one.slug === slug) };
}

/** The pages before and after one, in reading order. */
export function neighboursOf(slug: string): {
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
} {
  const at = chapters.findIndex((chapter) => chapter.slug === slug);
  return { previous: chapters[at - 1], next: chapters[at + 1] };
}
