// No quantity leaves its range: with that, nothing that a range rules out can be lost.
import { expect, test } from 'vitest';
import { type PlacedRule, spread } from '../../../../src/lib/audit/recover/ranges.ts';
import { evaluate } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { draws, randomStep } from './random-step.ts';

test('every value of every trace lies within its range, wherever the parameters lie in theirs', () => {
  const random = draws(1);
  const outside: string[] = [];
  const narrow: number[] = [];
  for (let n = 0; n < 400; n++) {
    const { shape, policy, parameters } = randomStep(random);
    const entries = traceOfLayers(shape, policy);
    const places = new Map(entries.map(({ id }, i) => [id, i]));
    const rules = entries.map(
      ({ op, inputs, factor }, place): PlacedRule => ({
        op,
        place,
        inputs: Int32Array.from(inputs, (id) => places.get(id) as number),
        factor: factor ? factor[0] / factor[1] : 1,
      }),
    );
    const width = random.pick([0, 0.001, 0.1, 1]);
    const spans = entries.map(({ id, role }) => {
      const value = parameters[id] ?? 0;
      // A target stays between nothing and one, as it does in a cross-entropy.
      return role === 'target'
        ? [Math.max(0, value - width), Math.min(1, value + width)]
        : [value - width * random.uniform(), value + width];
    });
    const ranges = {
      low: Float64Array.from(spans, ([from]) => from as number),
      high: Float64Array.from(spans, ([, to]) => to as number),
    };
    spread(rules, ranges);
    for (let k = 0; k < 20; k++) {
      const inside = entries.flatMap(({ id, op }, i) => {
        const [from, to] = spans[i] as [number, number];
        const share = random.pick([0, 1, random.uniform(), random.uniform()]);
        return op === 'parameter' ? [[id, Math.min(to, from + share * (to - from))] as const] : [];
      });
      const values = evaluate(entries, Object.fromEntries(inside));
      for (const [i, { id, op }] of entries.entries()) {
        const value = values[id] as number;
        const [low, high] = [ranges.low[i] as number, ranges.high[i] as number];
        if (!Number.isNaN(value) && !(value >= low && value <= high))
          outside.push(`${id} (${op}): ${value} is not from ${low} to ${high}`);
        if (width === 0 && Number.isFinite(value)) narrow.push((high - low) / (Math.abs(value) + 1));
      }
    }
  }
  expect(outside).toEqual([]);
  // Where nothing is open, ranges are as good as numbers.
  expect(narrow.length).toBeGreaterThan(10_000);
  expect(Math.max(...narrow.slice(0, 50_000))).toBeLessThan(1e-9);
});
