import type { names } from 'virtual:sandbox';
import { type Completion, type CompletionContext, pickedCompletion } from '@codemirror/autocomplete';
import { typescriptLanguage } from '@codemirror/lang-javascript';

/** Offers the names that the library exports. */
export const completionOf = (all: typeof names) =>
  typescriptLanguage.data.of({ autocomplete: (context: CompletionContext) => complete(context, all) });

/** The library's names. One that is picked is imported too, if the cell imports from the library at all. */
function complete(context: CompletionContext, all: typeof names) {
  const word = context.matchBefore(/[\w$]+/);
  if (!word && !context.explicit) return null;
  if (context.matchBefore(/\.\s*[\w$]*/)) return null;
  return {
    from: word?.from ?? context.pos,
    validFor: /^[\w$]*$/,
    options: all.map(
      ({ name, takes }): Completion => ({
        label: name,
        type: takes === undefined ? 'constant' : 'function',
        detail: takes ?? '',
        boost: 1,
        apply: (view, completion, from, to) => {
          const change = { from, to, insert: name };
          const added = importOf(view.state.doc.toString(), name, from);
          view.dispatch({
            changes: added ? [change, added] : change,
            selection: {
              anchor: from + name.length + (added && added.from < from ? added.insert.length : 0),
            },
            annotations: pickedCompletion.of(completion),
          });
        },
      }),
    ),
  };
}

/** Where and how a name is to be added to the import from the library; undefined if it is there, or there is none. */
function importOf(code: string, name: string, at: number): { from: number; insert: string } | undefined {
  const found = /import\s*\{([^}]*)\}\s*from\s*['"]backprop['"]/.exec(code);
  if (found === null) return undefined;
  const [whole, inside = ''] = found;
  const start = found.index + whole.indexOf('{') + 1;
  if (at >= found.index && at <= found.index + whole.length) return undefined;
  if (inside.split(',').some((part) => part.trim().split(/\s+/).includes(name))) return undefined;
  const kept = inside.trimEnd();
  return { from: start + kept.length, insert: kept === '' || kept.endsWith(',') ? ` ${name}` : `, ${name}` };
}
