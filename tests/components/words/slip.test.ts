import { describe, expect, test } from 'vitest';
import { slipWords } from '../../../src/components/words/slip.ts';
import { slips } from '../../../src/lib/slips/slips.ts';

describe('what is said of the library’s slips', () => {
  test('something of each of them, and of nothing else', () => {
    expect(Object.keys(slipWords).sort()).toEqual(Object.keys(slips).sort());
  });

  test('of each something else, to whoever made it, whatever the number', () => {
    const said = Object.values(slipWords);
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^You [^<>{}]*[^\d<>{}]\.$/);
  });
});
