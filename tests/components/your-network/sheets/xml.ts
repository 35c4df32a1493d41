// A small reader of XML, as strict as the standard is in what is used here: elements, attributes, text, CDATA and entities.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

/** @throws Error where the text is no well-formed document */
export function readXml(document: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand in XML
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(document))
    throw new Error('a character that XML has not');
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  if (body === document) throw new Error('no declaration at the very beginning');
  const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<\/([a-z]+)>|<([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: XmlElement[];
    text: string;
  }
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let at = 0;
  while (at < body.length) {
    token.lastIndex = at;
    const found = token.exec(body);
    if (found === null) throw new Error(`not well formed at ${body.slice(at, at + 40)}`);
    at = token.lastIndex;
    const [, data, closing, opening, attributes = '', single, text] = found;
    const top = stack.at(-1) as Open;
    if (data !== undefined) top.text += data;
    else if (text !== undefined) {
      if (text.includes(']]>')) throw new Error('the end of a CDATA section outside of one');
      top.text += decoded(text);
    } else if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`${closing} closes ${top.name}`);
      stack.pop();
      (stack.at(-1) as Open).children.push(top);
    } else if (opening !== undefined) {
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(
        ([, name, value]) => [name as string, decoded(value as string)] as const,
      );
      const open: Open = { name: opening, attributes: Object.fromEntries(pairs), children: [], text: '' };
      if (single) top.children.push(open);
      else stack.push(open);
    }
  }
  const [root] = stack;
  if (stack.length > 1 || root?.children.length !== 1) throw new Error('elements are left open');
  return root.children[0] as XmlElement;
}

/** The one child of that name. */
export function child(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((at, name) => {
    const found = at.children.filter((one) => one.name === name);
    if (found.length !== 1) throw new Error(`${found.length} ${name} in ${at.name}`);
    return found[0] as XmlElement;
  }, element);
}
