import { isWhole } from '../../exercises/grading/digits.ts';
import { type Grade, gradeChoice, gradeEstimate, gradeNumber } from '../../exercises/grading/grade.ts';
import type { ChoiceQuestion, EstimateQuestion, NumberQuestion } from '../../exercises/question.ts';
import type { Text } from '../../exercises/text.ts';
import { readNumber } from '../../lib/number/read-number.ts';
import { formatFull } from '../../lib/writing/format.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { questionWords as words } from '../words/question.ts';

/** What is said to an answer, and what became of it. */
export interface Reply {
  /** undefined: it could not be read, and is no answer at all */
  readonly right: boolean | undefined;
  /** a word that names the verdict, so that colour is never alone */
  readonly word: string;
  /** one paragraph each */
  readonly says: readonly Text[];
}

/** What a reader has not yet opened: a hint at least, only the solution, or nothing. */
export type HelpLeft = 'hint' | 'solution' | 'none';

export const helpLeft = (
  { hints }: NumberQuestion,
  opened: { readonly hints: number; readonly solutionSeen: boolean },
): HelpLeft => (opened.solutionSeen ? 'none' : opened.hints < hints.length ? 'hint' : 'solution');

/** To a number: its slip by name, or what is nearly right about it; to the right one, the solution. */
export function replyToNumber(question: NumberQuestion, typed: string, left: HelpLeft = 'hint'): Reply {
  const { says, ...reply } = replyToGrade(question, gradeNumber(question, typed), left);
  const read = readNumber(typed, isWhole(question.digits) ? 'count' : 'real');
  const doubtful = 'value' in read && read.doubtful;
  return { ...reply, says: doubtful ? [words.readAs(formatFull(read.value)), ...says] : says };
}

function replyToGrade(question: NumberQuestion, grade: Grade, left: HelpLeft): Reply {
  switch (grade.verdict) {
    case 'unreadable':
      return {
        right: undefined,
        word: words.unreadable,
        says: [words.problem('problem' in grade ? grade.problem : 'empty')],
      };
    case 'right':
      return { right: true, word: words.right, says: [question.solution] };
    case 'slip':
      return { right: false, word: words.wrong, says: 'slip' in grade ? [grade.slip.reply] : [] };
    case 'close':
      return {
        right: false,
        word: words.close,
        says: [isWhole(question.digits) ? words.closeCount : words.closeNumber],
      };
    case 'wrong':
      return { right: false, word: words.wrong, says: [words.noSlip[left]] };
    default:
      return { right: false, word: words.close, says: [words.verdicts[grade.verdict]] };
  }
}

/**
 * To a prediction: the reply to what was chosen and, where that was wrong, the right one and why.
 * @param textOf  what an option says, as the page shows it
 */
export function replyToChoice(
  question: ChoiceQuestion,
  chosen: number,
  textOf: (option: number) => Text,
): Reply {
  const right = gradeChoice(question, chosen);
  if (right === undefined) return { right, word: words.unreadable, says: [words.nothingChosen] };
  const reply = question.options[chosen]?.reply ?? '';
  if (right) return { right, word: words.right, says: [reply] };
  const at = question.options.findIndex((option) => option.right);
  const option = textOf(at) + punctuationWords.stop;
  const why = question.options[at]?.reply ?? '';
  const answer = punctuationWords.together(`<strong>${words.theAnswer}</strong>`, option, why);
  return { right, word: words.wrong, says: [reply, answer] };
}

/** To an estimate: how near it came, and the number. */
export function replyToEstimate(question: EstimateQuestion, value: number): Reply {
  const grade = gradeEstimate(question, value);
  if (grade === 'right') return { right: true, word: words.nearEnough, says: [question.solution] };
  const word = grade === 'below' ? words.tooLow : words.tooHigh;
  return { right: false, word, says: [question[grade], question.solution] };
}
