import { expect, test } from 'vitest';
import { type View, wholeView } from '../../../../src/components/example/descent/pair.ts';
import { said } from '../../../../src/components/example/descent/said.ts';

const built = wholeView([0.5, 5], [[[0, 0.4434]], [[0, 0.4434]]]);
const say = (part: Partial<View>, digits = 3) => said({ ...built, ...part }, digits);

test('what was done, with its number of steps and both errors', () => {
  expect(say({ news: { what: 'done' } })).toBe('Done, after 100,000 steps. The error: A 0.443, B 0.443.');
  expect(say({ news: { what: 'stepped' }, taken: 1 }, 4)).toBe('After 1 step: A 0.4434, B 0.4434.');
  expect(say({ news: { what: 'paused' }, taken: 1200 })).toBe('Paused after 1,200 steps.');
  expect(say({ news: { what: 'cancelled' }, taken: 0 })).toMatch(/after 0 steps\.$/);
});

test('which rate is new', () => {
  expect(say({ news: { what: 'new rate', of: 1 }, rates: [0.5, 1e-7] })).toMatch(/^Rate B is now 1 × 10⁻⁷\./);
});

test('a run that ended is named, with its own number of steps and the reason, before all else', () => {
  const runs = built.runs.map((run, i) => (i === 0 ? { ...run, steps: 1, ended: 'diverged' as const } : run));
  expect(say({ news: { what: 'done' }, runs })).toMatch(
    /^Rate A ended after 1 step: .*smaller rate\. Done, after 100,000 steps\./,
  );
});
