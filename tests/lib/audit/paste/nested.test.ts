// Lists in lists, and matrices in TeX, number by number.
import { describe, expect, test } from 'vitest';
import { type Lists, readLists, readTexMatrix } from '../../../../src/lib/audit/paste/nested.ts';

const shown = (lists: Lists | undefined) =>
  lists?.grids
    .map(
      ({ rows, form }) =>
        `${form} ${rows.map((row) => row.map(({ digits }) => digits).join(' ')).join(' | ')}`,
    )
    .join(', ');
const cells = (lists: Lists | undefined) => lists?.grids.flatMap(({ rows }) => rows.flat()) ?? [];

describe('lists', () => {
  test.each([
    ['[1, 2]', 'list 1 2'],
    ['(1, 2)', 'list 1 2'],
    ['[[1, 2], [3, 4]]', 'grid 1 2 | 3 4'],
    ['[[1,2], [3,4]]', 'grid 1 2 | 3 4'],
    ['[1,\n2]', 'list 1 2'],
    ['[1 2; 3 4]', 'grid 1 2 | 3 4'],
    ['[1; 2;]', 'grid 1 | 2'],
    ['[;1;;2]', 'grid 1 | 2'],
    ['[1;]', 'list 1'],
    ['[[[1, 2], [3, 4]], [[5, 6]]]', 'grid 1 2 | 3 4, grid 5 6'],
    ['[f(1), 2]', 'list f(1) 2'],
  ])('%s', (text, lists) => expect(shown(readLists(text, 1))).toBe(lists));

  test.each(['[1, 2', '[[1, 2], [3, 4]', '1, 2'])('%s is none', (text) =>
    expect(readLists(text, 1)).toBeUndefined(),
  );

  test('what stands behind it, and how many lines further', () => {
    expect(readLists('[1,\n2], b', 7)).toMatchObject({ rest: ', b', lines: 1 });
    expect(cells(readLists('[1,\n2], b', 7)).map(({ line }) => line)).toEqual([7, 8]);
  });

  test.each([
    ['[1,2]', true],
    ['[[1,2],[3,4]]', true],
    ['[[1,2,3],[4,5,6]]', false],
    ['[[1,2],[3,4,5]]', false],
    ['[1.5,2]', false],
    ['[1,2]; 0.5', true],
  ])('%s could have decimal commas: %s', (text, doubtful) =>
    expect(cells(readLists(text, 1)).every((cell) => cell.doubtful === doubtful)).toBe(true),
  );
});

describe('matrices in TeX', () => {
  const tex = (inside: string) => readTexMatrix(`\\begin{pmatrix}${inside}\\end{pmatrix}, b`, 7);

  test.each([
    ['1 & 2 \\\\ 3 & 4', 'grid 1 2 | 3 4'],
    ['1 \\\\[2pt] 2 \\\\', 'grid 1 | 2'],
    ['1 \\cr 2', 'grid 1 | 2'],
    ['& 2 \\\\ 3 & 4', 'grid  2 | 3 4'],
    ['\\frac{12}{34} & \\dfrac{1}{3}', 'grid 12/34 1/3'],
    ['\\phantom{-}1 & \\phantom{00}1 & \\quad 2 & 1\\,000', 'grid 1 1 2 1000'],
    ['\\hline 2 \\times 10^{-12} & 50\\% & {0{,}5}', 'grid 2 × 10^-12 50% 0,5'],
  ])('%s', (inside, lists) => expect(shown(tex(inside))).toBe(lists));

  test('each number keeps its line', () => {
    const read = tex('\n1& 2 \\\\\n3 &\n4\n');
    expect(cells(read).map(({ line }) => line)).toEqual([8, 8, 9, 10]);
    expect(read).toMatchObject({ rest: ', b', lines: 4 });
  });

  test('one that does not end is none', () =>
    expect(readTexMatrix('\\begin{pmatrix} 1 & 2', 1)).toBeUndefined());
});
