// The file in which a reader saves answers and programs. What is read may have been written by anybody.
import { type Answers, answersFrom } from './kept-answers.ts';

export interface Work {
  readonly answers: Answers;
  /** programs, by cell */
  readonly cells: Readonly<Record<string, string>>;
}

export const longestFile = 5_000_000;
const longestProgram = 50_000;
const mostPrograms = 300;

export function fileFrom({ answers, cells }: Work, book: string, saved: string): string {
  return JSON.stringify({ book, saved, answers, cells }, null, 2);
}

/** @returns why it can't be read: it is too long, or no such file */
export function readFile(text: string): Work | { readonly problem: 'long' | 'other' } {
  if (text.length > longestFile) return { problem: 'long' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'other' };
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'answers'))
    return { problem: 'other' };
  const { answers, cells } = data as { answers?: unknown; cells?: unknown };
  return { answers: answersFrom(answers), cells: programsFrom(cells) };
}

function programsFrom(data: unknown): Work['cells'] {
  if (typeof data !== 'object' || data === null) return {};
  const programs = Object.entries(data)
    .slice(0, mostPrograms)
    .filter(
      ([id, code]) =>
        /^[\w-]{1,60}\/[\w-]{1,60}$/.test(id) && typeof code === 'string' && code.length <= longestProgram,
    );
  return Object.fromEntries(programs);
}

/** How many answers and programs of one's own another would take the place of. */
export function replacedBy(mine: Work, other: Work): number {
  const differs = (a: object | string | undefined, b: object | string) =>
    a !== undefined && JSON.stringify(a) !== JSON.stringify(b);
  const answers = Object.entries(other.answers).flatMap(([slug, all]) =>
    Object.entries(all).filter(([id, kept]) => differs(mine.answers[slug]?.[id], kept)),
  );
  return (
    answers.length + Object.entries(other.cells).filter(([id, code]) => differs(mine.cells[id], code)).length
  );
}

/** Both together; of what both have, the second's. */
export function together(first: Work, second: Work): Work {
  const slugs = Object.keys({ ...first.answers, ...second.answers });
  return {
    answers: Object.fromEntries(
      slugs.map((slug) => [slug, { ...first.answers[slug], ...second.answers[slug] }]),
    ),
    cells: { ...first.cells, ...second.cells },
  };
}
