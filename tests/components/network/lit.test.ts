import { describe, expect, test } from 'vitest';
import { litBy } from '../../../src/components/network/lit.ts';
import { entriesFor } from '../../../src/lib/example/quantities.ts';
import type { VariationName } from '../../../src/lib/slips/variations.ts';
import type { Entry } from '../../../src/lib/trace/entry.ts';

const lit = (id: string, variation?: VariationName) => {
  const entries = entriesFor(variation);
  return [...litBy(entries.get(id) as Entry, entries)].sort();
};

describe('what lights up in the drawing', () => {
  test.each([
    [
      'a weighted sum: its neuron, what flows in, its weights, its intercept',
      'zy1',
      ['a11', 'a21', 'c1', 'x1', 'x2', 'y1'],
    ],
    ['an output: its circle', 'h2', ['h2']],
    ['a squared miss: its output', 'e2', ['h2']],
    ['the error: every output', 'E', ['h1', 'h2']],
    ['the slope at an output: that output', 'dh1_dzh1', ['h1']],
    ['a delta: its neuron', 'dE_dzh2', ['h2']],
    ['an output weight: its edge between its two circles', 'dE_db12', ['b12', 'h2', 'y1']],
    ['one path back: the edge it comes along', 'dE_dy2_h1', ['b21', 'h1', 'y2']],
    ['both paths', 'dE_dy2', ['b21', 'b22', 'h1', 'h2', 'y2']],
    ['one contribution to the shared intercept', 'dE_dc1_y1_h2', ['b12', 'c1', 'h2', 'y1']],
    ['an update: its own edge alone', 'a21_new', ['a21']],
    [
      'a sum after the step: the same places as before it',
      'zh2_after',
      ['b12', 'b22', 'c2', 'h2', 'y1', 'y2'],
    ],
  ])('%s', (_, id, places) => {
    expect(lit(id)).toEqual(places);
  });

  test('a slip lights what it really uses: the wires of the wrong row', () => {
    expect(lit('dE_dy1_h2', 'wrong-wires')).toEqual(['b21', 'h2', 'y1']);
  });
});
