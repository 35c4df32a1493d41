import { expect, test } from 'vitest';
import { codeExercises } from '../../../src/exercises/code/index.ts';
import { callsOf, exerciseOf } from '../../../src/sandbox/clerk/verdict.ts';

/** All objects within a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

test.each(Object.keys(codeExercises))('%s: no call shares anything with another, nor with the book', (id) => {
  const exercise = exerciseOf(id);
  const { calls } = callsOf(exercise);
  const perCall = calls.map(({ args }) => new Set(objectsIn([...args])));
  const all = perCall.flatMap((objects) => [...objects]);
  expect(new Set(all).size).toBe(all.length);
  const again = new Set(callsOf(exercise).calls.flatMap(({ args }) => objectsIn([...args])));
  for (const object of all) expect(again.has(object)).toBe(false);
});

test.each(['constructor', '__proto__', 'toString', '', 'sigmoid'])('%j is no exercise', (id) => {
  expect(() => exerciseOf(id)).toThrow(RangeError);
});
