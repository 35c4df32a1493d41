import { allEdits, keepEdit } from '../setting/edits.ts';
import { choose, save } from '../setting/files.ts';
import { clearedEvent } from '../setting/kept.ts';
import { bookWords } from '../words/book.ts';
import { questionWords as words } from '../words/question.ts';
import { fileFrom, longestFile, readFile, replacedBy, together, type Work } from './answers-file.ts';
import { clearAnswers, readAnswers, replaceAnswers } from './kept-answers.ts';

const workHere = (): Work => ({ answers: readAnswers(), cells: allEdits() });

/** Hands the reader everything that this device keeps as a file. */
export function saveFile(): void {
  const content = fileFrom(workHere(), bookWords.title, new Date().toISOString());
  save(content, words.fileName, 'application/json');
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
  choose('.json,application/json', longestFile, (chosen) => {
    const read = 'text' in chosen ? readFile(chosen.text) : chosen;
    if ('problem' in read) return say(line, words.fileProblems[read.problem]);
    const replaced = replacedBy(workHere(), read);
    if (replaced === 0) return keep(together(workHere(), read));
    say(
      line,
      words.fileReplaces(replaced),
      button(words.replaceMine, () => keep(together(workHere(), read))),
      button(words.keepMine, () => keep(together(read, workHere()))),
    );
  });
}

function keep({ answers, cells }: Work): void {
  replaceAnswers(answers);
  for (const [id, code] of Object.entries(cells)) keepEdit(id, code);
  // Exercises and cells come back as they are kept now.
  location.reload();
}

/** In the place of what was said of a file before, in front of what can be done with one. */
function say(line: HTMLElement, text: string, ...choices: readonly HTMLElement[]): void {
  for (const before of line.querySelectorAll('.progress-file')) before.remove();
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  said.textContent = text;
  const all = [said, ...choices];
  for (const part of all) part.classList.add('progress-file');
  line.prepend(...all);
  said.focus();
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
