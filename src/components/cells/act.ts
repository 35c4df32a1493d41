// What a cell's buttons do. Loaded with the first press of one, or with a link that carries code.

import { cellsStartWords } from '../words/cells/start.ts';
import { edit, reset } from './edit/edit.ts';
import { share } from './link/share.ts';
import { run } from './run/run.ts';
import { type Session, sessionOf } from './session.ts';

export { showLinked } from './link/linked.ts';

/** Does what the pressed button says, or says that it can't be done. */
export async function act(cell: HTMLElement, what: string): Promise<void> {
  const session = sessionOf(cell);
  try {
    await does(session, what);
  } catch {
    session.output.say(cellsStartWords.offline, 'problem');
  }
}

async function does(session: Session, what: string): Promise<void> {
  if (what === 'run') await run(session);
  else if (what === 'stop') session.running?.stop();
  else if (what === 'edit') await edit(session);
  else if (what === 'reset') reset(session);
  else if (what === 'share') await share(session);
}
