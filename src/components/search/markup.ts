// A page as it was built, read as a tree: enough for pages that this book's build has written.

/** An element with what is in it, texts among them. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: (Markup | string)[];
}

/** What has no end tag. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const pieces =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Characters that were written as entities. */
const read = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (entities[name] ?? entity),
  );

export function readMarkup(html: string): Markup {
  const root: Markup = { tag: '', attributes: {}, inside: [] };
  const open = [root];
  let from = 0;
  const text = (to: number) => {
    if (to > from) open.at(-1)?.inside.push(read(html.slice(from, to)));
  };
  for (const { 0: piece, 2: slash, 3: name, 4: attributes = '', 5: closed, index } of html.matchAll(pieces)) {
    text(index);
    from = index + piece.length;
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash) {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (at > 0) open.length = at;
      continue;
    }
    const element: Markup = { tag, attributes: attributesIn(attributes), inside: [] };
    open.at(-1)?.inside.push(element);
    if (!closed && !empty.test(tag)) open.push(element);
  }
  text(html.length);
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g))
    found[name] = read(double ?? single ?? '');
  return found;
}

/** The first element that will do, in reading order. */
export function first(within: Markup, wanted: (element: Markup) => boolean): Markup | undefined {
  for (const one of within.inside) {
    if (typeof one === 'string') continue;
    if (wanted(one)) return one;
    const found = first(one, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All that will do, in reading order. */
export function every(within: Markup, wanted: (element: Markup) => boolean): readonly Markup[] {
  return within.inside.flatMap((one) =>
    typeof one === 'string' ? [] : [...(wanted(one) ? [one] : []), ...every(one, wanted)],
  );
}
