/** The links of this page to other pages of the book. */
export function ownLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => link.origin === location.origin && !link.getAttribute('href')?.startsWith('#'),
  );
}
