import { expect, test } from 'vitest';
import { radiiOf } from '../../../../src/lib/audit/verdict/radii.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { sigmoid } from '../../../../src/lib/neuron/sigmoid.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

const step = stepOf(articleExample());
const values = Float64Array.from(step.entries, ({ id }) => step.values[id] as number);
const placeOf = (id: string) => step.entries.findIndex((entry) => entry.id === id);

/** Radii where some figures are printed, each with half a unit. */
function radii(figures: Readonly<Record<string, number>>, kept?: (value: number) => number) {
  const printed = new Float64Array(values.length).fill(-1);
  for (const [id, half] of Object.entries(figures)) printed[placeOf(id)] = half;
  const all = radiiOf(step).of(values, printed, kept);
  return (id: string) => all[placeOf(id)] as number;
}

test('a figure is off by half its unit, and what is made of none by nothing', () => {
  const of = radii({ y1: 0.0005 });
  expect(of('y1')).toBe(0.0005);
  expect(of('zy1')).toBe(0);
  expect(of('y2')).toBe(0);
});

test('a figure that is exact is off by nothing, whatever it is made of', () => {
  const of = radii({ zy1: 0.01, y1: 0 });
  expect(of('y1')).toBe(0);
  expect(of('zh1')).toBe(0);
});

test('a sum is off by each weight’s part of what its inputs are off by', () => {
  // zh1 = y1 · 0.5 + y2 · 0.7 + c2
  expect(radii({ y1: 0.0005 })('zh1')).toBeCloseTo(0.5 * 0.0005, 15);
  expect(radii({ y1: 0.0005, y2: 0.005 })('zh1')).toBeCloseTo(0.5 * 0.0005 + 0.7 * 0.005, 15);
});

test('a sigmoid is off by the larger of what either side does, its own sum where that was', () => {
  const z = step.values.zh1 as number;
  const of = radii({ zh1: 0.5 });
  const either = [0.5, -0.5].map((off) => Math.abs(sigmoid(z + off) - sigmoid(z)));
  expect(either[0]).not.toBeCloseTo(either[1] as number, 4);
  expect(of('h1')).toBeCloseTo(Math.max(...either), 15);
});

test('what is kept of a value on the way comes to what it is off by', () => {
  const of = radii({ y1: 0.0005 }, (value) => value / 100);
  const sum = step.values.zh1 as number;
  // y2 is 0.599 and has lost a hundredth of it as well
  const fromY2 = of('y2');
  expect(fromY2).toBeGreaterThan((step.values.y2 as number) / 100);
  expect(of('zh1')).toBeCloseTo(0.5 * 0.0005 + 0.7 * fromY2 + sum / 100, 12);
});

test('the values are what they were', () => {
  const before = values.slice();
  radii({ y1: 0.1, zh2: 0.3 });
  expect(values).toEqual(before);
});
