import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cells, printedBy, statedIn } from '../../scripts/cells.ts';

describe('the outputs that a source states', () => {
  test('behind a statement, or below it in as many lines as it takes', () => {
    const source =
      'console.log(1); // → 1\n\nconsole.log(a);\n// → [[1],\n//    [2]]\n// a remark\n//   of two lines';
    expect(statedIn(source)).toEqual([
      { line: 1, text: '1' },
      { line: 4, text: '[[1],\n [2]]' },
    ]);
  });
});

describe('a cell prints what it states', () => {
  const printed = printedBy(cells);

  test.each(cells)('%s', (file) => {
    const stated = statedIn(readFileSync(file, 'utf8'));
    expect(stated).not.toHaveLength(0);
    expect(stated).toEqual(printed[file]);
  });
});

describe('a cell reads on a page', () => {
  test.each(cells)('%s', (file) => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(32);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(68);
  });
});
