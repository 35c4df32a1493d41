// What a trace with mistakes in it refuses by name, and where it puts what no step has.
import { expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import type { Rule } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { expectRangeError } from '../helpers.ts';

const { entries } = stepOf(articleExample());
const withRules = (...edits: readonly Rule[]) => mistakenTrace(entries, [{ edits }]);

test('a circle is refused by a quantity in it', () => {
  expectRangeError(
    () => withRules({ id: 'zy1', op: 'same', inputs: ['h1'] }),
    'mistakenTrace needs quantities that do not depend on themselves, got "zy1"',
  );
});

test('a twelfth and eleven halves are two ways to make a quantity', () => {
  const scaled = (factor: readonly [number, number]): Rule => ({
    id: 'E',
    op: 'scaled sum',
    inputs: ['e1', 'e2'],
    factor,
  });
  expectRangeError(
    () => withRules(scaled([1, 12]), scaled([11, 2])),
    'mistakenTrace needs each quantity made in one way, got "E"',
  );
});

test('an aside that reads none but asides has a part of the step, and comes behind them', () => {
  const made = withRules(
    { id: 'E', op: 'same', inputs: ['twice'] },
    { id: 'twice', op: 'sum', inputs: ['once', 'once'] },
    { id: 'once', op: 'same', inputs: ['e1'] },
  );
  const order = made.map(({ id }) => id);
  expect(order.indexOf('once')).toBeLessThan(order.indexOf('twice'));
  expect(made.find(({ id }) => id === 'twice')?.phase).toBe('forward');
  const { E, e1 } = evaluate(made, article);
  expect(E).toBe(2 * (e1 as number));
});
