/** Marks, in the contents beside the text, the section being read. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.aside-contents .sections a')];
  const linkOf = new Map(links.map((link) => [link.hash.slice(1), link]));
  const headings = [...linkOf.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = () => {
    const reading = headings
      .filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
      .at(-1);
    for (const [id, link] of linkOf) link.toggleAttribute('data-reading', id === reading?.id);
  };
  if (headings.length === 0) return;
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  mark();
}
