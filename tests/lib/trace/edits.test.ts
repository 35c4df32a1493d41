import { describe, expect, test } from 'vitest';
import { withEdits } from '../../../src/lib/trace/edits.ts';
import type { Entry } from '../../../src/lib/trace/trace.ts';

describe('withEdits', () => {
  const entry = (id: string, ...inputs: string[]): Entry => ({ id, op: 'sum', inputs });
  const entries = [entry('a'), entry('b', 'a'), entry('c', 'b')];

  test('replaces entries in their place and puts new ones before the next', () => {
    const edits = [entry('new', 'a'), entry('b', 'new')];
    expect(withEdits(entries, edits)).toEqual([
      entry('a'),
      entry('new', 'a'),
      entry('b', 'new'),
      entry('c', 'b'),
    ]);
    expect(withEdits(entries, [])).toEqual(entries);
  });
});
