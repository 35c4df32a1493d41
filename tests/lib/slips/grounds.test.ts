// Numbers of the article's first neuron under patches, by hand: 0.05 · 0.1 + 0.1 · 0.3 + 0.35 = 0.385.
import { describe, expect, test } from 'vitest';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { evaluatorOf } from '../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import type { Rule } from '../../../src/lib/trace/entry.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const step = stepOf(articleExample());
const fresh = () => evaluatorOf(step);
const right = (id: string) => step.values[id] as number;

describe('a number that is given', () => {
  test('is the reader’s own, whatever a patch sets', () => {
    const at = fresh();
    const ground = at.groundOf({ x1: 0.25 });
    const [x1, zy1] = at.valuesOf(['x1', 'zy1'], at.prepare({ set: { x1: 1 } }), ground);
    expect(x1).toBe(0.25);
    expectClose(zy1, 0.25 * 0.1 + 0.1 * 0.3 + 0.35);
  });

  test('is not rounded, as what is computed is', () => {
    const at = fresh();
    const ground = at.groundOf({}, { to: 'decimals', places: 1 });
    expect(at.valuesOf(['x1', 'c1', 'zy1'], at.prepare({}), ground)).toEqual([0.05, 0.35, 0.4]);
  });
});

test('one quantity by its place is what it is by its name', () => {
  const at = fresh();
  const patch = at.prepare({ edits: [{ id: 'y1', op: 'same', inputs: ['zy1'] }] });
  const [zh1, e] = [at.placeOf('zh1'), at.placeOf('E')];
  expectClose(at.valueAt(zh1, patch, at.groundOf()), 0.385 * 0.5 + right('y2') * 0.7 + 0.1);
  expect(at.valueAt(e, at.prepare({}), at.groundOf())).toBe(right('E'));
});

describe('a change', () => {
  const at = fresh();
  const reaches = (from: string, to: string) =>
    at.reaches(
      from.split(' ').map((id) => at.placeOf(id)),
      at.placeOf(to),
    );

  test('reaches what it is made at', () => {
    for (const id of ['x1', 'zy1', 'E_after']) expect(reaches(id, id)).toBe(true);
  });

  test('of several quantities reaches what follows from any of them', () => {
    expect(reaches('y2 a11', 'y1')).toBe(true);
    expect(reaches('a11 y2', 'y1')).toBe(true);
    expect(reaches('a12 y2', 'y1')).toBe(false);
    expect(reaches('a12 y2', 'zh1')).toBe(true);
  });
});

test('a number is set that the step does not have', () => {
  expectRangeError(
    () => fresh().prepare({ set: { nobody: 1 } }),
    'prepare needs a number that the step begins with, got "nobody"',
  );
});

test('a circle is told by its quantities, and not by those that are worked out by then', () => {
  const at = fresh();
  const edits: readonly Rule[] = [
    { id: 'zy2', op: 'same', inputs: ['x1'] },
    { id: 'zy1', op: 'sum', inputs: ['zy2', 'h1'] },
  ];
  expectRangeError(
    () => at.valuesOf(['h1'], at.prepare({ edits }), at.groundOf()),
    'valuesOf needs quantities that do not depend on themselves, got "h1, zy1, y1, zh1"',
  );
});
