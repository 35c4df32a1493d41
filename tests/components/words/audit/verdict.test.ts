import { expect, test } from 'vitest';
import { verdictWords as words } from '../../../../src/components/words/audit/verdict.ts';

test('one is said as one, and more as more', () => {
  expect(words.slip.alike(['a', 'b'], 1)).toBe('The same was done at a, b and in one more place.');
  expect(words.slip.alike(['a', 'b'], 3)).toBe('The same was done at a, b and in three more places.');
  expect(words.slip.othersMore(1)).toBe('And a rarer one.');
  expect(words.slip.othersMore(2)).toBe('And two rarer ones.');
  expect(words.chance.namedHardly('1')).toMatch(/^One slip was tried on it\./);
  expect(words.chance.couldBe('14', '20')).toMatch(
    /^This is a guess\. 14 slips were tried on it\. By chance /,
  );
});
