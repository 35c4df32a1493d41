// Reads a paste beside the page: ten thousand lines take their time.
import { claimsIn, givenIn } from '../../../../lib/audit/paste/read-paste.ts';
import { readNamed } from '../../names/read-named.ts';
import type { PasteRead, ToRead } from './messages.ts';

const mostShown = { placed: 100, unread: 20 };

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  postMessage(readAs(data));
});

function readAs({ text, of, names: asked }: ToRead): PasteRead {
  const { pasted, names } = readNamed(text, of, asked, { prefer: 'given' });
  return {
    pasted: {
      placed: pasted.placed.slice(0, mostShown.placed),
      unread: pasted.unread.slice(0, mostShown.unread),
      readings: pasted.readings,
    },
    counts: { placed: pasted.placed.length, unread: pasted.unread.length },
    given: givenIn(pasted, of),
    claims: claimsIn(pasted, of),
    names,
  };
}
