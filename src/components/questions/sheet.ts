import type { Exercise, Line, Text } from '../../exercises/exercise.ts';
import { article } from '../../lib/example/article.ts';
import { defaultDigits } from '../../lib/writing/format.ts';
import { fixedLine, lineHtml } from '../quantity/html.ts';

/** An exercise as the browser needs it to answer, without what stands in the page already: JSON, safe inside a script. */
export function sheetJson(exercise: Exercise): string {
  const sheet =
    exercise.kind === 'choice'
      ? { ...exercise, ask: '', options: exercise.options.map((option) => ({ ...option, text: '' })) }
      : { ...exercise, ask: '', solution: solutionHtml(exercise), line: undefined };
  return JSON.stringify(sheet).replaceAll('<', '\\u003c');
}

/** A solution with its line of numbers. */
export function solutionHtml({ solution, line }: { readonly solution: Text; readonly line?: Line }): Text {
  return line === undefined ? solution : `${solution} <span class="line">${lineOf(line)}</span>`;
}

function lineOf({ of, expand = [], atLeast, parameters = article }: Line): Text {
  return fixedLine(
    lineHtml(of, expand, { parameters, digits: defaultDigits, rounding: undefined }, { atLeast }),
  );
}
