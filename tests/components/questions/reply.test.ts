import { describe, expect, test } from 'vitest';
import { replyToChoice, replyToEstimate, replyToNumber } from '../../../src/components/questions/reply.ts';
import { written } from '../../../src/exercises/digits.ts';
import type { Exercise } from '../../../src/exercises/exercise.ts';
import { exercises } from '../../../src/exercises/index.ts';

const all = Object.entries(exercises).flatMap(([slug, list]) =>
  (list as readonly Exercise[]).map((exercise) => ({ name: `${slug}/${exercise.id}`, exercise })),
);

describe.each(all)('what is said to $name', ({ exercise }) => {
  const said = (reply: { readonly word: string; readonly says: readonly string[] }) =>
    [reply.word, ...reply.says].join(' ');

  if (exercise.kind === 'number')
    test('the right number gets the solution, every slip its own words, text a plain sentence', () => {
      const replies = exercise.slips.map(({ value }) =>
        replyToNumber(exercise, written(value, exercise.digits)),
      );
      const right = replyToNumber(exercise, written(exercise.answer, exercise.digits));
      expect(right).toMatchObject({ right: true, says: [exercise.solution] });
      expect(replies.every((reply) => reply.right === false)).toBe(true);
      expect(new Set([right, ...replies].map(said)).size).toBe(replies.length + 1);
      const unread = replyToNumber(exercise, 'a third');
      expect(unread.right).toBeUndefined();
      expect(said(unread)).toMatch(/can’t be read/);
    });

  if (exercise.kind === 'choice')
    test('a wrong choice gets its own words, then the right one and why', () => {
      const at = exercise.options.findIndex(({ right }) => right);
      const replies = exercise.options.map((_, i) =>
        replyToChoice(exercise, i, (option) => `option ${option}`),
      );
      for (const [i, reply] of replies.entries()) {
        expect(reply.right).toBe(i === at);
        expect(reply.says[0]).toBe(exercise.options[i]?.reply);
        expect(said(reply)).toContain(exercise.options[at]?.reply);
        if (i !== at) expect(said(reply)).toContain(`option ${at}`);
      }
      expect(replyToChoice(exercise, -1, String).right).toBeUndefined();
    });

  if (exercise.kind === 'estimate')
    test('every guess ends with the number; too low and too high are told apart', () => {
      const [low, near, high] = [exercise.from, exercise.answer, exercise.to].map((guess) =>
        replyToEstimate(exercise, guess),
      );
      expect([low?.right, near?.right, high?.right]).toEqual([false, true, false]);
      expect(low?.says[0]).toBe(exercise.below);
      expect(high?.says[0]).toBe(exercise.above);
      for (const reply of [low, near, high]) expect(reply?.says.at(-1)).toBe(exercise.solution);
    });
});
