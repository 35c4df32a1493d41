const sources = import.meta.glob<string>('/src/pages/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Slow reading, formulas and lines of numbers on the way: half of what is usual for prose (Brysbaert 2019 has 238). */
export const wordsPerMinute = 120;

/** The words of a page's source that are read: its front matter, imports, markup and formulas left out. */
export function wordsIn(source: string): number {
  const text = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$|<[^>]*>|\{[^{}]*\}/g, ' ');
  return text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
}

/** Minutes that it takes to read the pages of some chapters. */
export function readingMinutes(slugs: readonly string[]): number {
  const words = slugs.map((slug) => wordsIn(sources[`/src/pages/${slug}.mdx`] ?? ''));
  return words.reduce((sum, count) => sum + count, 0) / wordsPerMinute;
}
