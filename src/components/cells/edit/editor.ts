// The editor of a cell, loaded when a reader presses Edit. It lives in a shadow tree, where its style sheets need no
// leave of the page's policy.

import type { names } from 'virtual:sandbox';
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { completionOf } from './completion.ts';
import { colours, theme } from './looks.ts';
import { markedLine, setMark, statedOutput } from './marks.ts';
import { pasteAsCode } from './paste.ts';

interface Setup {
  readonly code: string;
  /** for a screen reader */
  readonly label: string;
  readonly hint: string;
  readonly names: typeof names;
  readonly run: () => void;
  readonly leave: () => void;
  /** the reader has changed the text */
  readonly changed: () => void;
}

export interface Editor {
  readonly code: () => string;
  /** puts another text there, which is no change of the reader's */
  readonly replace: (code: string) => void;
  readonly focus: () => void;
  /** marks a line as the one with the error; undefined marks none. Any change of the text unmarks it. */
  readonly mark: (line: number | undefined) => void;
}

const replaced = Annotation.define<boolean>();

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
      completionOf(names),
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
        const given = update.transactions.some((change) => change.annotation(replaced));
        if (update.docChanged && !given) changed();
      }),
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  return {
    code: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        annotations: replaced.of(true),
      }),
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
