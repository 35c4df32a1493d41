/** Marks, in the contents beside the text, the section being read. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.aside-contents .sections a')];
  const isAbove = ({ hash }: HTMLAnchorElement) => {
    const heading = document.getElementById(hash.slice(1));
    return heading !== null && heading.getBoundingClientRect().top < innerHeight / 3;
  };
  const mark = () => {
    const reading = links.findLast(isAbove);
    for (const link of links) link.toggleAttribute('data-reading', link === reading);
  };
  if (links.length === 0) return;
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  mark();
}
