// Reads a paste beside the page: ten thousand lines take their time.
import { claimsIn, givenIn, readPaste } from '../../../../lib/audit/paste/read-paste.ts';
import { writeNames } from '../../state/names-code.ts';
import type { PasteRead, ToRead } from './messages.ts';

const mostShown = { placed: 100, unread: 20 };

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  postMessage(readAs(data));
});

function readAs({ text, of, names }: ToRead): PasteRead {
  const first = readPaste(text, of, { prefer: 'given' });
  const asked = first.readings.find((one) => writeNames(one) === writeNames(names));
  const isFirst = asked === undefined || asked === first.readings[0];
  const pasted = isFirst ? first : readPaste(text, of, { prefer: 'given', convention: asked });
  return {
    pasted: {
      placed: pasted.placed.slice(0, mostShown.placed),
      unread: pasted.unread.slice(0, mostShown.unread),
      readings: first.readings,
    },
    counts: { placed: pasted.placed.length, unread: pasted.unread.length },
    given: givenIn(pasted, of),
    claims: claimsIn(pasted, of),
    names: asked ?? first.readings[0],
  };
}
