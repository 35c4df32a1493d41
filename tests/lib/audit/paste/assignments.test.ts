// Lines with a sign between names and numbers, where only a few names mean something.
import { describe, expect, test } from 'vitest';
import { nameIn, readAssignments } from '../../../../src/lib/audit/paste/assignments.ts';

const isName = (text: string) => ['w1', 'w2', 'b', 'error', 'total error'].includes(text);
const read = (line: string) => {
  const { items, problems, waiting } = readAssignments(line, 1, isName);
  const each = items.map(({ name, form, rows }) => {
    const digits = rows.flatMap((row) => row.map((cell) => cell.digits));
    return `${name} is the ${form} ${digits.join(' ')}`;
  });
  return { read: each.join(', '), problems, waiting };
};
const noNumber = (typed: string) => ({ reason: 'not a number', typed, problem: 'not a number' });

describe('a number', () => {
  test.each([
    ['w1 = 0.5;;', '0.5'],
    ['w1 = 0.5, (from i1)', '0.5'],
    ['w1 = 0.5 , (from i1)', '0.5'],
    ['w1 = 0.5, guessed', '0.5'],
    ['w1 = 0,5; guessed', '0,5'],
    ['w1 = 0.5 hand-made', '0.5'],
  ])('%s', (line, digits) =>
    expect(read(line)).toEqual({ read: `w1 is the number ${digits}`, problems: [], waiting: undefined }),
  );

  test.each(['soon', 'about 0.5 given', '0.5 given 3 times', '0.5x', '0.5 - x'])('%s is none', (typed) => {
    expect(read(`w1 = ${typed}`)).toMatchObject({ read: '', problems: [{ reason: 'not a number', typed }] });
  });

  test('what is none is not told at length', () => {
    const [problem] = read(`w1 = ${'so '.repeat(50)}`).problems;
    expect(problem).toEqual(noNumber('so '.repeat(50).slice(0, 80)));
  });
});

test('a list without brackets, of a hundred numbers at most', () => {
  const many = (count: number) => Array(count).fill('0.5').join(' ');
  expect(read('b = 1, 2, 3').read).toBe('b is the list 1 2 3');
  expect(read(`b = ${many(100)}`).read).toBe(`b is the list ${many(100)}`);
  expect(read(`b = ${many(101)}`).read).toBe('');
});

describe('several in a line', () => {
  test('one that is no number costs the others nothing', () => {
    expect(read('w1 = soon, w2 = 0.2')).toMatchObject({
      read: 'w2 is the number 0.2',
      problems: [noNumber('soon')],
    });
    expect(read('= soon, w2 = 0.2')).toMatchObject({
      read: 'w2 is the number 0.2',
      problems: [{ reason: 'not understood' }],
    });
  });

  test('a sum longer than any name', () => {
    const sum = Array(60).fill('0.1*2').join(' + ');
    expect(read(`w1 = ${sum}, w2 = 0.2`)).toMatchObject({
      read: 'w2 is the number 0.2',
      problems: [{ reason: 'not a number', typed: sum.slice(0, 80) }],
    });
  });
});

test('a name waits for its number; prose with a colon does not', () => {
  expect(read('w1 =')).toEqual({ read: '', problems: [], waiting: 'w1' });
  expect(read('published: everybody read it').problems).toEqual([{ reason: 'no number' }]);
  expect(read('published: in 1986').problems).toEqual([{ reason: 'not understood' }]);
});

test.each([
  ['total error', 'total error'],
  ['so a w1', 'w1'],
  ['.; wq', 'wq'],
  ['model.w1', 'w1'],
  ['mymodel.wq', 'mymodel.wq'],
  ['wq  is', 'wq'],
  ['it is wq', 'it is wq'],
])('the name in %j is %j', (text, name) => expect(nameIn(text, isName)).toBe(name));
