import type { Verdict } from '../../sandbox/clerk/verdict.ts';
import { keepChecked } from '../questions/kept-answers.ts';
import { brought } from '../setting/reach.ts';
import { codeExerciseWords as words } from '../words/cells/code-exercise.ts';
import type { Output } from './output.ts';
import { showSolved } from './solved.ts';

/**
 * Fills in what the reader's function gave, check by check; without results the column is emptied. A function that
 * passes every check counts among the chapter's answers.
 */
export function showChecks(
  cell: HTMLElement,
  id: string,
  checked: Verdict | undefined,
  output: Output,
): void {
  const places = cell.closest('.code-exercise')?.querySelectorAll<HTMLElement>('[data-yours]') ?? [];
  places.forEach((place, i) => {
    const check = checked?.checks[i];
    const row = place.closest('[data-check]');
    row?.classList.toggle('right', check?.passed === true);
    row?.classList.toggle('wrong', check?.passed === false);
    place.replaceChildren();
    if (check === undefined) return;
    const verdict = document.createElement('b');
    verdict.textContent = check.passed ? words.right : words.wrong;
    const code = document.createElement('code');
    code.textContent = check.got;
    place.append(verdict, code);
  });
  if (checked === undefined) return;
  const passed = checked.checks.filter((check) => check.passed).length;
  const all = passed === checked.checks.length;
  output.say(
    all ? words.allPassed : words.passed(passed, checked.checks.length),
    all ? undefined : 'problem',
  );
  const reply = repliesBeside(cell)[checked.slip];
  if (reply) output.say(reply);
  if (all) showSolved(cell, true);
  count(id, all);
}

/** What the known slips of this exercise are told, as the page brought it. */
function repliesBeside(cell: HTMLElement): Readonly<Record<string, string>> {
  const data = cell.closest('.code-exercise')?.querySelector('script[type="application/json"]');
  return JSON.parse(data?.textContent ?? '{}');
}

/** Counts what was found among the chapter's answers. */
async function count(id: string, all: boolean): Promise<void> {
  const slug = document.querySelector<HTMLElement>('.exercises')?.dataset.exercises;
  if (slug === undefined) return;
  keepChecked(slug, id, all);
  (await brought(() => import('../questions/page.ts'))).countAgain();
}
