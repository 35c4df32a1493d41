import { codeMask } from './code-mask.ts';

/** A program that uses the reader's numbers where it used the article's. */
export interface Rewritten {
  readonly code: string;
  /** whether it had numbers of the reader's before, perhaps others */
  readonly again: boolean;
}

/** How wide a line of a cell may be. */
const widest = 66;
/** What takes the article's parameters where none are given, and as which argument. */
const defaults: Readonly<Record<string, number>> = {
  quantity: 1,
  valuesFor: 1,
  boundsFor: 1,
  startFor: 1,
  interceptInterval: 0,
};
const library = /import\s*\{([^}]*)\}\s*from\s*(['"])backprop\2;?/;
/** What an earlier call wrote. */
const block =
  /^const (mine|myNumbers|theReaders) = \{\s*\.\.\.\w+,(?:\s*\w+: -?[\d.]+(?:e[+-]?\d+)?,?)*\s*\};\n\n?/m;

/**
 * The program with the reader's numbers in it, as text that anybody can read and run: one line names them, after the
 * imports, and stands for the article's wherever those are used. What the program states that it prints goes, for it
 * prints something else now. Undefined where a program uses none of the article's numbers.
 * @param changed  what differs from the article, by id
 */
export function withMine(code: string, changed: Readonly<Record<string, number>>): Rewritten | undefined {
  const before = block.exec(code);
  const own = before?.[1];
  const plain = before === null ? code : code.replace(before[0], '');
  const imported = library.exec(plain);
  const mask = codeMask(plain);
  if (imported === null || !mask.startsWith('import', imported.index)) return undefined;
  const [statement, inside = ''] = imported;
  const alias = /(?<![\w$])article(?:\s+as\s+([\w$]+))?(?![\w$])/.exec(inside);
  const article = alias?.[1] ?? 'article';
  const name = own ?? freeName(mask);

  const edits: { at: number; length: number; text: string }[] = [];
  const end = imported.index + statement.length;
  if (alias)
    for (const { index } of mask.matchAll(word(article)))
      if (index < imported.index || index >= end)
        edits.push({ at: index, length: article.length, text: name });
  for (const [call, position] of Object.entries(defaults))
    for (const { index } of mask.matchAll(word(call))) {
      const args = argumentsAt(mask, index + call.length);
      if (args?.count === position)
        edits.push({ at: args.end, length: 0, text: position > 0 ? `, ${name}` : name });
    }
  if (edits.length === 0 && !(own && mask.match(word(own)))) return undefined;

  if (!alias) {
    const at = imported.index + statement.indexOf('{') + 1;
    const indent = /^\n\s*/.exec(inside)?.[0] ?? ' ';
    edits.push({ at, length: 0, text: `${indent}article,` });
  }
  edits.push({ at: afterImports(mask), length: 0, text: `\n${declaration(name, article, changed)}` });
  const outcome = edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), plain);
  return { code: withoutOutputs(outcome), again: own !== undefined };
}

/** A name by itself, spread or not; none of an object's own. */
const word = (name: string) => new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}(?![\\w$])`, 'g');

function freeName(mask: string): string {
  return ['mine', 'myNumbers'].find((name) => !word(name).test(mask)) ?? 'theReaders';
}

/** How many arguments a call has whose bracket opens at a place, and where the last one ends. */
function argumentsAt(mask: string, at: number): { count: number; end: number } | undefined {
  const open = at + (/^\s*/.exec(mask.slice(at))?.[0].length ?? 0);
  if (mask[open] !== '(') return undefined;
  let depth = 0;
  let count = 1;
  for (let i = open; i < mask.length; i++) {
    const character = mask[i] as string;
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth === 1 && character === ',') count++;
    if (depth === 0) return { count: mask.slice(open + 1, i).trim() === '' ? 0 : count, end: i };
  }
  return undefined;
}

/** Behind the last import, with the end of its line. */
function afterImports(mask: string): number {
  const last = [...mask.matchAll(/^import\b[^;]*;[^\n]*\n?/gm)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function declaration(name: string, article: string, changed: Readonly<Record<string, number>>): string {
  const parts = [`...${article}`, ...Object.entries(changed).map(([id, value]) => `${id}: ${value}`)];
  const line = `const ${name} = { ${parts.join(', ')} };`;
  if (line.length <= widest) return `${line}\n`;
  return `const ${name} = {\n${parts.map((part) => `  ${part},\n`).join('')}};\n`;
}

/** A program without what it states that it prints. */
function withoutOutputs(code: string): string {
  const mask = codeMask(code);
  return code
    .replace(/([^\n]?)[ \t]*\/\/ →[^\n]*(?:\n\/\/ {3}[^\n]*)*(\n?)/g, (stated, line, end, at: number) => {
      const isComment = mask[at + stated.indexOf('//')] === ' ';
      if (!isComment) return stated;
      return line === '' ? '' : line + end;
    })
    .trimEnd();
}
