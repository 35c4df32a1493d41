// What every field for a number does with what is typed. The number is taken on Enter or on leaving the field, and never
// before: each number is the beginning of others, 1 of 1/3. What can't be used stays in the field with the reason beside
// it; Escape, or a change from elsewhere, puts the number in force back.
import { untrack } from 'svelte';
import { liveWords } from '../words/live.ts';
import { pressed } from './pressed.ts';
import type { Read } from './read-typed.ts';

interface Field {
  /** brings what reads the text; called at the first touch */
  readonly load: () => Promise<Read>;
  /** in force */
  readonly value: () => number;
  readonly take: (value: number) => void;
}

/** A number that was taken while what reads it is still on its way. */
let waiting: Promise<void> | undefined;

/** Does something once what was typed before is in force: a button pressed right after typing. */
export function afterTyping(act: () => void): void {
  if (waiting) waiting.then(act);
  else act();
}

/** The text of a field while it is not the number in force, and what is said of it. */
export function typing({ load, value, take }: Field) {
  /** what is typed and not yet taken */
  let draft: string | undefined = $state.raw();
  const nothing = { problem: '', note: '' };
  let told = $state.raw(nothing);
  let read: Read | undefined;
  /** typed and not yet read to be taken: a change from elsewhere leaves it alone */
  let fresh = false;
  /** taken and not yet in force: what is typed next may be read before it is */
  let coming: number | undefined;
  /** how often the number in force was put back */
  let puts = 0;

  /** what is to be said, at once or when a pointer that is down is up again: a line that comes or goes moves what it presses */
  let latest = nothing;
  const show = () => {
    told = latest;
  };
  const say = (part: Partial<typeof latest>): Promise<void> | void => {
    latest = { ...latest, ...part };
    return pressed()?.then(show) ?? show();
  };
  const set = (text?: string, why = '', said = '') => {
    draft = text;
    return say({ problem: why, note: said });
  };

  // Once another number is in force, what was typed before is done with.
  const inForce = $derived(value());
  $effect(() => {
    const hasCome = inForce === coming;
    coming = undefined;
    if (fresh || (hasCome && latest.problem)) return untrack(tellAgain);
    draft = undefined;
    if (latest.problem) say({ problem: '' });
  });

  const ready = async () => {
    read ??= await load();
    return read;
  };

  /** what reads it, once what was typed before is taken: what is told of a number names the one in force */
  const inTurn = () => Promise.resolve(waiting).then(ready);

  const tell = (reads: Read, text: string) => {
    const typed = reads(text, value());
    if ('note' in typed) say({ note: typed.note });
    else if (!typed.unfinished || !fresh) say({ problem: typed.problem });
  };

  /** A number typed before may come in force after the next was typed, and what is told of that names it. */
  const tellAgain = () => {
    if (read && draft !== undefined) tell(read, draft);
  };

  const type = (text: string) => {
    fresh = true;
    set(text);
    if (read) tell(read, text);
    else
      inTurn()
        .then((reads) => fresh && draft === text && tell(reads, text))
        .catch(() => {});
  };

  const finish = (reads: Read, text: string): Promise<void> | void => {
    const typed = reads(text, value());
    // While it was read more may have been typed, which stays.
    const same = draft === text;
    if (same) fresh = false;
    if ('problem' in typed) return same ? set(text, typed.problem) : undefined;
    // Until it is in force it stays as typed: it may be refused beside other numbers.
    const said = same ? set(typed.value === value() ? undefined : text, '', typed.note) : undefined;
    coming = typed.value;
    take(coming);
    return said;
  };

  return {
    get draft() {
      return draft;
    },
    get problem() {
      return told.problem;
    },
    get note() {
      return told.note;
    },
    /** the field is touched */
    begin: () => {
      ready().catch(() => {});
    },
    type,
    /** on Enter, or on leaving the field */
    commit: (): Promise<void> | void => {
      const text = draft;
      if (text === undefined) return;
      if (read && !waiting) return finish(read, text);
      const before = puts;
      const own = inTurn()
        .then((reads) => {
          if (puts === before) return finish(reads, text);
        })
        .catch(() => {
          if (draft === text) fresh = false;
          return say({ problem: liveWords.offline });
        })
        .then(() => {
          if (waiting === own) waiting = undefined;
        });
      waiting = own;
      return own;
    },
    /** puts the number in force back */
    clear: () => {
      puts++;
      fresh = false;
      set();
    },
  };
}
