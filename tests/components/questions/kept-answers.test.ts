import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  answersAreKept,
  clearAnswers,
  type Kept,
  keepAnswer,
  keepChecked,
  parseAnswers,
  readAnswers,
} from '../../../src/components/questions/kept-answers.ts';
import { check } from '../../lib/helpers.ts';

const kept: Kept = {
  first: '0,1',
  firstRight: false,
  now: '0.0344',
  right: true,
  answered: true,
  hints: 1,
  solutionSeen: false,
};

/** As much of a browser's storage as answers need. */
function storage(start: Record<string, string> = {}, broken = false) {
  const items = new Map(Object.entries(start));
  const touch = <T>(act: () => T) => {
    if (broken) throw new DOMException('blocked', 'SecurityError');
    return act();
  };
  return {
    getItem: (key: string) => touch(() => items.get(key) ?? null),
    setItem: (key: string, value: string) => touch(() => items.set(key, value)),
    removeItem: (key: string) => touch(() => items.delete(key)),
  };
}

afterEach(clearAnswers);

describe('answers that are kept', () => {
  test('are read as they were written, chapter by chapter', () => {
    vi.stubGlobal('localStorage', storage());
    keepAnswer('forward', 'ones', kept);
    keepAnswer('forward', 'alike', { ...kept, now: '2' });
    keepAnswer('error', 'hit', kept);
    expect(readAnswers()).toEqual({
      forward: { ones: kept, alike: { ...kept, now: '2' } },
      error: { hit: kept },
    });
    clearAnswers();
    expect(readAnswers()).toEqual({});
  });

  test('of a function: how its first check went stays, and that it has passed', () => {
    vi.stubGlobal('localStorage', storage());
    const after = (right: boolean) => {
      keepChecked('sigmoid', 'slope', right);
      return readAnswers().sigmoid?.slope;
    };
    expect(after(false)).toMatchObject({ firstRight: false, right: false, answered: false });
    expect(after(true)).toMatchObject({ firstRight: false, right: true, answered: true });
    expect(after(false)).toMatchObject({ firstRight: false, right: false, answered: true });
    clearAnswers();
    expect(after(true)).toMatchObject({ firstRight: true, right: true, answered: true });
  });

  test('stand under the book’s name, which other pages of an origin do not share', () => {
    const own = storage({ answers: JSON.stringify({ forward: { ones: kept } }) });
    vi.stubGlobal('localStorage', own);
    expect(readAnswers()).toEqual({});
    keepAnswer('forward', 'ones', kept);
    expect(own.getItem('backprop:answers')).toContain('ones');
  });

  test('last as long as the page where storage is blocked, and it is known that they do', () => {
    vi.stubGlobal('localStorage', storage({}, true));
    keepAnswer('forward', 'ones', kept);
    expect(readAnswers()).toEqual({ forward: { ones: kept } });
    expect(answersAreKept()).toBe(false);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"forward":[1]}',
    '{"forward":{"ones":{"first":1}}}',
    '{',
    '"text"',
    '{"a":null}',
  ])('junk is left out: %s', (text) => {
    expect(parseAnswers(text)).toEqual({});
  });

  test('what is whole survives beside what is broken', () => {
    const text = JSON.stringify({ forward: { ones: kept, alike: { ...kept, hints: 'many' } }, error: 3 });
    expect(parseAnswers(text)).toEqual({ forward: { ones: kept } });
  });

  test('any text at all can be read', () => {
    check(fc.oneof(fc.json(), fc.string()), (text) => {
      for (const questions of Object.values(parseAnswers(text)))
        for (const one of Object.values(questions)) expect(typeof one.first).toBe('string');
    });
  });
});
