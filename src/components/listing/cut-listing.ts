import { parseSync } from 'vite';

/** One export cut out of its file. */
export interface Cut {
  readonly file: string;
  /** where it begins, counted from 1 */
  readonly line: number;
  readonly code: string;
}

interface Declared {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The export of that name with its doc comment, letter for letter. Of a function with overloads it is the one with a
 * body; a declaration of several constants comes whole.
 * @param sources  files by path
 * @throws Error if no file exports it, or more than one thing goes by the name
 */
export function cutListing(sources: Readonly<Record<string, string>>, name: string): Cut {
  const found = Object.entries(sources)
    .filter(([, source]) => source.includes(name))
    .flatMap(([file, source]) =>
      exportsOf(file, source).flatMap((declared) =>
        declared.name === name ? [{ file, source, declared }] : [],
      ),
    );
  const [only] = found;
  if (only === undefined) throw new Error(`A listing needs an export of src/lib, and none is called ${name}`);
  if (found.length > 1)
    throw new Error(`A listing of ${name} could be any of ${found.map(({ file }) => file).join(', ')}`);
  const { file, source, declared } = only;
  return {
    file,
    line: source.slice(0, declared.start).split('\n').length,
    code: source.slice(declared.start, declared.end),
  };
}

/** What a file declares and exports, each from its doc comment to its end. */
export function exportsOf(file: string, source: string): Declared[] {
  const { program, comments, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration } = statement;
    // an overload: the export with the body follows
    if (declaration.type === 'TSDeclareFunction') return [];
    const doc = docs.find(
      ({ end }) => end < statement.start && /^\s*$/.test(source.slice(end, statement.start)),
    );
    const place = { start: doc?.start ?? statement.start, end: statement.end };
    const names =
      declaration.type === 'VariableDeclaration'
        ? declaration.declarations.map(({ id }) => id)
        : 'id' in declaration
          ? [declaration.id]
          : [];
    return names.flatMap((id) => (id?.type === 'Identifier' ? [{ ...place, name: id.name }] : []));
  });
}

/** The example of a doc comment, which stands on the library's own page. */
const example = /\n \* @example\b[\s\S]*?(?=\n \* @|\n \*\/)/g;

/**
 * A cut whose doc comment has each sentence or tag on one line, for a column to wrap where it likes: in the file it is
 * broken for another width. Its example is left out: a chapter has said more by then.
 */
export function withFlowingDoc(code: string): string {
  const [doc] = /^\/\*\*[\s\S]*?\*\//.exec(code) ?? [];
  if (doc === undefined) return code;
  const flowing = doc.replace(example, '').replace(/(?<!\/\*\*|\n \*)\n \* +(?![@\s*/-])/g, ' ');
  return flowing.replace(/(@param \w+) +/g, '$1  ') + code.slice(doc.length);
}
