// What a cell's buttons do. Loaded with the first press of one, or with a link that carries code.
import { edit, reset } from './edit/edit.ts';
import { share } from './link/share.ts';
import { run } from './run/run.ts';
import { sessionOf } from './session.ts';

export { showLinked } from './link/linked.ts';

/** Does what the pressed button says. */
export async function act(cell: HTMLElement, what: string): Promise<void> {
  const session = sessionOf(cell);
  if (what === 'run') await run(session);
  else if (what === 'stop') session.running?.stop();
  else if (what === 'edit') await edit(session);
  else if (what === 'reset') reset(session);
  else if (what === 'share') await share(session);
}
