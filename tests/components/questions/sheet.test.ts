// What a page hands to the browser for an exercise must be enough to grade every answer as the library does, and must not
// be able to end the script element that holds it.
import { describe, expect, test } from 'vitest';
import { dataJson, sheetJson, solutionHtml } from '../../../src/components/questions/sheet.ts';
import { gradeNumber } from '../../../src/exercises/grading/grade.ts';
import type { NumberQuestion, Question } from '../../../src/exercises/question.ts';
import { questions } from '../../exercises/questions.ts';

const sheetOf = (question: Question): Question => JSON.parse(sheetJson(question));

describe.each(questions)('the sheet of $name', ({ question }) => {
  test('cannot end the element that holds it, and says nothing that the page says already', () => {
    expect(sheetJson(question)).not.toMatch(/<\/|<!--/);
    expect(sheetOf(question).ask).toBe('');
  });

  test('grades as the question itself', () => {
    const sheet = sheetOf(question);
    if (question.kind === 'choice') {
      const right = (of: Question) =>
        of.kind === 'choice' && of.options.map((option) => option.right === true);
      expect(right(sheet)).toEqual(right(question));
    } else if (question.kind === 'number') {
      const { answer, slips } = question;
      for (const value of [answer, -answer, answer + 1, ...slips.map((slip) => slip.value)])
        expect(gradeNumber(sheet as NumberQuestion, String(value))).toEqual(
          gradeNumber(question, String(value)),
        );
    } else expect(sheet).toMatchObject({ answer: question.answer, within: question.within });
  });
});

test('a script element stays whole, whatever is said in it', () => {
  const data = { text: 'the end </script><!-- of it' };
  const json = dataJson(data);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(data);
});

test('a solution ends with its line of numbers, at the numbers it names', () => {
  const html = solutionHtml({ solution: 'Multiply.', line: { of: 'zy1' } });
  // x₁a₁₁ + x₂a₂₁ + c₁ = 0.05 × 0.1 + 0.1 × 0.3 + 0.35, by hand
  expect(html).toMatch(/^Multiply\. <span class="line">.*0\.385/);
  expect(solutionHtml({ solution: 'Multiply.' })).toBe('Multiply.');
});
