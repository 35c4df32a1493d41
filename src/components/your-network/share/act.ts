// What the buttons beside the address do.

import { copyLink } from '../../setting/address/copy-link.ts';
import { bookWords } from '../../words/book.ts';
import { shareWords as words } from '../../words/your-network/share.ts';
import { writerOf } from '../names/writer.ts';
import { longest, type Problem, read, written } from '../state/fragment.ts';
import { yourStore } from '../state/store.ts';
import { stepFor } from '../state/worked-step.ts';
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
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.txt,text/plain';
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    if (file.size > longestFile) return say([words.fileTooLong], true);
    const text = textInFile(await file.text());
    if (text === undefined) return say([words.notOurs], true);
    const before = yourStore.get();
    const { state, problems } = read(text);
    yourStore.change(state);
    if (problems.length > 0) sayProblems(problems, 'file');
    else say([words.opened]);
    button(words.goBack, () => {
      yourStore.change(before);
      say([words.back]);
    });
  });
  field.click();
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
  button(words.close, () => say([]));
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

function button(label: string, act: () => void): void {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  box().append(made);
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([fileText(text, bookWords.title)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = words.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
