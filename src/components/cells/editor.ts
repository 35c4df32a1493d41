// The editor of a cell, loaded when a reader presses Edit. It lives in a shadow tree, where its style sheets need no
// leave of the page's policy.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript, typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { pasteAsCode } from './paste.ts';
import type { names } from './runner.ts';

interface Setup {
  readonly code: string;
  /** for a screen reader */
  readonly label: string;
  readonly hint: string;
  readonly names: typeof names;
  readonly run: () => void;
  readonly leave: () => void;
  readonly changed: (code: string) => void;
}

export interface Editor {
  readonly code: () => string;
  readonly replace: (code: string) => void;
  readonly focus: () => void;
  /** marks a line as the one with the error; undefined marks none. Any change of the text unmarks it. */
  readonly mark: (line: number | undefined) => void;
}

/** Puts an editor into an empty element. */
export function openEditor(
  host: HTMLElement,
  { code, label, hint, names, run, leave, changed }: Setup,
): Editor {
  const root = host.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: code,
    extensions: [
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      bracketMatching(),
      indentOnInput(),
      javascript({ typescript: true }),
      typescriptLanguage.data.of({ autocomplete: (context: CompletionContext) => complete(context, names) }),
      autocompletion({ icons: false }),
      syntaxHighlighting(colours),
      markedLine,
      statedOutput,
      pasteAsCode(),
      theme,
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-description': hint,
        autocapitalize: 'off',
      }),
      keymap.of([
        { key: 'Mod-Enter', run: handled(run) },
        { key: 'Escape', run: handled(leave) },
        ...completionKeymap,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      }),
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  return {
    code: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    mark: (line) => {
      const at =
        line !== undefined && line <= view.state.doc.lines ? view.state.doc.line(line).from : undefined;
      view.dispatch({ effects: setMark.of(at) });
    },
  };
}

/** A command that always ends a key's way. */
const handled = (command: () => void) => () => {
  command();
  return true;
};

/* completion */

/** The library's names. One that is picked is imported too, if the cell imports from the library at all. */
function complete(context: CompletionContext, all: Setup['names']) {
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

/* the line with the error */

const setMark = StateEffect.define<number | undefined>();
const markedLine = StateField.define({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects)
      if (effect.is(setMark))
        next =
          effect.value === undefined
            ? Decoration.none
            : Decoration.set(Decoration.line({ class: 'cm-wrong' }).range(effect.value));
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What a cell states that it prints, in the colour of values, as the listing has it. */
const outputs = new MatchDecorator({
  regexp: /\/\/ →.*|^\/\/ {3}.*/g,
  decoration: Decoration.mark({ class: 'cm-output' }),
});
const statedOutput = ViewPlugin.define(
  (view) => ({
    marks: outputs.createDeco(view),
    update(update: ViewUpdate) {
      this.marks = outputs.updateDeco(update, this.marks);
    },
  }),
  { decorations: ({ marks }) => marks },
);

/* looks: the page's own colours, and for code those of the listings */

const both = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
const colours = HighlightStyle.define([
  { tag: tags.comment, color: both('#5b636c', '#bdc4cc') },
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.operator],
    color: both('#a0111f', '#ff9492'),
  },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: both('#032563', '#addcff') },
  { tag: [tags.number, tags.bool, tags.null, tags.propertyName], color: both('#023b95', '#91cbff') },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: both('#622cbc', '#dbb7ff'),
  },
  { tag: [tags.typeName, tags.className], color: both('#702c00', '#ffb757') },
]);

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', borderRadius: '9px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-output, .cm-output *': { color: 'var(--value)' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.6',
    padding: '0.6rem 0',
    fontVariantLigatures: 'none',
  },
  '.cm-content': { padding: '0.3rem 0', caretColor: 'var(--ink)' },
  // Typing over a selection, a browser can leave the old words' colour on the line.
  '.cm-line': { padding: '0 1rem 0 0.5rem', color: 'inherit !important' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--panel)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.2rem 0 0.6rem', minWidth: '1.5rem' },
  '& .cm-content ::selection, & .cm-content::selection': { backgroundColor: 'var(--picked)' },
  '.cm-wrong': { boxShadow: 'inset 3px 0 0 var(--problem)', backgroundColor: 'var(--picked)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--picked)', outline: '1px solid var(--line)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--problem)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    overflow: 'hidden',
    boxShadow: '0 4px 18px var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.7rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--ink)', backgroundColor: 'var(--picked)' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
});
