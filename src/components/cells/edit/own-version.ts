// The reader's version of a cell: kept on the device, and never lost to another without a word.
import { editKey, editOf, keepEdit } from '../../setting/edits.ts';
import { clearedEvent } from '../../setting/kept.ts';
import { cellsSessionWords as words } from '../../words/cells/session.ts';
import type { Session } from '../session.ts';
import { keepingOf } from './keeping.ts';

/** The version in the editor, or null where it is the book's. */
function versionIn({ editor, original }: Session): string | null {
  const code = editor?.code() ?? original;
  return code === original ? null : code;
}

/**
 * Keeps what is in the editor, unless another version is kept: then it asks.
 * @returns false if this device keeps nothing
 */
export function keepVersion(session: Session): boolean {
  if (session.undecided || !session.editor) return true;
  const mine = versionIn(session);
  const stored = editOf(session.id);
  switch (keepingOf(mine, session.kept, stored)) {
    case 'nothing new':
      session.kept = stored;
      return true;
    case 'ask':
      askWhich(session, words.twoTabs, words.keepThis, words.takeOther);
      return true;
    case 'keep':
      if (!keepEdit(session.id, mine)) return false;
      session.kept = mine;
      return true;
  }
}

/** Follows what other tabs keep of this cell, and what the reader clears. */
export function watchOthers(session: Session): void {
  document.addEventListener(clearedEvent, () => {
    closeQuestion(session);
    session.kept = null;
    session.editor?.replace(session.original);
  });
  addEventListener('storage', ({ key }) => {
    if (key !== editKey(session.id) || session.undecided || !session.editor) return;
    const stored = editOf(session.id);
    if (stored === session.kept) return;
    if (stored === versionIn(session)) session.kept = stored;
    else askWhich(session, words.twoTabs, words.keepThis, words.takeOther);
  });
}

/** Asks which of two versions is to stay: the one in the editor, or the one that is kept. */
export function askWhich(session: Session, question: string, this_: string, other: string): void {
  const { cell, id, original } = session;
  session.undecided = true;
  cell.querySelector('.cell-ask')?.remove();
  const box = document.createElement('div');
  box.className = 'cell-ask';
  box.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = question;
  const choice = (label: string, choose: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      choose();
      closeQuestion(session);
      session.editor?.focus();
    });
    return button;
  };
  box.append(
    text,
    choice(this_, () => {
      const mine = versionIn(session);
      keepEdit(id, mine);
      session.kept = mine;
    }),
    choice(other, () => {
      // Whatever is kept by now.
      session.kept = editOf(id);
      session.editor?.replace(session.kept ?? original);
    }),
  );
  cell.querySelector('.cell-output')?.before(box);
}

export function closeQuestion(session: Session): void {
  session.undecided = false;
  session.cell.querySelector('.cell-ask')?.remove();
}
