import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFrom, readFile, replacedBy, together } from '../../../src/components/questions/answers-file.ts';
import { check } from '../../lib/helpers.ts';

const kept = {
  first: '1',
  firstRight: false,
  now: '2',
  right: true,
  answered: true,
  hints: 0,
  solutionSeen: false,
};
const work = { answers: { forward: { ones: kept } }, cells: { 'forward/one-pass': 'console.log(1);' } };

test('a file that was saved is read as it was', () => {
  expect(readFile(fileFrom(work, 'The book', '2026-01-01'))).toEqual(work);
});

test('so is one of an edition that saved no programs', () => {
  expect(readFile(JSON.stringify({ book: 'x', answers: work.answers }))).toEqual({
    answers: work.answers,
    cells: {},
  });
});

describe('a file that anybody may have written', () => {
  test.each(['', '{', 'null', '7', '[]', '{}', '{"cells":{}}', '<html>'])('%s is none', (text) => {
    expect(readFile(text)).toEqual({ problem: 'other' });
  });

  test('one that is too long is not read', () => {
    expect(readFile(' '.repeat(5_000_001))).toEqual({ problem: 'long' });
  });

  test('leaves behind what is not as the book writes it', () => {
    const text = `{"answers":{"__proto__":{"ones":${JSON.stringify(kept)}},"constructor":{"ones":1},"forward":{"ones":${JSON.stringify({ ...kept, extra: '<b>' })},"long":${JSON.stringify({ ...kept, now: 'x'.repeat(201) })},"__proto__":${JSON.stringify(kept)}}},"cells":{"a/b":"let a","../x":"1","a/c":7,"a/d":"${'x'.repeat(50_001)}","__proto__":"x"}}`;
    expect(readFile(text)).toEqual({ answers: { forward: { ones: kept } }, cells: { 'a/b': 'let a' } });
    expect(({} as Record<string, unknown>).ones).toBeUndefined();
  });

  test('any text at all can be read', () => {
    check(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((json) => `{"answers":${json},"cells":${json}}`),
      ),
      (text) => {
        const read = readFile(text);
        if ('cells' in read) for (const code of Object.values(read.cells)) expect(typeof code).toBe('string');
      },
    );
  });
});

test('what a file would take the place of is counted, and either goes first', () => {
  const other = {
    answers: { forward: { ones: { ...kept, now: '3' }, alike: kept } },
    cells: { 'forward/one-pass': 'mine', 'a/b': 'new' },
  };
  expect(replacedBy(work, work)).toBe(0);
  expect(replacedBy(work, other)).toBe(2);
  expect(together(work, other)).toEqual({
    answers: { forward: { ones: { ...kept, now: '3' }, alike: kept } },
    cells: other.cells,
  });
  expect(together(other, work).answers.forward?.ones).toEqual(kept);
  expect(together(other, work).cells).toEqual({ 'forward/one-pass': 'console.log(1);', 'a/b': 'new' });
});
