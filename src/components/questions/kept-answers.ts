import { keyOf } from '../setting/kept.ts';

/** What is kept of a question: the first commitment for good, and the answer as it stands. */
export interface Kept {
  /** as typed, the number of the option, or the slider's value */
  readonly first: string;
  readonly firstRight: boolean;
  readonly now: string;
  readonly right: boolean;
  /** a prediction made, or the right number found */
  readonly answered: boolean;
  /** how many hints were seen */
  readonly hints: number;
  readonly solutionSeen: boolean;
}

/** By chapter, then by question. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Kept>>>>;

const key = keyOf('answers');

/** For this page, where storage is blocked. */
let here: string | null = null;
let blocked = false;

export function readAnswers(): Answers {
  try {
    return parseAnswers(localStorage.getItem(key));
  } catch {
    blocked = true;
    return parseAnswers(here);
  }
}

/** Whether answers outlive the page. */
export function answersAreKept(): boolean {
  return !blocked;
}

export function keepAnswer(slug: string, id: string, kept: Kept): void {
  const answers = readAnswers();
  write(JSON.stringify({ ...answers, [slug]: { ...answers[slug], [id]: kept } }));
}

/** What the checks of a function found. Its text is kept with the cell; how the first check went stays as it was. */
export function keepChecked(slug: string, id: string, right: boolean): void {
  const found = right ? 'passed' : 'failed';
  const before = readAnswers()[slug]?.[id];
  keepAnswer(slug, id, {
    first: before?.first ?? found,
    firstRight: before?.firstRight ?? right,
    now: found,
    right,
    answered: (before?.answered ?? false) || right,
    hints: 0,
    solutionSeen: false,
  });
}

/** Keeps all of these in the place of what was kept. */
export function replaceAnswers(answers: Answers): void {
  write(JSON.stringify(answers));
}

export function clearAnswers(): void {
  write(null);
}

function write(text: string | null): void {
  here = text;
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    blocked = true;
  }
}

/** Reads what was kept. Whatever is not as this file writes it is left out. */
export function parseAnswers(text: string | null): Answers {
  return answersFrom(fromJson(text));
}

/** The same of data that has been read, perhaps from a file that anybody may have written. */
export function answersFrom(data: unknown): Answers {
  const answers: Record<string, Record<string, Kept>> = {};
  for (const [slug, questions] of entriesOf(data)) {
    const kept = entriesOf(questions).flatMap(([id, one]) =>
      isKept(one) ? [[id, keptFrom(one)] as const] : [],
    );
    if (kept.length > 0) answers[slug] = Object.fromEntries(kept);
  }
  return answers;
}

function fromJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Names as the book gives them, and so many of them. */
const name = /^[a-z][\w-]{0,60}$/;
const mostNames = 500;
const longestAnswer = 200;

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .slice(0, mostNames)
    .filter(([key]) => name.test(key));
}

function isKept(value: unknown): value is Kept {
  const kept = value as Kept | null;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    [kept.first, kept.now].every((text) => typeof text === 'string' && text.length <= longestAnswer) &&
    [kept.firstRight, kept.right, kept.answered, kept.solutionSeen].every(
      (flag) => typeof flag === 'boolean',
    ) &&
    Number.isInteger(kept.hints)
  );
}

/** Nothing but what this file writes. */
function keptFrom({ first, firstRight, now, right, answered, hints, solutionSeen }: Kept): Kept {
  return { first, firstRight, now, right, answered, hints, solutionSeen };
}
