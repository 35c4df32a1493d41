// A code exercise accepts what is right however it is written, and tells each known wrong solution by name.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exerciseFiles } from '../../src/components/cells/exercise-files.ts';
import { codeQuestionOf } from '../../src/components/questions/questions.ts';
import type { CodeExercise } from '../../src/exercises/code/code-exercise.ts';
import { codeExercises, codeExercisesIn } from '../../src/exercises/code/index.ts';
import { codeTexts } from '../../src/exercises/texts/index.ts';
import * as library from '../../src/lib/index.ts';
import { stripTypes } from '../../src/sandbox/clerk/strip-types.ts';
import { callsOf, exerciseOf, type Outcome, verdictOf } from '../../src/sandbox/clerk/verdict.ts';
import { solutions } from './known-slips.ts';

const ids = Object.keys(codeExercises);
const fileOf = (id: string) =>
  exerciseFiles(readFileSync(`src/exercises/code/${id}/solution.ts`, 'utf8'), '// Write this part.');

/** Runs a reader's text as the sandbox does, and grades what it exports. */
function gradeText(id: string, text: string) {
  const stripped = stripTypes(text);
  if ('problem' in stripped) throw new Error(stripped.problem);
  const exports: Record<string, unknown> = {};
  new Function('require', 'exports', stripped.code)(() => library, exports);
  const exercise = exerciseOf(id);
  const { name, calls } = callsOf(exercise);
  const written = exports[name];
  const outcomes = calls.map(({ args, looksAt }): Outcome => {
    try {
      const result = Reflect.apply(written as () => unknown, undefined, args);
      return { value: structuredClone(looksAt === 'first argument' ? args[0] : result) };
    } catch (error) {
      return { threw: String(error) };
    }
  });
  const verdict = verdictOf(exercise, outcomes);
  if (verdict === undefined) throw new Error('no verdict');
  const { checks, slip } = verdict;
  return { passed: checks.map(({ passed }) => passed), slip, got: checks.map(({ got }) => got) };
}

test('each has a folder, texts and solutions to try', () => {
  expect(ids).toHaveLength(14);
  expect(Object.keys(codeTexts).sort()).toEqual([...ids].sort());
  expect(Object.keys(solutions).sort()).toEqual([...ids].sort());
});

test('each stands in the chapter under which its answer is at the back', () => {
  for (const [slug, asked] of Object.entries(codeExercisesIn)) {
    const chapter = readFileSync(`src/pages/${slug}.mdx`, 'utf8');
    expect([...chapter.matchAll(/<CodeExercise of="([^"]+)"/g)].map(([, id]) => id)).toEqual(asked);
  }
  expect(Object.values(codeExercisesIn).flat().sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const { checks, slips, name }: CodeExercise = codeExercises[id as keyof typeof codeExercises];
  const all = Object.keys(checks);
  const { right, wrong, other } = solutions[id] as (typeof solutions)[string];

  test('has a sentence for every check, a hint, and a reply to every slip, all tried here', () => {
    const texts = codeTexts[id as keyof typeof codeTexts];
    const question = codeQuestionOf(id);
    expect(Object.keys(texts.checks).sort()).toEqual(Object.keys(checks).sort());
    expect(question.checks.map(({ tries }) => tries)).toHaveLength(all.length);
    expect(texts.hints.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(slips)).toEqual(expect.arrayContaining(Object.keys(texts.slips)));
    expect(Object.keys(question.replies).sort()).toEqual(Object.keys(slips).sort());
    expect(new Set(Object.values(question.replies)).size).toBe(Object.keys(slips).length);
    expect(Object.keys(wrong).sort()).toEqual(Object.keys(slips).sort());
    expect(Object.keys(wrong).length).toBeGreaterThanOrEqual(5);
  });

  test('accepts the book’s own solution, and others', () => {
    for (const text of [fileOf(id).solution, ...right]) {
      const graded = gradeText(id, text);
      expect(graded, text).toMatchObject({ passed: all.map(() => true), slip: '' });
    }
  });

  test.each(Object.entries(wrong))('rejects %s with its own reply', (slip, text) => {
    const graded = gradeText(id, text);
    expect(graded.passed).toContain(false);
    expect(graded.slip).toBe(slip);
  });

  test('rejects what is wrong otherwise, without blaming a slip', () => {
    for (const text of other) {
      const graded = gradeText(id, text);
      expect(graded.passed, text).toContain(false);
      expect(graded.slip, text).toBe('');
    }
  });

  test('says to what gives nothing back, as the file to begin with does, that a return is missing', () => {
    const { slip } = gradeText(id, fileOf(id).starter);
    expect(slip).toBe('no-return');
    expect(codeQuestionOf(id).replies[slip]).toMatch(/\breturn\b/);
  });

  test('bears no name of the library’s, unless it takes and gives what the library’s does', () => {
    const same = (library as Readonly<Record<string, unknown>>)[name];
    if (same === undefined) return;
    for (const { args, expected } of Object.values(checks))
      expect((same as (...given: readonly unknown[]) => unknown)(...args())).toEqual(expected);
  });

  test('a function that throws fails its checks', () => {
    const graded = gradeText(id, `export function ${name}() { throw new RangeError('no'); }`);
    expect(graded).toMatchObject({ passed: all.map(() => false), slip: '' });
    expect(graded.got[0]).toContain('RangeError: no');
  });

  test('leaves the reader the signature and the comment, and takes the answer out', () => {
    const { starter, solution } = fileOf(id);
    expect(starter).toContain(`export function ${name}(`);
    expect(starter).toContain('// Write this part.');
    for (const text of [starter, solution]) expect(text).not.toMatch(/your turn|until here|\]!/);
    expect(starter.length).toBeLessThan(solution.length);
  });
});
