import { parseSync } from 'vite';
import { exportsOf } from '../listing/cut-listing.ts';
import { type DocComment, readDocComment } from './doc-comment.ts';
import { type Signature, signatureOf } from './signature.ts';

/** An export of the library: what it is called, how it is used, what is said of it, and where it stands. */
export interface Exported extends Signature {
  readonly name: string;
  /** the folder of the library that it belongs to */
  readonly room: string;
  readonly file: string;
  /** where it is declared, counted from 1 */
  readonly line: number;
  readonly doc: DocComment;
}

/**
 * Everything that the list of the library exports, in its order, from the sources as they are written: nothing is run, and no
 * type is worked out.
 * @param sources  files by their path below the library, `index.ts` among them
 * @throws Error if the list leads to a file or a name that is not there
 */
export function readLibrary(sources: Readonly<Record<string, string>>): readonly Exported[] {
  return passedOn(sources, 'index.ts').flatMap(({ file, names }) => exportsIn(sources, file, names));
}

function sourceAt(sources: Readonly<Record<string, string>>, file: string): string {
  const source = sources[file];
  if (source === undefined) throw new Error(`The library has no file ${file}`);
  return source;
}

/** What a file exports: its own, then what it passes on by name. */
function exportsIn(
  sources: Readonly<Record<string, string>>,
  file: string,
  names?: readonly string[],
): readonly Exported[] {
  const source = sourceAt(sources, file);
  const own = exportsOf(file, source)
    .filter(({ name }) => names === undefined || names.includes(name))
    .map(({ name, start, end }): Exported => {
      const code = source.slice(start, end);
      const [doc = ''] = /^\/\*\*[\s\S]*?\*\//.exec(code) ?? [];
      const above = code.slice(0, code.length - code.slice(doc.length).trimStart().length);
      const line = `${source.slice(0, start)}${above}`.split('\n').length;
      const [room = ''] = file.split('/');
      return { name, room, file, line, doc: readDocComment(doc), ...signatureOf(code, name) };
    });
  return [...own, ...passedOn(sources, file).flatMap((on) => exportsIn(sources, on.file, on.names))];
}

/** The files from which one passes on names, all of them or some. */
function passedOn(
  sources: Readonly<Record<string, string>>,
  file: string,
): readonly { readonly file: string; readonly names?: readonly string[] }[] {
  const source = sourceAt(sources, file);
  const at = (path: string) => new URL(path, `file:///${file}`).pathname.slice(1);
  return parseSync(file, source).program.body.flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') return [{ file: at(statement.source.value) }];
    if (statement.type !== 'ExportNamedDeclaration' || statement.source === null) return [];
    const names = statement.specifiers.flatMap(({ local }) => ('name' in local ? [local.name] : []));
    return [{ file: at(statement.source.value), names }];
  });
}
