import { editOf } from '../../setting/edits.ts';
import { cellsMineWords as words } from '../../words/cells/mine.ts';
import { cellsSessionWords } from '../../words/cells/session.ts';
import { edit } from '../edit/edit.ts';
import { askWhich, closeQuestion, keepVersion } from '../edit/own-version.ts';
import { seenIn, sessionOf } from '../session.ts';
import { withMine } from './with-mine.ts';

/**
 * Puts the reader's numbers into the program of a cell, as text that is kept and shared like any other. Another version
 * that the reader has kept stays until the reader has chosen.
 */
export async function useMine(cell: HTMLElement, changed: Readonly<Record<string, number>>): Promise<void> {
  const session = sessionOf(cell);
  // What was typed a moment ago is kept before it gives way.
  keepVersion(session);
  const mine = withMine(seenIn(session), changed);
  if (mine === undefined) return;
  await edit(session, mine.code);
  // Whatever is kept by now. No question stands before there is an editor: until it is answered nothing is kept.
  const own = editOf(session.id);
  const ask = own !== null && own !== mine.code;
  if (!ask) closeQuestion(session);
  session.running?.stop();
  session.output.clear('');
  session.output.say(words.used);
  if (ask) askWhich(session, words.ask, words.keepMine, words.keepOld);
  else if (!keepVersion(session)) session.output.say(cellsSessionWords.notKept);
}
