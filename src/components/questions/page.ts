// What answers the reader at a chapter's exercises. It comes with the first touch of one, or where answers are kept.
import type { Question } from '../../exercises/question.ts';
import { reach } from '../setting/reach.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { questionWords as words } from '../words/question.ts';
import { type Kept, keepAnswer, readAnswers } from './kept-answers.ts';
import { showProgress } from './progress.ts';
import { helpLeft, type Reply, replyToChoice, replyToEstimate, replyToNumber } from './reply.ts';

const section = document.querySelector<HTMLElement>('.exercises');
const forms = [...(section?.querySelectorAll<HTMLFormElement>('.exercise') ?? [])];
const slug = section?.dataset.exercises ?? '';
const nothingYet: Kept = {
  first: '',
  firstRight: false,
  now: '',
  right: false,
  answered: false,
  hints: 0,
  solutionSeen: false,
};

/** Any event inside the exercises, even the one that brought this file. */
export function handle({ type, target }: Pick<Event, 'type' | 'target'>): void {
  const element = target as HTMLElement;
  if (type === 'input' && element.matches('.paper select')) choose((element as HTMLSelectElement).value);
  const form = element.closest<HTMLFormElement>('.exercise');
  if (form === null) return;
  if (type === 'submit') answer(form);
  if (type === 'click' && element.closest('.exercise-hint')) takeHint(form);
  if (type === 'input' && element.matches('[type="range"]')) showSlider(form);
}

let chosen = '';

/** What is printed with the exercises; what lays it out comes with the first choice, and finds the last one. */
async function choose(paper: string): Promise<void> {
  chosen = paper;
  const sheet = await reach(() => import('./paper.ts'), section?.querySelector('.paper') ?? null);
  sheet?.choosePaper(chosen);
}

function sheetOf(form: HTMLFormElement): Question {
  return JSON.parse(part(form, 'script').textContent ?? '');
}

function part<E extends HTMLElement = HTMLElement>(form: HTMLFormElement, selector: string): E {
  return form.querySelector(selector) as E;
}

function keptOf(form: HTMLFormElement): Kept {
  return readAnswers()[slug]?.[form.dataset.exercise ?? ''] ?? nothingYet;
}

function keep(form: HTMLFormElement, kept: Kept): void {
  keepAnswer(slug, form.dataset.exercise ?? '', kept);
  showProgress(forget);
}

/** What the reader has put in: a number as typed, the place of an option, or none. */
function given(form: HTMLFormElement): string {
  const field = form.querySelector<HTMLInputElement>(':checked, [type="text"], [type="range"]');
  return field?.value ?? '';
}

function replyTo(form: HTMLFormElement, sheet: Question, typed: string): Reply {
  if (sheet.kind === 'number') return replyToNumber(sheet, typed, helpLeft(sheet, keptOf(form)));
  if (sheet.kind === 'estimate') return replyToEstimate(sheet, Number(typed));
  return replyToChoice(sheet, typed === '' ? -1 : Number(typed), (option) => optionText(form, option));
}

function optionText(form: HTMLFormElement, option: number): string {
  return form.querySelectorAll('.exercise-option span:not(.s)')[option]?.innerHTML ?? '';
}

function answer(form: HTMLFormElement): void {
  const sheet = sheetOf(form);
  const typed = given(form).trim();
  const reply = replyTo(form, sheet, typed);
  const before = keptOf(form);
  const { right } = reply;
  if (right !== undefined) {
    const isFirst = before.first === '';
    keep(form, {
      ...before,
      first: isFirst ? typed : before.first,
      firstRight: isFirst ? right : before.firstRight,
      now: typed,
      right,
      answered: before.answered || right || sheet.kind !== 'number',
    });
  }
  show(form, sheet, reply);
}

function show(form: HTMLFormElement, sheet: Question, { right, word, says }: Reply): void {
  const { first, now, solutionSeen } = keptOf(form);
  const changed = right !== undefined && sheet.kind === 'choice' && first !== now;
  const more = changed ? [words.first(optionText(form, Number(first)))] : [];
  // The solution is not said twice.
  const [opening = '', ...rest] = right && solutionSeen ? [] : [...says, ...more];
  const region = part(form, '.exercise-reply');
  region.innerHTML = [punctuationWords.together(`<strong class="verdict">${word}</strong>`, opening), ...rest]
    .map((p) => `<p>${p}</p>`)
    .join('');
  region.dataset.verdict = right ? 'right' : word === words.close || right === undefined ? 'close' : 'wrong';
  const field = form.querySelector('[type="text"]');
  field?.toggleAttribute('aria-invalid', false);
  if (right === undefined && field) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', region.id);
  }
  if (right === undefined) return;
  if (sheet.kind === 'number') part(form, '.exercise-hint').hidden ||= right;
  else part(form, '[type="submit"]').textContent = sheet.kind === 'choice' ? words.another : words.guessAgain;
}

function takeHint(form: HTMLFormElement): void {
  const before = keptOf(form);
  const sheet = sheetOf(form);
  if (sheet.kind !== 'number') return;
  const left = before.hints < sheet.hints.length;
  const typed = given(form).trim();
  const told = replyTo(form, sheet, typed);
  keep(form, left ? { ...before, hints: before.hints + 1 } : { ...before, solutionSeen: true });
  showHints(form, sheet);
  // What the last answer was told may offer what is open by now.
  const now = replyTo(form, sheet, typed);
  const isShown = part(form, '.exercise-reply').hasChildNodes() && before.now === typed;
  if (isShown && now.says.join() !== told.says.join()) show(form, sheet, now);
  if (!left) part(form, '[type="text"]').focus();
}

function showHints(form: HTMLFormElement, sheet: Question): void {
  if (sheet.kind !== 'number') return;
  const { hints, solutionSeen } = keptOf(form);
  const region = part(form, '.exercise-hints');
  const shown = sheet.hints
    .slice(0, hints)
    .map((hint, i) => punctuationWords.together(`<strong>${words.hintTitle(i + 1)}</strong>`, hint));
  if (solutionSeen)
    shown.push(punctuationWords.together(`<strong>${words.solution}</strong>`, sheet.solution));
  // Only what is new is added, so only that is read out.
  for (const html of shown.slice(region.childElementCount)) {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = html;
    region.append(paragraph);
  }
  const button = part(form, '.exercise-hint');
  button.hidden = solutionSeen;
  button.textContent =
    hints < sheet.hints.length ? words.nextHint(hints + 1, sheet.hints.length) : words.showSolution;
}

function showSlider(form: HTMLFormElement): void {
  const sheet = sheetOf(form);
  if (sheet.kind !== 'estimate') return;
  const field = part<HTMLInputElement>(form, '[type="range"]');
  const text = Number(field.value).toFixed(sheet.decimals) + (sheet.unit ?? '');
  part(form, '.exercise-value').textContent = text;
  field.setAttribute('aria-valuetext', text);
}

/** Whether the reader has put something in that the page was not built with. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].some((field) =>
    field.type === 'radio' ? field.checked : field.value !== field.defaultValue,
  );
}

/** Everything as the reader left it. */
function restore(form: HTMLFormElement): void {
  const sheet = sheetOf(form);
  const { now } = keptOf(form);
  const typing = form.contains(document.activeElement) || (isTouched(form) && given(form) !== now);
  if (now !== '' && !typing) {
    const fields = [...form.querySelectorAll('input')];
    const field = fields.find(({ type, value }) => type !== 'radio' || value === now);
    if (field === undefined) return;
    if (field.type === 'radio') field.checked = true;
    else field.value = now;
    show(form, sheet, replyTo(form, sheet, now));
  }
  showHints(form, sheet);
  showSlider(form);
}

/** Everything as if it had never been answered. */
function forget(): void {
  for (const form of forms) {
    form.reset();
    for (const region of ['.exercise-reply', '.exercise-hints']) part(form, region).replaceChildren();
    delete part(form, '.exercise-reply').dataset.verdict;
    const sheet = sheetOf(form);
    part(form, '[type="submit"]').textContent = sheet.kind === 'number' ? words.check : words.commit;
    showHints(form, sheet);
    showSlider(form);
  }
}

for (const form of forms) restore(form);
showProgress(forget);

/** Shows how far the reader is, after an answer was kept elsewhere on the page. */
export function countAgain(): void {
  showProgress(forget);
}
