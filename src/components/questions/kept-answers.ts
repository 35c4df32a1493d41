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

const key = 'answers';

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

/** A function that passes its checks needs no more than that it did: its text is kept with the cell. */
export function keepSolved(slug: string, id: string): void {
  const solved = { firstRight: true, right: true, answered: true, solutionSeen: false };
  keepAnswer(slug, id, { first: '', now: '', hints: 0, ...solved });
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
  const answers: Record<string, Record<string, Kept>> = {};
  for (const [slug, questions] of entriesOf(fromJson(text)))
    for (const [id, kept] of entriesOf(questions))
      if (isKept(kept)) answers[slug] = { ...answers[slug], [id]: kept };
  return answers;
}

function fromJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isKept(value: unknown): value is Kept {
  const kept = value as Kept | null;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    [kept.first, kept.now].every((text) => typeof text === 'string') &&
    [kept.firstRight, kept.right, kept.answered, kept.solutionSeen].every(
      (flag) => typeof flag === 'boolean',
    ) &&
    Number.isInteger(kept.hints)
  );
}
