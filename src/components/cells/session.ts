import { adoptStyles } from '../styles/adopt.ts';
import { cellsSessionWords as words } from '../words/cells/session.ts';
import type { Editor } from './edit/editor.ts';
import { type Output, outputOf } from './output.ts';
import type { Running } from './run/run-code.ts';
import styles from './session.css?inline';

const limits = [5, 30, 300];

/** A cell come alive. */
export interface Session {
  readonly cell: HTMLElement;
  readonly id: string;
  /** the code as the book has it */
  readonly original: string;
  readonly output: Output;
  /** the longest a run may take, in seconds */
  readonly limit: HTMLSelectElement;
  editor?: Editor;
  running?: Running;
  /** the reader's version as this page last knew it to be kept; null: none */
  kept: string | null;
  /** there are two versions, and which to keep is for the reader to say: until then nothing is kept */
  undecided: boolean;
}

adoptStyles(styles);

const sessions = new WeakMap<HTMLElement, Session>();

export function sessionOf(cell: HTMLElement): Session {
  const known = sessions.get(cell);
  if (known) return known;
  const region = cell.querySelector<HTMLElement>('.cell-output') as HTMLElement;
  const session: Session = {
    cell,
    id: cell.dataset.cell ?? '',
    original: (cell.querySelector('.cell-code pre:not(.cell-yours)')?.textContent ?? '').trimEnd(),
    output: outputOf(region),
    limit: limitControl(),
    kept: cell.querySelector('.cell-yours')?.textContent ?? null,
    undecided: false,
  };
  cell.querySelector('.cell-controls')?.append(session.limit.parentElement as HTMLElement);
  sessions.set(cell, session);
  return session;
}

/** The code that the reader sees. */
export function seenIn({ cell, editor, original }: Session): string {
  return editor?.code() ?? cell.querySelector('.cell-yours')?.textContent ?? original;
}

/** The same of a cell that may not have come alive. */
export function seenOn(cell: HTMLElement): string {
  const session = sessions.get(cell);
  if (session) return seenIn(session);
  const own = cell.querySelector('.cell-yours');
  return own?.textContent ?? cell.querySelector('.cell-code pre')?.textContent?.trimEnd() ?? '';
}

export function titleOf({ cell }: Session): string {
  const title = document.getElementById(cell.getAttribute('aria-labelledby') ?? '');
  return title?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function button({ cell }: Session, what: string): HTMLElement | null {
  return cell.querySelector<HTMLElement>(`[data-do="${what}"]`);
}

export function show(session: Session, what: string, shown: boolean): void {
  const control = button(session, what);
  if (control === null) return;
  const hadFocus = document.activeElement === control;
  control.hidden = !shown;
  if (!shown && hadFocus) button(session, 'run')?.focus();
}

function limitControl(): HTMLSelectElement {
  const label = document.createElement('label');
  label.className = 'cell-limit';
  const select = document.createElement('select');
  for (const limit of limits) select.add(new Option(words.limitChoice(limit), String(limit)));
  label.append(`${words.limitLabel} `, select);
  return select;
}
