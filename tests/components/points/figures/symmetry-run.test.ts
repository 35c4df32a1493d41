import { describe, expect, test } from 'vitest';
import { firstStart, side, symmetryRun } from '../../../../src/components/points/figures/symmetry-run.ts';

const numberOf = (text: string | undefined) => Number(text?.replace('−', '-'));

describe('equal units', () => {
  test('begin at one constant, stay equal to the last step, and are drawn as one', () => {
    const take = symmetryRun(firstStart);
    const start = take(0);
    expect(start).toMatchObject({ epoch: 0, over: false });
    expect(start.said).toBe('All 4 units begin the same, to the last bit.');
    for (const row of start.rows) expect(row.map(numberOf)).toEqual([0.5, 0.5, 0, 0.5]);
    const end = take(1000);
    expect(end).toMatchObject({ epoch: 300, over: true });
    expect(end.said).toMatch(/^After 300 steps, loss 0\.\d+\. All 4 units are the same/);
    expect(new Set(end.rows.map(String)).size).toBe(1);
    expect(end.rows[0]).not.toEqual(start.rows[0]);
    expect(end.trails).toHaveLength(1);
    expect(end.dots.map(({ name }) => name)).toEqual(['all of them', '', '', '']);
  });

  test('stay at 0 if they begin there', () => {
    const { said, rows } = symmetryRun({ how: 'zeros', width: 3, scale: 1 })(40);
    expect(said).toContain('every weight is still 0');
    expect(rows.flat().map(numberOf)).toEqual(new Array(12).fill(0));
  });
});

test('random units differ, and each stands where its weights say: to the right, and upwards', () => {
  const { said, rows, dots, trails } = symmetryRun({ how: 'normal', width: 5, scale: 1.5 })(0);
  expect(said).toBe('No two of the 5 units begin alike.');
  expect(trails).toHaveLength(5);
  expect(dots.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5']);
  const weights = rows.map((row) => row.slice(0, 2).map(numberOf));
  const reach = 1.15 * Math.max(1, ...weights.flat().map(Math.abs));
  for (const [j, { x, y }] of dots.entries()) {
    const [first = 0, second = 0] = weights[j] ?? [];
    expect(x).toBeCloseTo(side / 2 + ((first / reach) * side) / 2, 1);
    expect(y).toBeCloseTo(side / 2 - ((second / reach) * side) / 2, 1);
  }
});

test('some alike and some not are said to be so, from the start, and two are said as two', () => {
  // so small that weights are 0 or a step of the doubles or two: of five units two begin and stay the same
  const tiny = symmetryRun({ how: 'normal', width: 5, scale: 5e-324 });
  expect(tiny(0).said).toBe('The 5 units begin as 4 different kinds.');
  expect(tiny(1).said).toMatch(/The 5 units are of 4 different kinds\.$/);
  const two = symmetryRun({ how: 'normal', width: 2, scale: 1 });
  expect(two(0).said).toBe('The two units begin unlike.');
  expect(two(1).said).toMatch(/^After 1 step, loss [\d.]+\. The two units are not the same\.$/);
  expect(symmetryRun({ how: 'constant', width: 2, scale: 1 })(0).said).toBe(
    'Both units begin the same, to the last bit.',
  );
});

test('a step is a step, and a trail ends at its unit', () => {
  const take = symmetryRun({ how: 'normal', width: 2, scale: 1 });
  expect([take(1).epoch, take(6).epoch]).toEqual([1, 7]);
  const { trails, dots } = take(0);
  for (const [j, { x, y }] of dots.entries())
    expect(trails[j]?.split(' ').at(-1)).toBe(`${x.toFixed(1)},${y.toFixed(1)}`);
  // at the start, after five steps, and now
  expect(trails[0]?.split(' ')).toHaveLength(3);
});
