import { describe, expect, test } from 'vitest';
import {
  helpLeft,
  replyToChoice,
  replyToEstimate,
  replyToNumber,
} from '../../../src/components/questions/reply.ts';
import { written } from '../../../src/exercises/grading/digits.ts';
import { questions } from '../../exercises/questions.ts';

describe.each(questions)('what is said to $name', ({ question }) => {
  const said = (reply: { readonly word: string; readonly says: readonly string[] }) =>
    [reply.word, ...reply.says].join(' ');

  if (question.kind === 'number')
    test('the right number gets the solution, every slip its own words, text a plain sentence', () => {
      const replies = question.slips.map(({ value }) =>
        replyToNumber(question, written(value, question.digits)),
      );
      const right = replyToNumber(question, written(question.answer, question.digits));
      expect(right).toMatchObject({ right: true, says: [question.solution] });
      expect(replies.every((reply) => reply.right === false)).toBe(true);
      expect(new Set([right, ...replies].map(said)).size).toBe(replies.length + 1);
      const unread = replyToNumber(question, 'a third');
      expect(unread.right).toBeUndefined();
      expect(said(unread)).toMatch(/can’t be read/);
    });

  if (question.kind === 'number')
    test('a number that no slip explains gets a way on that is still there', () => {
      const all = question.hints.length;
      const after = (hints: number, solutionSeen: boolean) =>
        said(replyToNumber(question, '-7654321', helpLeft(question, { hints, solutionSeen })));
      expect(after(all - 1, false)).toContain('or take a hint');
      expect(after(all, false)).not.toContain('hint');
      expect(after(all, false)).toContain('look at the solution');
      expect(after(all, true)).toContain('those of the solution');
      expect(after(all, true)).not.toMatch(/hint|look at/);
    });

  if (question.kind === 'choice')
    test('a wrong choice gets its own words, then the right one and why', () => {
      const at = question.options.findIndex(({ right }) => right);
      const replies = question.options.map((_, i) =>
        replyToChoice(question, i, (option) => `option ${option}`),
      );
      for (const [i, reply] of replies.entries()) {
        expect(reply.right).toBe(i === at);
        expect(reply.says[0]).toBe(question.options[i]?.reply);
        expect(said(reply)).toContain(question.options[at]?.reply);
        if (i !== at) expect(said(reply)).toContain(`option ${at}`);
      }
      expect(replyToChoice(question, -1, String).right).toBeUndefined();
    });

  if (question.kind === 'estimate')
    test('every guess ends with the number; too low and too high are told apart', () => {
      const [low, near, high] = [question.from, question.answer, question.to].map((guess) =>
        replyToEstimate(question, guess),
      );
      expect([low?.right, near?.right, high?.right]).toEqual([false, true, false]);
      expect(low?.says[0]).toBe(question.below);
      expect(high?.says[0]).toBe(question.above);
      for (const reply of [low, near, high]) expect(reply?.says.at(-1)).toBe(question.solution);
    });
});
