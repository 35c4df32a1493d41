import { describe, expect, test } from 'vitest';
import { withEdits } from '../../../src/lib/trace/edits.ts';
import { entry, type Rule } from '../../../src/lib/trace/entry.ts';
import { expectRangeError } from '../helpers.ts';

describe('withEdits', () => {
  const rule = (id: string, ...inputs: string[]): Rule => ({ id, op: 'sum', inputs });
  const entries = [
    entry(rule('a'), { role: 'input', phase: 'given', layer: 0, unit: 1 }),
    entry(rule('b', 'a'), { role: 'weight', phase: 'update', layer: 1, unit: 2, from: 1, of: 'a' }),
    entry(rule('c', 'b'), { role: 'error', phase: 'after', of: 'b' }),
  ];

  test('replaces rules in their place, and puts asides before the next', () => {
    const edited = withEdits(entries, [rule('new', 'a'), { ...rule('b', 'new'), op: 'opposite' }]);
    expect(edited.map(({ id, op, inputs }) => [id, op, ...inputs])).toEqual([
      ['a', 'sum'],
      ['new', 'sum', 'a'],
      ['b', 'opposite', 'new'],
      ['c', 'sum', 'b'],
    ]);
    expect(edited[1]).toMatchObject({ role: 'aside', phase: 'update' });
    expect(withEdits(entries, [])).toEqual(entries);
  });

  test('a quantity stays what it is, however it is made', () => {
    const [, b] = withEdits(entries, [{ ...rule('b', 'a'), op: 'same' }]);
    expect(b).toMatchObject({
      kind: 'parameter',
      role: 'weight',
      phase: 'update',
      layer: 1,
      unit: 2,
      from: 1,
      of: 'a',
    });
  });

  test('a factor goes with its rule', () => {
    const scaled = withEdits(entries, [{ ...rule('c', 'b'), factor: [1, 2] }]);
    expect(scaled[2]?.factor).toEqual([1, 2]);
    expect(withEdits(scaled, [rule('c', 'b')])[2]?.factor).toBeUndefined();
  });

  test('an aside that goes before nothing is refused', () => {
    expectRangeError(
      () => withEdits(entries, [rule('b', 'a'), rule('lost', 'a')]),
      'withEdits needs the rule of an entry of the trace behind an aside, got "lost"',
    );
  });
});
