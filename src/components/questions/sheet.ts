import type { Line, Question } from '../../exercises/question.ts';
import type { Text } from '../../exercises/text.ts';
import { article } from '../../lib/example/article.ts';
import { defaultDigits } from '../../lib/writing/format.ts';
import { fixedLine, lineHtml } from '../quantity/html.ts';

/** A question as the browser needs it to answer, without what stands in the page already. */
export function sheetJson(question: Question): string {
  const sheet =
    question.kind === 'choice'
      ? { ...question, ask: '', options: question.options.map((option) => ({ ...option, text: '' })) }
      : { ...question, ask: '', solution: solutionHtml(question), line: undefined };
  return dataJson(sheet);
}

/** JSON that is safe inside a script element. */
export function dataJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
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
