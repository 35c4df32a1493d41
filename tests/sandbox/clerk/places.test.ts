import { describe, expect, test } from 'vitest';
import { firstPlace } from '../../../src/sandbox/clerk/places.ts';

const mine = 'blob:null/8e04e5b1';
const theirs = 'blob:null/11111111';

describe('the topmost place in the reader’s own code', () => {
  test.each<[string, string, { line: number; column: number } | undefined]>([
    [
      'of Chromium',
      `Error: x\n    at f (${theirs}:900:7)\n    at g (${mine}:4:6)\n    at ${mine}:9:1`,
      { line: 3, column: 6 },
    ],
    ['of Firefox', `f@${theirs}:900:7\ng@${mine}:4:6\n@${mine}:9:1\n`, { line: 3, column: 6 }],
    ['none', `Error: x\n    at f (${theirs}:900:7)`, undefined],
    ['in the line before the reader’s', `at f (${mine}:1:7)`, undefined],
    ['a line that is no number', `at f (${mine}:x:7)`, undefined],
    ['too deep to look', `${'deep\n'.repeat(60)}at f (${mine}:4:6)`, undefined],
    ['empty', '', undefined],
  ])('%s', (_, stack, place) => {
    expect(firstPlace(stack, mine, 1)).toEqual(place);
  });

  test('is found in a time that grows as the stack does, not as its square', () => {
    const start = performance.now();
    expect(firstPlace('blob:'.repeat(1e6), 'blob:', 1)).toBeUndefined();
    expect(firstPlace(`${mine}:`.repeat(1e5), mine, 1)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('without an address there is none', () => {
    expect(firstPlace('at f (:4:6)', '', 1)).toBeUndefined();
  });
});
