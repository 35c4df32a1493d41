import { partsOf } from './parts.ts';

/** A cell of a Jupyter notebook that has not been run. */
export type NotebookCell =
  | {
      readonly cell_type: 'markdown';
      readonly id: string;
      readonly metadata: object;
      readonly source: string[];
    }
  | {
      readonly cell_type: 'code';
      readonly id: string;
      readonly metadata: object;
      readonly source: string[];
      readonly execution_count: null;
      readonly outputs: [];
    };

/** A Jupyter notebook as it stands in a file, in the format 4.5. */
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly metadata: object;
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
}

/**
 * The twin as a notebook: its chapters with their headings, and a cell for each piece that two blank lines set apart. What is
 * said at the head of the program, of a chapter or of a piece is text; the lines that print a chapter's number are left out.
 */
export function notebookOf(program: string): Notebook {
  const cells = [...partsOf(program)].flatMap(([chapter, part]) => {
    const pieces = part.replace(/^print\("\\n# Chapter \d+"\)\n/m, '').split(/\n{3,}/);
    const texts = pieces.flatMap((piece, i) => {
      const { said, code } = taken(piece.trim());
      const text = i === 0 && chapter > 0 ? said.replace(/^.*/, '## $&\n') : said;
      return [
        { type: 'markdown', text },
        { type: 'code', text: code },
      ] as const;
    });
    return texts
      .filter(({ text }) => text !== '')
      .map(({ type, text }, i): NotebookCell => cellOf(type, `chapter-${chapter}-${i + 1}`, text));
  });
  return {
    cells,
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** What a piece of the program says before its code, without its marks, and the code. */
function taken(piece: string): { readonly said: string; readonly code: string } {
  const [docstring, text] = /^"""([\s\S]*?)"""\n*/.exec(piece) ?? [];
  if (docstring !== undefined) return { said: text ?? '', code: piece.slice(docstring.length) };
  const [comment = ''] = /^(?:#.*\n?)*/.exec(piece) ?? [];
  return { said: comment.replace(/^# ?/gm, '').trim(), code: piece.slice(comment.length).trim() };
}

function cellOf(type: 'markdown' | 'code', id: string, text: string): NotebookCell {
  const source = text.split(/(?<=\n)/);
  const cell = { id, metadata: {}, source };
  return type === 'markdown'
    ? { cell_type: type, ...cell }
    : { cell_type: type, ...cell, execution_count: null, outputs: [] };
}
