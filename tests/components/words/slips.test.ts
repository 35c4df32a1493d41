import { describe, expect, test } from 'vitest';
import { slipWords } from '../../../src/components/words/slips.ts';
import { type Variation, variations } from '../../../src/lib/slips/slips.ts';

const slips = Object.entries<Variation>(variations)
  .filter(([, { edits, policy }]) => edits ?? policy)
  .map(([id]) => id);

describe('what is said of the library’s slips', () => {
  test('something of each of them, and of nothing else', () => {
    expect(Object.keys(slipWords).sort()).toEqual([...slips].sort());
  });

  test('of each something else, to whoever made it, whatever the number', () => {
    const said = Object.values(slipWords);
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^You [^<>{}]*[^\d<>{}]\.$/);
  });
});
