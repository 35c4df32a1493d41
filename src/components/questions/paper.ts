// What is printed with the exercises: hints, or hints and solutions, where the reader or the address asks for them. It
// stands in the page and shows on paper alone.
import { written } from '../../exercises/grading/digits.ts';
import type { Question } from '../../exercises/question.ts';
import { ownLinks } from '../book/own-links.ts';
import { readAddress } from '../setting/address/read-address.ts';
import { type Paper, papers } from '../setting/paper.ts';
import { pageStore } from '../setting/store.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { questionWords as words } from '../words/question.ts';

const select = document.querySelector<HTMLSelectElement>('.paper select');

pageStore.change({ paper: readAddress(location.search).setting.paper });
pageStore.subscribe(({ paper }) => {
  if (select) select.value = paper ?? '';
  if (paper === document.documentElement.dataset.paper) return;
  if (paper === undefined) delete document.documentElement.dataset.paper;
  else document.documentElement.dataset.paper = paper;
  for (const form of document.querySelectorAll<HTMLFormElement>('.exercise')) lay(form, paper);
});

/** Takes the reader's choice, for this page and those it leads to. */
export function choosePaper(chosen: string): void {
  const paper = papers.find((choice) => choice === chosen);
  pageStore.change({ paper });
  // Where the page's numbers live, the store's keeper writes the same once more; on other pages nobody else does.
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', pathname + withPaper(search, paper) + hash);
  for (const link of ownLinks()) link.search = withPaper(link.search, paper);
}

function withPaper(search: string, paper: Paper | undefined): string {
  const query = new URLSearchParams(search);
  if (paper) query.set('paper', paper);
  else query.delete('paper');
  return query.size > 0 ? `?${query}` : '';
}

/** Puts behind a question what is printed with it. */
function lay(form: HTMLFormElement, paper: Paper | undefined): void {
  form.querySelector('.exercise-on-paper')?.remove();
  const sheet: Question = JSON.parse(form.querySelector('script')?.textContent ?? '');
  const said = [
    ...(paper && sheet.kind === 'number'
      ? sheet.hints.map((hint, i) => punctuationWords.together(strong(words.hintTitle(i + 1)), hint))
      : []),
    ...(paper === 'solutions'
      ? [punctuationWords.together(strong(words.solution), ...solutionOf(form, sheet))]
      : []),
  ];
  if (said.length === 0) return;
  const region = document.createElement('div');
  region.className = 'exercise-on-paper';
  region.innerHTML = said.map((html) => `<p>${html}</p>`).join('');
  form.append(region);
}

function solutionOf(form: HTMLFormElement, sheet: Question): readonly string[] {
  switch (sheet.kind) {
    case 'choice': {
      const right = sheet.options.findIndex((option) => option.right);
      const option = form.querySelectorAll('.exercise-option > span')[right]?.innerHTML ?? '';
      return [option + punctuationWords.stop, sheet.options[right]?.reply ?? ''];
    }
    case 'number':
      return [number(written(sheet.answer, sheet.digits)), sheet.solution];
    case 'estimate':
      return [
        number(words.answersPage.about(sheet.answer.toFixed(sheet.decimals) + (sheet.unit ?? ''))),
        sheet.solution,
      ];
    default:
      return sheet satisfies never;
  }
}

function strong(text: string): string {
  return `<strong>${text}</strong>`;
}

function number(text: string): string {
  return `<span class="v">${text.replace('-', '−')}</span>${punctuationWords.stop}`;
}
