import { type Message, most } from '../messages.ts';
import { later, now, short } from './held.ts';

/** milliseconds between two messages with what was printed */
const between = 50;

/** Keeps what a run prints and hands it on now and then: so many lines, then only how many there were. */
export function printingTo(say: (message: Message) => void) {
  let kept: string[] = [];
  let lines = 0;
  let characters = 0;
  let more = 0;
  let lastFlush = 0;
  let flushDue = false;

  const flush = () => {
    flushDue = false;
    lastFlush = now();
    const due = kept;
    kept = [];
    if (due.length > 0) say({ kind: 'lines', lines: due });
    if (more > 0) say({ kind: 'more', count: more });
  };
  const print = (text: string) => {
    if (lines >= most.lines || characters >= most.characters) {
      more++;
      if (more % 4096 === 1 && now() - lastFlush > between) flush();
      return;
    }
    const line = text.length > most.line ? `${short(text, most.line)}…` : text;
    lines++;
    characters += line.length;
    kept[kept.length] = line;
    if (now() - lastFlush > between) flush();
    else if (!flushDue) {
      flushDue = true;
      later(flush, between);
    }
  };
  return { print, flush };
}
