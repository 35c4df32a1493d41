import { formatCount } from '../../../lib/writing/format.ts';
import { longestCode } from '../../../sandbox/messages.ts';
import { copyLink } from '../../setting/address/copy-link.ts';
import { cellsSessionWords as words } from '../../words/cells/session.ts';
import { type Session, seenIn } from '../session.ts';
import { writeLink } from './link.ts';

/** Puts a link to the reader's version on the clipboard, or beside the cell. One that could not be read is not made. */
export async function share(session: Session): Promise<void> {
  const { id, original, output } = session;
  const link = await writeLink(id, seenIn(session), original);
  if (typeof link !== 'string') {
    output.say(words.noLink[link.problem](formatCount(longestCode)), 'problem');
    return;
  }
  const address = location.origin + location.pathname + location.search + link;
  const byHand = await copyLink(address, words.copyThis);
  if (byHand === undefined) {
    output.say(words.copied);
    return;
  }
  output.say('').replaceChildren(byHand);
  byHand.querySelector('input')?.focus();
}
