import { chapters } from '../../book/chapters.ts';
import { href } from '../../book/href.ts';

const sources = import.meta.glob<string>('/src/pages/embed/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A live figure that has a page of its own, for a frame in somebody else's. */
export interface Embedded {
  readonly title: string;
  /** where its page is, from the root of the host */
  readonly path: string;
  /** the chapter that explains it, and the section */
  readonly chapter: (typeof chapters)[number];
  readonly section: string;
  /** how tall a frame must be to show all of it, 720 and 360 pixels wide */
  readonly heights: { readonly wide: number; readonly narrow: number };
}

/**
 * What stands at the head of a figure's page.
 * @throws Error naming the file and what is missing in it
 */
function embeddedIn(file: string, source: string): Embedded {
  const field = (name: string) => {
    const value = new RegExp(`^${name}: (.+)$`, 'm').exec(source)?.[1];
    if (value === undefined) throw new Error(`${file} needs a line "${name}: …" at its head`);
    return value;
  };
  const slug = field('chapter');
  const chapter = chapters.find((one) => one.slug === slug);
  if (chapter === undefined) throw new Error(`${file} names the chapter ${slug}, which is not there`);
  return {
    title: field('title'),
    path: href(`/embed/${file.replace(/.*\/|\.mdx$/g, '')}/`),
    chapter,
    section: field('section'),
    heights: { wide: Number(field('wide')), narrow: Number(field('narrow')) },
  };
}

/** All of them, in the order of the book. */
export const embedded: readonly Embedded[] = Object.entries(sources)
  .map(([file, source]) => embeddedIn(file, source))
  .sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter));

/** What is to be put into a page, to have the figure there. */
export function snippetOf({ title, path, heights }: Embedded, site: URL | undefined): string {
  const address = site ? new URL(path, site).href : path;
  return `<iframe src="${address}" title="${title}" width="100%" height="${heights.wide}" style="border: 0" loading="lazy"></iframe>`;
}
