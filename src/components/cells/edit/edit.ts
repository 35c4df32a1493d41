import { names } from 'virtual:sandbox';
import { editOf, keepEdit } from '../../setting/edits.ts';
import { cellsSessionWords as words } from '../../words/cells/session.ts';
import { run } from '../run/run.ts';
import { button, type Session, show, titleOf } from '../session.ts';
import { showBooks } from '../yours.ts';
import { closeQuestion, keepVersion, watchOthers } from './own-version.ts';

const saveAfter = 400;

/**
 * Opens the editor of a cell, with the reader's version if there is one.
 * @param code  what to show in place of it
 */
export async function edit(session: Session, code?: string): Promise<void> {
  const { cell, id, original, output } = session;
  if (session.editor) {
    if (code !== undefined) session.editor.replace(code);
    session.editor.focus();
    return;
  }
  const { openEditor } = await import('./editor.ts');
  // Pressed twice while it was loading.
  if (session.editor) return edit(session, code);
  const host = document.createElement('div');
  host.className = 'cell-editor';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (keepVersion(session) || told) return;
    told = true;
    output.say(words.notKept);
  };
  session.kept = editOf(id);
  session.editor = openEditor(host, {
    code: code ?? session.kept ?? original,
    label: words.editor(titleOf(session)),
    hint: words.editorHint,
    names,
    run: () => run(session),
    leave: () => button(session, 'run')?.focus(),
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(keep, saveAfter);
    },
  });
  // Who leaves within a moment has typed for good as well.
  addEventListener('pagehide', () => timer !== undefined && keep());
  watchOthers(session);
  const place = cell.querySelector<HTMLElement>('.cell-code') as HTMLElement;
  for (const listing of place.querySelectorAll('pre')) listing.hidden = true;
  place.append(host);
  for (const what of ['reset', 'share']) show(session, what, true);
  session.editor.focus();
  show(session, 'edit', false);
}

/** The cell as the book has it. */
export function reset(session: Session): void {
  closeQuestion(session);
  session.editor?.replace(session.original);
  showBooks(session.cell);
  keepEdit(session.id, null);
  session.kept = null;
  session.output.clear(words.reset);
}
