// What the buttons beside the address do.

import { copyLink } from '../../setting/address/copy-link.ts';
import { choose, save as saveFile } from '../../setting/files.ts';
import { bookWords } from '../../words/book.ts';
import { shareWords as words } from '../../words/your-network/share.ts';
import { writerOf } from '../names/writer.ts';
import { longest, type Problem, read, written } from '../state/fragment.ts';
import { yourStore } from '../state/store.ts';
import { stepFor } from '../state/worked-step.ts';
import type { YourNetwork } from '../state/your-network.ts';
import { fileText, textInFile } from './file.ts';

const longestFile = 250_000;
const mostProblems = 5;

type Source = keyof typeof words.sources;

/** The link to what stands on the page; or, where it is too long for one, a file. */
export async function copy(): Promise<void> {
  const text = written(yourStore.get());
  if (text.length > longest) {
    download(text);
    return say([words.tooLong]);
  }
  const { origin, pathname, search } = location;
  const byHand = await copyLink(`${origin}${pathname}${search}#${text}`, words.copyThis);
  if (byHand === undefined) return say([words.copied]);
  say([]);
  box().append(byHand);
  byHand.querySelector('input')?.focus();
}

export function save(): void {
  download(written(yourStore.get()));
  say([words.saved]);
}

/** Lets the reader choose a file and shows what is in it; what stood there before can be had back. */
export function open(): void {
  choose('.txt,text/plain', longestFile, (chosen) => {
    if ('problem' in chosen) return say([words.fileProblems[chosen.problem]], true);
    const text = textInFile(chosen.text);
    if (text === undefined) return say([words.notOurs], true);
    const { state, problems } = read(text);
    show(state, () => (problems.length > 0 ? sayProblems(problems, 'file') : say([words.opened])));
  });
}

/**
 * What the address asks for has come after the reader had begun with something else. That stays, and the other can be had.
 * @param state  what the address asks for
 */
export function offerLate(state: Partial<YourNetwork>, problems: readonly Problem[]): void {
  say([words.late], true);
  button(words.takeLate, () => {
    show(state, () => (problems.length > 0 ? sayProblems(problems) : say([words.taken])));
    // What was pressed has gone: what takes it back is next.
    box().querySelector<HTMLElement>('button:last-of-type')?.focus();
  });
  button(words.close, () => end([]));
}

/** Shows another network, says so, and offers the way back to this one. */
function show(state: Partial<YourNetwork>, tell: () => void): void {
  const before = yourStore.get();
  yourStore.change(state);
  tell();
  button(words.goBack, () => {
    yourStore.change(before);
    end([words.back]);
  });
}

/** What an address or a file asks for and can't have, in sentences. */
export function sayProblems(problems: readonly Problem[], from: Source = 'address'): void {
  const { names, example } = yourStore.get();
  const { text } = writerOf(stepFor({ example }), names);
  const all = problems.map((one) => sentenceOf(one, words.sources[from], text));
  say(
    [
      ...all.slice(0, mostProblems),
      ...(all.length > mostProblems ? [words.more(all.length - mostProblems)] : []),
    ],
    true,
  );
  button(words.close, () => end([]));
}

function sentenceOf(problem: Problem, source: string, nameOf: (id: string) => string): string {
  switch (problem.problem) {
    case 'unread':
      return words.unread(source, problem.key, problem.text);
    case 'numbers':
      return words.numbers(source, problem.ids.map(nameOf));
    case 'impossible':
      return words.impossible(source, problem.fault);
    default:
      return words.problems[problem.problem](source);
  }
}

const box = () => document.querySelector('.share-said') as HTMLElement;

function say(sentences: readonly string[], isProblem = false): void {
  box().classList.toggle('problem', isProblem);
  box().replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }),
  );
}

/** Says it in place of a button that was pressed: the focus goes on to the one before. */
function end(sentences: readonly string[]): void {
  say(sentences);
  document.querySelector<HTMLElement>('.share [data-do="open"]')?.focus();
}

function button(label: string, act: () => void): void {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  box().append(made);
}

function download(text: string): void {
  saveFile(fileText(text, bookWords.title), words.fileName, 'text/plain');
}
