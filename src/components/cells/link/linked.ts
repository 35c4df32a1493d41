import { editOf } from '../../setting/edits.ts';
import { cellsSessionWords as words } from '../../words/cells/session.ts';
import { cellsStartWords } from '../../words/cells/start.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { edit } from '../edit/edit.ts';
import { askWhich, closeQuestion, keepVersion } from '../edit/own-version.ts';
import { type Session, sessionOf } from '../session.ts';
import { markOf, readLink } from './link.ts';

/** Shows the code that the page's address carries. It is not run, nor kept: the reader sees it first. */
export async function showLinked(): Promise<void> {
  const linked = await readLink(location.hash);
  const cell = [...document.querySelectorAll<HTMLElement>('.cell')].find(
    ({ dataset }) => dataset.cell === linked.id,
  );
  if (!cell) return notice('problem' in linked ? words.links[linked.problem] : words.links.missing);
  const session = sessionOf(cell);
  session.running?.stop();
  if ('problem' in linked) {
    session.output.clear('');
    session.output.say(words.links[linked.problem], 'problem');
  } else {
    try {
      await showCode(session, linked.code, linked.from);
    } catch {
      session.output.clear('');
      session.output.say(cellsStartWords.offline, 'problem');
    }
  }
  cell.scrollIntoView({ block: 'center' });
}

async function showCode(session: Session, code: string, from: string): Promise<void> {
  // What was typed a moment ago is kept before it gives way.
  keepVersion(session);
  await edit(session, code);
  // Whatever is kept by now. No question stands before there is an editor: until it is answered nothing is kept.
  const own = editOf(session.id);
  if (own !== null && own !== code) askWhich(session, words.yoursAndLinks, words.keepLinks, words.keepYours);
  else closeQuestion(session);
  session.output.clear('');
  const changed = from !== markOf(session.original);
  session.output.say(punctuationWords.together(words.byLink, changed ? words.byLinkChanged : ''));
}

/** A sentence at the top of the text, where it belongs to no cell. */
function notice(text: string): void {
  document.querySelector('.cell-notice')?.remove();
  const line = document.createElement('p');
  line.className = 'cell-notice';
  line.setAttribute('role', 'status');
  line.textContent = text;
  document.querySelector('main h1')?.after(line);
}
