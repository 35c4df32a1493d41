// An editor that takes what is copied from a page, or from any other printed text, and says what it made of it.
import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, type Panel, showPanel, ViewPlugin } from '@codemirror/view';
import { cellsEditorWords as words } from '../../words/cells/editor.ts';
import { pastedCode } from './pasted-code.ts';

const setSaid = StateEffect.define<string>();

/** One sentence below the code, until the text is changed again. */
const said = StateField.define<string>({
  create: () => '',
  update: (text, transaction) => {
    let next = transaction.docChanged ? '' : text;
    for (const effect of transaction.effects) if (effect.is(setSaid)) next = effect.value;
    return next;
  },
  provide: (field) => showPanel.from(field, (text) => (text === '' ? null : () => sentence(text))),
});

function sentence(text: string): Panel {
  const dom = document.createElement('p');
  dom.className = 'cm-said';
  dom.textContent = text;
  return { dom };
}

/** Whether what is typed at the cursor is text, not code. */
function isText(state: EditorState): boolean {
  const { from } = state.selection.main;
  const { name, to } = syntaxTree(state).resolveInner(from, -1);
  // Behind its closing quote a string is over.
  return /^(Line|Block)Comment$/.test(name) || (/String/.test(name) && from < to);
}

/** Makes code of what is pasted, and says so below. */
export function pasteAsCode(): Extension {
  let changes = '';
  return [
    said,
    EditorView.clipboardInputFilter.of((text, state) => {
      changes = '';
      if (isText(state)) return text;
      const pasted = pastedCode(text);
      changes = pasted.changes.map(([from, to]) => words.became(from, to)).join(words.and);
      return pasted.code;
    }),
    // Said once the text is in: the paste itself ends what was said before.
    ViewPlugin.define((view) => ({
      update: ({ docChanged, transactions }) => {
        if (changes === '' || !docChanged || !transactions.some((each) => each.isUserEvent('input.paste')))
          return;
        const text = words.pasted(changes);
        changes = '';
        queueMicrotask(() => view.dispatch({ effects: [setSaid.of(text), EditorView.announce.of(text)] }));
      },
    })),
    EditorView.theme({
      '.cm-panels': { backgroundColor: 'var(--panel)', color: 'var(--soft)', borderTop: '0 !important' },
      '.cm-said': { margin: '0', padding: '0.2rem 0.8rem 0.5rem', fontSize: '0.9rem' },
    }),
  ];
}
