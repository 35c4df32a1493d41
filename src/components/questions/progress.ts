import { keepsWork } from '../setting/kept.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { questionWords as words } from '../words/question.ts';
import { type Answers, answersAreKept, readAnswers } from './kept-answers.ts';
import { chooseFile, clearWork, saveFile } from './kept-work.ts';

/**
 * How far the reader is: a count at the head of the exercises, a mark at each chapter in the contents, and a line with
 * what can be done with the answers.
 * @param forget  called when the reader clears them
 */
export function showProgress(forget: () => void): void {
  const answers = readAnswers();
  for (const link of document.querySelectorAll<HTMLElement>('[data-questions]')) mark(link, answers);
  const section = document.querySelector<HTMLElement>('.exercises');
  if (section) {
    const { answered, of } = counted(
      answers,
      section.dataset.exercises,
      document.querySelectorAll('.exercise, .code-exercise').length,
    );
    const count = section.querySelector('.exercises-count');
    if (count) count.textContent = answered > 0 ? words.progress(answered, of) : '';
  }
  const line = document.querySelector<HTMLElement>('.progress');
  if (line) offer(line, Object.keys(answers).length > 0 || keepsWork(), sumOf(answers), forget);
}

function counted(answers: Answers, slug = '', of: number) {
  const answered = Object.values(answers[slug] ?? {}).filter((kept) => kept.answered).length;
  return { answered: Math.min(answered, of), of };
}

/** On a page that lists the chapters, how far the reader is with all of them. */
function sumOf(answers: Answers): string {
  const chapters = document.querySelectorAll<HTMLElement>('.chapters [data-questions]');
  const counts = [...chapters].map(({ dataset }) =>
    counted(answers, dataset.slug, Number(dataset.questions)),
  );
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((all, count) => all + of(count), 0);
  return counts.length > 0
    ? words.progressInAll(
        sum(({ answered }) => answered),
        sum(({ of }) => of),
      )
    : '';
}

/** A small ring that fills. */
function mark(link: HTMLElement, answers: Answers): void {
  link.querySelector('.answered')?.remove();
  const { answered, of } = counted(answers, link.dataset.slug, Number(link.dataset.questions));
  if (answered === 0) return;
  const ring = document.createElement('span');
  ring.className = 'answered';
  ring.style.setProperty('--share', `${(360 * answered) / of}deg`);
  ring.role = 'img';
  ring.ariaLabel = words.progress(answered, of);
  ring.title = words.progress(answered, of);
  link.append(ring);
}

function offer(line: HTMLElement, any: boolean, sum: string, forget: () => void): void {
  if (!any) return;
  const note = answersAreKept() ? words.kept : words.keptNowhere;
  if (line.querySelector('.progress-clear')) return;
  line.innerHTML = `<p class="soft" role="status" tabindex="-1"></p>${'<button type="button"></button>'.repeat(3)}`;
  const [said, save, load, clear] = [...line.children] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  said.textContent = punctuationWords.together(sum, note);
  save.textContent = words.save;
  save.addEventListener('click', saveFile);
  load.textContent = words.load;
  load.addEventListener('click', () => chooseFile(line));
  clear.className = 'progress-clear';
  clear.textContent = words.clear;
  let sure = false;
  const ask = (asked: boolean) => {
    sure = asked;
    clear.textContent = asked ? words.clearSure : words.clear;
  };
  clear.addEventListener('blur', () => ask(false));
  clear.addEventListener('click', () => {
    if (!sure) return ask(true);
    clearWork();
    forget();
    showProgress(forget);
    said.textContent = words.cleared;
    said.focus();
    save.remove();
    clear.remove();
  });
}
