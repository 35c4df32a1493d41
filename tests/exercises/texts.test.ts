// Every exercise has its texts, all of them and no others. The types say so too, for the language that is built.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slipWords } from '../../src/components/words/slip.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { codeQuestionOf, exercises, questionsOf } from '../../src/exercises/index.ts';
import { questionFrom } from '../../src/exercises/question.ts';
import { texts } from '../../src/exercises/texts/index.ts';
import { table } from '../lib/facts.ts';
import { expectClose } from '../lib/helpers.ts';

/** What is said at an exercise, whatever its kind. */
interface Said {
  readonly options?: object;
  readonly slips?: object;
}

const chapters = Object.entries<readonly Exercise[]>(exercises);
const saidIn = (slug: string) => texts[slug as keyof typeof texts] as Readonly<Record<string, Said>>;
const keys = (part: object = {}) => Object.keys(part).sort();

test('chapters with exercises are chapters with texts', () => {
  expect(keys(texts)).toEqual(keys(exercises));
});

describe.each(chapters)('the texts of %s', (slug, list) => {
  test('are those of its exercises', () => {
    expect(keys(saidIn(slug))).toEqual(list.map(({ id }) => id).sort());
  });

  test.each(list.map((exercise) => [exercise.id, exercise] as const))(
    '%s says all there is to say',
    (id, exercise) => {
      const said = saidIn(slug)[id];
      if (exercise.kind === 'choice') {
        expect(keys(said?.options)).toEqual([...exercise.options].sort());
        expect(exercise.options).toContain(exercise.right);
        expect(new Set(exercise.options).size).toBe(exercise.options.length);
      }
      if (exercise.kind === 'number') {
        const ids = exercise.slips.map((slip) => (typeof slip === 'string' ? slip : slip.id));
        const own = exercise.slips.flatMap((slip) => (typeof slip === 'string' ? [] : [slip.id]));
        expect(new Set(ids).size).toBe(ids.length);
        for (const name of own) expect(slipWords).not.toHaveProperty([name]);
        expect(keys(said?.slips)).toEqual(
          ids.filter((name) => !(name in slipWords) || name in (said?.slips ?? {})).sort(),
        );
      }
    },
  );
});

describe('a slip of the library', () => {
  const exercise: Exercise = {
    kind: 'number',
    id: 'b22',
    of: 'dE_db22',
    digits: { significant: 3 },
    slips: ['no-slope'],
  };
  const text = { ask: 'What is it?', hints: [], solution: 'This.' };
  const general = { 'no-slope': 'The general sentence.' };

  test('is the same quantity under it: the miss times what flows in, without the slope', () => {
    const question = questionFrom(exercise, { ...text, slips: {} }, general, 'a/b22');
    expect(question).toMatchObject({ slips: [{ reply: 'The general sentence.' }] });
    const h2 = table.find(({ id }) => id === 'h2')?.full ?? Number.NaN;
    const y2 = 1 / (1 + Math.exp(-(0.05 * 0.2 + 0.1 * 0.4 + 0.35)));
    expectClose(question.kind === 'number' ? question.slips[0]?.value : undefined, (h2 - 0.05) * y2);
  });

  test('gets the exercise’s own reply where there is one', () => {
    const own = { ...text, slips: { 'no-slope': 'Its own.' } };
    expect(questionFrom(exercise, own, general, 'a/b22')).toMatchObject({ slips: [{ reply: 'Its own.' }] });
  });

  test('of which nothing is said is missed by name', () => {
    expect(() => questionFrom(exercise, { ...text, slips: {} }, {}, 'a/b22')).toThrow(
      'The texts of the exercise a/b22 say nothing of the slip no-slope.',
    );
    expect(() => questionFrom(exercise, undefined, general, 'a/b22')).toThrow(
      'a/b22 say nothing of it at all',
    );
  });
});

test('a chapter without exercises has no questions; a code exercise that is none is named', () => {
  expect(questionsOf('lost-figures', {})).toEqual([]);
  expect(() => codeQuestionOf('toString', {})).toThrow('toString');
});

/** Two words or more between quotation marks. */
const sentence = /(['"`])(?:(?!\1)[^\n])*\p{Lu}\p{L}* (?:(?!\1)[^\n])*\1/u;

describe('nothing is said where an exercise is thought out', () => {
  test('a sentence is found', () => {
    expect("text: 'The first'").toMatch(sentence);
    expect("biases: 'per neuron', looksAt: 'first argument'").not.toMatch(sentence);
  });

  test.each([
    ...Object.keys(exercises).map((slug) => `src/exercises/chapters/${slug}.ts`),
    ...globSync('src/exercises/code/*/exercise.ts'),
  ])('%s has no sentence', (file) => {
    expect(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(sentence);
  });
});
