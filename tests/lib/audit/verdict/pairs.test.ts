// Which of a few mistakes makes a number together with one that has been found before. All in the plain step of hand-made.ts, where
// dE_dh1 = h1 − t1 is 9, and a bias or a target taken for another moves it by as much.
import { describe, expect, test } from 'vitest';
import { finished } from '../../../../src/lib/audit/finished.ts';
import { pairOf } from '../../../../src/lib/audit/verdict/pairs.ts';
import type { AuditFinding } from '../../../../src/lib/audit/verdict/verdict.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import type { Rule } from '../../../../src/lib/trace/entry.ts';
import { askedIn, benchFrom, moved, onlyThese } from './hand-made.ts';

/** What is found for a claim besides a mistake that is known, where some others are all there are. */
function second(
  said: Readonly<Record<string, string>>,
  first: Made,
  mistakes: readonly Made[],
  on: AuditFinding['on'] = 'right numbers',
) {
  const bench = benchFrom(said);
  return finished(
    pairOf(bench, onlyThese(bench, mistakes), askedIn(bench), { made: first, on } as AuditFinding),
  );
}

const made = (slip: string, ...edits: readonly Rule[]): Made => ({
  slip,
  at: edits.map(({ id }) => id),
  edits,
});

describe('where the first one moves the number to −1', () => {
  const first = () => moved(-10, 0);

  test('the second moves it on to the figure; the chance is that of being so near to what the first one makes', () => {
    const found = second({ dE_dh1: '5.00000' }, first(), [moved(0, 2), moved(0, 6)]);
    expect(found).toMatchObject({ made: moved(0, 6), sure: 'named', on: 'right numbers', claims: [0] });
    // −1 and 1 lie around it, the farther one 6 away.
    expect(found?.chance).toBeCloseTo((2 * 0.00001) / (2 * 6), 15);
    expect(second({ dE_dh1: '5.00000' }, first(), [moved(0, 6), moved(0, 2)])?.chance).toBeCloseTo(
      0.00001 / (2 * 6),
      15,
    );
  });

  test('what it moves no further is not the figure', () => {
    expect(second({ dE_dh1: '5.00000' }, first(), [moved(0, 2), moved(0, -4)])).toBeUndefined();
  });

  test('there is none where the first was made on own numbers', () => {
    expect(second({ dE_dh1: '5.00000' }, first(), [moved(0, 6)], 'own numbers')).toBeUndefined();
  });
});

test.each([
  // By 50 units, or by 51: that is one in a hundred, or fewer.
  [100049, false],
  [100050, false],
  [100051, true],
])('a figure is nothing but chance near what the first one makes: %d', (first, isFound) => {
  const found = second({ dE_dh1: '100000' }, moved(first - 9, 0), [moved(0, 100000 - first)]);
  expect(found !== undefined).toBe(isFound);
});

describe('of quantities that the first makes otherwise', () => {
  // The output twice the sum, the error’s slope without its target: 20 each; with its target 19; from one sum 10.
  const twice: Rule = { id: 'h1', op: 'scaled sum', inputs: ['zh1'], factor: [2, 1] };
  const thrice: Rule = { id: 'h1', op: 'scaled sum', inputs: ['zh1'], factor: [3, 1] };
  const noTarget: Rule = { id: 'dE_dh1', op: 'same', inputs: ['h1'] };
  const negative: Rule = { id: 'E', op: 'opposite', inputs: ['e1'] };

  test('another makes none once more', () => {
    const first = () => made('no-slope', twice);
    expect(second({ dE_dh1: '20.0000' }, first(), [made('no-bias', noTarget)])?.slip).toBe('no-bias');
    for (const digits of ['20.0000', '29.0000', '30.0000'])
      for (const other of [made('no-bias', thrice), made('no-bias', thrice, noTarget)])
        expect(second({ dE_dh1: digits }, first(), [other])).toBeUndefined();
  });

  test('nor one of several', () => {
    const first = () => made('no-slope', negative, twice);
    expect(second({ dE_dh1: '20.0000' }, first(), [made('no-bias', noTarget)])?.slip).toBe('no-bias');
    for (const digits of ['20.0000', '30.0000'])
      expect(second({ dE_dh1: digits }, first(), [made('no-bias', noTarget, thrice)])).toBeUndefined();
  });
});

test('what would come to depend on itself is passed over', () => {
  const back: Rule = { id: 'E', op: 'same', inputs: ['dE_dh1'] };
  const around: Rule = { id: 'zh1', op: 'same', inputs: ['E'] };
  const first = made('no-slope', { id: 'h1', op: 'scaled sum', inputs: ['zh1'], factor: [2, 1] }, back);
  const found = second({ dE_dh1: '15.0000' }, first, [made('no-bias', around), moved(0, -4)]);
  expect(found).toMatchObject({ made: moved(0, -4) });
});
