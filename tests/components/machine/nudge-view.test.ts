import { describe, expect, test } from 'vitest';
import { firstNudge, nudgeFrame, nudgeView } from '../../../src/components/machine/nudge-view.ts';
import { article } from '../../../src/lib/example/article.ts';

const points = (line: string) =>
  line.split(',').map((point) => point.split(' ').map(Number) as [number, number]);
const curve = (view: ReturnType<typeof nudgeView>, way: 'one-sided' | 'central') =>
  points(view.curves.find((one) => one.way === way)?.line ?? '');
/** How many times steeper than to the tenth by the tenth a line rises, between two powers of ten, four points to each. */
const steepness = (line: [number, number][], from: number, to: number) => {
  const [a, b] = [line[4 * (16 + from)] as [number, number], line[4 * (16 + to)] as [number, number]];
  const across = (nudgeFrame.right - nudgeFrame.left) / 16;
  const up = (nudgeFrame.lower - nudgeFrame.upper) / 12;
  return (a[1] - b[1]) / up / ((b[0] - a[0]) / across);
};

describe('the figure of nudges', () => {
  const view = nudgeView(firstNudge, article);

  test('rises to the right once and twice as steeply as ε, and falls at the left', () => {
    expect(steepness(curve(view, 'one-sided'), -5, -2)).toBeCloseTo(1, 1);
    expect(steepness(curve(view, 'central'), -3, -1)).toBeCloseTo(2, 1);
    for (const way of ['one-sided', 'central'] as const)
      expect(steepness(curve(view, way), -14, -9)).toBeLessThan(-0.7);
  });

  test('stands in its box, whatever the numbers', () => {
    const extreme = [{}, { b22: 60 }, { x1: 0, x2: 0 }, { c2: -700 }, { b11: 1e6, t1: -1e6 }];
    for (const other of extreme)
      for (const isSingle of [false, true])
        for (const id of ['b22', 'a11', 'c2'] as const) {
          const { curves, arms } = nudgeView({ id, power: -16, isSingle }, { ...article, ...other });
          const lines = [...curves, ...arms].flatMap(({ line }) => (line === '' ? [] : points(line)));
          for (const [x, y] of lines) {
            expect(x >= nudgeFrame.left && x <= nudgeFrame.right).toBe(true);
            expect(y >= nudgeFrame.upper && y <= nudgeFrame.lower).toBe(true);
          }
        }
  });

  test('shows the slope by the chain rule and by both nudges, as Python has them', () => {
    const at = nudgeView({ ...firstNudge, power: -2 }, article);
    // tests/oracle/nudges/nudges.json
    expect(at.slope).toBe('0.080959391835');
    expect(at.rows.map(({ slope }) => slope.slice(0, 12))).toEqual(['0.0809266722', '0.0809590964']);
    expect(at.rows.map(({ error }) => error)).toEqual(['0.00040', '0.0000036']);
  });

  test('the table has at every whole power what the figure says there, and the label the least of it', () => {
    for (const isSingle of [false, true])
      for (const b22 of [0.8, -3]) {
        const at = (power: number) => nudgeView({ id: 'b22', power, isSingle }, { ...article, b22 });
        const { told, label } = at(-5);
        expect(told).toHaveLength(17);
        for (const [i, { power, errors }] of told.entries()) {
          const { rows, power: shown } = at(-i);
          expect(power).toBe(shown);
          expect(errors).toEqual(rows.map(({ error }) => error));
        }
        const number = (text = '') =>
          Number(
            text
              .replaceAll(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)] ?? '')
              .replace(/\s×\s10/, 'e'),
          );
        for (const way of [0, 1]) {
          const least = told
            .map(({ errors }) => errors[way] ?? '')
            .reduce((a, b) => (number(b) < number(a) ? b : a));
          expect(label).toContain(`by ${least} with a nudge of`);
        }
      }
  });

  test('single precision takes the left arm up by some eight powers of ten', () => {
    const error = (isSingle: boolean) => {
      const line = curve(nudgeView({ ...firstNudge, isSingle }, article), 'central').slice(24, 36);
      return line.reduce((sum, [, y]) => sum + y, 0) / line.length;
    };
    const powers = (error(false) - error(true)) / ((nudgeFrame.lower - nudgeFrame.upper) / 12);
    expect(powers).toBeGreaterThan(5);
  });
});
