// What every field for a number does with what is typed. The number is taken on Enter or on leaving the field, and never
// before: each number is the beginning of others, 1 of 1/3. What can't be used stays in the field with the reason beside
// it; Escape, or a change from elsewhere, puts the number in force back.
import { liveWords } from '../words/live.ts';
import type { Read } from './read-typed.ts';

interface Field {
  /** brings what reads the text; called at the first touch */
  readonly load: () => Promise<Read>;
  /** in force */
  readonly value: () => number;
  readonly take: (value: number) => void;
}

/** The text of a field while it is not the number in force, and what is said of it. */
export function typing({ load, value, take }: Field) {
  /** what is typed and not yet taken */
  let draft: string | undefined = $state();
  let problem = $state('');
  let note = $state('');
  let read: Read | undefined;

  const set = (text?: string, why = '', said = '') => {
    draft = text;
    problem = why;
    note = said;
  };

  // Once another number is in force, what was typed before is done with.
  const inForce = $derived(value());
  $effect(() => {
    void inForce;
    draft = undefined;
    problem = '';
  });

  const ready = async () => {
    read ??= await load();
    return read;
  };

  const type = (text: string) => {
    set(text);
    if (read) {
      const typed = read(text, value());
      if ('note' in typed) note = typed.note;
      else if (!typed.unfinished) problem = typed.problem;
    } else
      ready().then(
        () => draft === text && type(text),
        () => {},
      );
  };

  return {
    get draft() {
      return draft;
    },
    get problem() {
      return problem;
    },
    get note() {
      return note;
    },
    /** the field is touched */
    begin: () => {
      ready().catch(() => {});
    },
    type,
    commit: async () => {
      const text = draft;
      if (text === undefined) return;
      try {
        const typed = (await ready())(text, value());
        if (draft !== text) return;
        if ('problem' in typed) return set(text, typed.problem);
        // Until it is in force it stays as typed: it may be refused beside other numbers.
        set(typed.value === value() ? undefined : text, '', typed.doubtful ? typed.note : '');
        take(typed.value);
      } catch {
        problem = liveWords.offline;
      }
    },
    clear: () => set(),
  };
}
