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
  { id: 'points', numbered: true, slugs: ['two-moons', 'one-neuron', 'hidden-layer'] },
  { id: 'appendix', numbered: false, slugs: ['lost-figures', 'numpy-twin', 'answers'] },
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

export const groups: readonly Group[] = parts.map(({ id, slugs }) => ({
  title: chapterWords.parts[id],
  chapters: slugs.map((slug: Slug) => {
    const place = numbered.indexOf(slug);
    return { slug, ...(place >= 0 && { number: place + 1 }), ...chapterWords.titles[slug] };
  }),
}));

/** Every page in reading order. */
export const chapters: readonly Chapter[] = groups.flatMap((group) => group.chapters);

/**
 * A chapter that has a number.
 * @throws RangeError naming page, component and the nearest slug, if there is none
 */
export function numberedChapter(
  page: string,
  use: string,
  slug: string,
): Chapter & { readonly number: number } {
  needKnown(page, use, 'chapter with a number', slug, numbered);
  const chapter = chapters.find((one) => one.slug === slug);
  return chapter as Chapter & { readonly number: number };
}

/** The pages before and after one, in reading order. */
export function neighboursOf(slug: string): {
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
} {
  const at = chapters.findIndex((chapter) => chapter.slug === slug);
  return { previous: chapters[at - 1], next: chapters[at + 1] };
}
