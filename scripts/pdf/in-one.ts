/** A page of the site: its place in the address, and its HTML. */
export interface Part {
  readonly slug: string;
  readonly html: string;
}

/** What stands before the first chapter. */
export interface Front {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly foot: string;
  /** the parts of the book, each with its pages */
  readonly groups: readonly {
    readonly title: string;
    readonly chapters: readonly { readonly slug: string; readonly number?: number; readonly title: string }[];
  }[];
}

/**
 * Puts all pages into the one that is open: runs there, so it may use nothing from outside itself. Each keeps its ids behind
 * its own name, and what leads from one to another leads on within the book.
 */
export function putInOne(parts: readonly Part[], front: Front, base: string): void {
  const slugs = new Set(parts.map(({ slug }) => slug));
  const idOf = (slug: string, id = '') => `${slug}--${id}`;
  /** each rule once, however many pages have it */
  const rules = new Set<string>();

  function renamed(link: string, slug: string): string {
    const { origin, pathname, hash } = new URL(link, new URL(`${base}${slug}/`, location.origin));
    if (origin !== location.origin || !pathname.startsWith(base)) return link;
    const to = pathname.slice(base.length).replace(/\/$/, '');
    return slugs.has(to) ? `#${idOf(to, decodeURIComponent(hash.slice(1)))}` : link;
  }

  function rename(element: Element, slug: string): void {
    for (const { name, value } of [...element.attributes])
      switch (name) {
        case 'id':
          element.setAttribute(name, idOf(slug, value));
          break;
        case 'for':
        case 'headers':
        case 'aria-labelledby':
        case 'aria-describedby':
        case 'aria-controls':
          element.setAttribute(
            name,
            value.replace(/\S+/g, (id) => idOf(slug, id)),
          );
          break;
        case 'href':
        case 'xlink:href':
          element.setAttribute(name, renamed(value, slug));
          break;
        default:
          // Clips, masks and arrowheads of a drawing.
          if (value.includes('url(#'))
            element.setAttribute(
              name,
              value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${idOf(slug, id)})`),
            );
      }
  }

  const articles = parts.map(({ slug, html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const style of page.querySelectorAll('style')) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.textContent ?? '');
      for (const { cssText } of sheet.cssRules) rules.add(cssText);
    }
    const article = page.querySelector('main article') ?? (page.querySelector('main') as Element);
    for (const gone of article.querySelectorAll('script, [data-js-only], .hint, .handout, nav'))
      gone.remove();
    for (const element of article.querySelectorAll('*')) rename(element, slug);
    article.id = idOf(slug);
    article.classList.add('book-part');
    return article;
  });

  const make = (name: string, text = '', className = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    return element;
  };
  const cover = make('section', '', 'book-cover');
  cover.append(make('h1', front.title), make('p', front.lead), make('p', front.foot, 'book-foot'));
  const contents = make('section', '', 'book-contents');
  contents.append(make('h2', front.contents));
  for (const { title, chapters } of front.groups) {
    const list = make('ol');
    for (const { slug, number, title: name } of chapters) {
      const link = make('a') as HTMLAnchorElement;
      link.href = `#${idOf(slug)}`;
      link.append(
        make('span', number === undefined ? '' : String(number), 'book-number'),
        make('span', name),
      );
      link.append(make('span', '', 'book-leader'), make('span', '000', 'book-page'));
      const item = make('li');
      item.append(link);
      list.append(item);
    }
    contents.append(make('h3', title), list);
  }
  document.title = front.title;
  document.head.append(make('style', [...rules].join('\n')));
  document.body.replaceChildren(cover, contents, ...articles);
}

/** Writes the pages on which parts begin into the contents; runs in the page, too. */
export function writePages(pages: readonly (readonly [slug: string, page: number])[]): void {
  for (const [slug, page] of pages) {
    const place = document.querySelector(`.book-contents a[href="#${slug}--"] .book-page`);
    if (place) place.textContent = String(page);
  }
}

/** On top of what each page says for paper. */
export const bookStyle = `
.book-cover { display: flex; flex-direction: column; justify-content: center; height: 22cm; text-align: center; }
.book-cover h1 { font-size: 32pt; }
.book-cover p { max-width: 26rem; margin: 0 auto 2rem; font-size: 13pt; }
.book-cover .book-foot { margin-top: 6cm; font-size: 9pt; }
.book-contents, .book-part { break-before: page; }
.book-contents h3 { margin: 0.9rem 0 0.2rem; font-size: 11pt; }
.book-contents ol { padding: 0; margin: 0; list-style: none; }
.book-contents li { margin: 0; }
.book-contents a { display: flex; gap: 0.5rem; align-items: baseline; font-variant-numeric: lining-nums tabular-nums; }
.book-number { flex: none; width: 1.6em; text-align: right; }
.book-leader { flex: 1; border-bottom: 1px dotted currentcolor; }
.book-page { flex: none; width: 2.2em; text-align: right; }
@page { @bottom-right { content: counter(page); } }
`;
