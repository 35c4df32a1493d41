import { describe, expect, test } from 'vitest';
import { slipKindWords } from '../../../../src/components/words/audit/slips.ts';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';

const words = slipKindWords satisfies Readonly<Record<SlipKindId, string>>;

describe('what is said of the catalogue’s kinds of slips', () => {
  test('something of each of them, and of nothing else', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('of each something else, to whoever made it, in whatever network', () => {
    const said = Object.values(words);
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) {
      expect(sentence).toMatch(/^You [^<>{}]*[^\d<>{}]\.$/);
      // of no quantity of a particular network
      expect(sentence).not.toMatch(/\b[abchxyzw]\d/);
    }
  });
});
