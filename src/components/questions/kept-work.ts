import { allEdits, keepEdit } from '../setting/edits.ts';
import { clearedEvent } from '../setting/kept.ts';
import { bookWords } from '../words/book.ts';
import { questionWords as words } from '../words/question.ts';
import { fileFrom, longestFile, readFile, replacedBy, together, type Work } from './answers-file.ts';
import { clearAnswers, readAnswers, replaceAnswers } from './kept-answers.ts';

const workHere = (): Work => ({ answers: readAnswers(), cells: allEdits() });

/** Hands the reader everything that this device keeps as a file. */
export function saveFile(): void {
  const content = fileFrom(workHere(), bookWords.title, new Date().toISOString());
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = words.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Forgets all answers and programs. */
export function clearWork(): void {
  clearAnswers();
  for (const id of Object.keys(allEdits())) keepEdit(id, null);
  document.dispatchEvent(new Event(clearedEvent));
}

/**
 * Lets the reader choose a file and takes over what is in it. Where that would replace something, it asks.
 * @param line  in which to say what became of it, and to ask
 */
export function chooseFile(line: HTMLElement): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    const read = file.size > longestFile ? ({ problem: 'long' } as const) : readFile(await file.text());
    if ('problem' in read) return say(line, words.fileProblems[read.problem]);
    const mine = workHere();
    const replaced = replacedBy(mine, read);
    if (replaced === 0) return keep(together(mine, read));
    say(line, words.fileReplaces(replaced));
    line.append(
      button(words.replaceMine, () => keep(together(mine, read))),
      button(words.keepMine, () => keep(together(read, mine))),
    );
  });
  field.click();
}

function keep({ answers, cells }: Work): void {
  replaceAnswers(answers);
  for (const [id, code] of Object.entries(cells)) keepEdit(id, code);
  // Exercises and cells come back as they are kept now.
  location.reload();
}

function say(line: HTMLElement, text: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  said.textContent = text;
  line.replaceChildren(said);
  said.focus();
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
