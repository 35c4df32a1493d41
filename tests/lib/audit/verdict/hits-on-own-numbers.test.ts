// Which of a few mistakes give a number where it was computed from own numbers, wrong ones or rounded, and by what chance. All in
// the plain step of hand-made.ts, where dE_dh1 = h1 − t1 is 9.
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { hitsFrom, moved, taken } from './hand-made.ts';

describe('on own numbers', () => {
  // 0.5 too large: dE_dh1 follows as 9.5, and what is printed of h1 leaves 0.05 of it open.
  const h1 = '10.5';

  test('a mistake is tried on the right ones and on those, where it touches them', () => {
    // All but the last on the right ones; on own ones the two with another target.
    const mistakes = [moved(0, 1), moved(1, 0), moved(2, 1), taken({ rho: 3 })];
    expect(hitsFrom({ h1, dE_dh1: '123.4' }, mistakes).tried).toBe(5);
  });

  test('digits are met from either, and it is told from which', () => {
    const mistakes = [moved(0, -4), moved(0, -4.5)];
    expect(hitsFrom({ h1, dE_dh1: '5.000' }, mistakes).hits).toMatchObject([
      { order: 0, on: 'right numbers', kept: undefined },
      { order: 1, on: 'own numbers', kept: undefined },
    ]);
  });

  test.each([
    ['what makes it twice as large leaves twice as much open', 9.5, 19, 0.1],
    ['half as large, half as much', -4.75, 4.75, 0.025],
    ['ten times as large, no more than four times as much', 85.5, 95, 0.2],
    ['of what becomes 0 as much as of what follows', -9.5, 0, 0.05],
  ])('%s', (_, target, becomes, open) => {
    // The last place leaves half a thousandth more.
    const isMet = (off: number) =>
      hitsFrom({ h1, dE_dh1: (becomes + off).toFixed(3) }, [moved(0, target)]).hits.length === 1;
    for (const sign of [1, -1]) {
      expect(isMet(sign * open)).toBe(true);
      expect(isMet(sign * (open + 0.001))).toBe(false);
    }
  });

  test('of what follows as 0 four times as much is left open', () => {
    const isMet = (digits: string) =>
      hitsFrom({ h1, dE_dh1: digits }, [taken({ t1: -1 })], ['rounded'], { t1: 10.5 }).hits.length === 1;
    // 10.5 less a target of 10.5 is 0; less one of −1 it is 11.5.
    expect(isMet('11.700')).toBe(true);
    expect(isMet('11.702')).toBe(false);
  });

  test('its chance is that of the mistakes that touch those, and of all that is left open', () => {
    const [hit] = hitsFrom({ h1, dE_dh1: '5.520' }, [moved(46, 0), moved(0, 20), moved(0, -4)]).hits;
    // On own numbers 9.5, 29.5 and 5.5, so that two lie around the figure, the farther one 23.98 away.
    const open = (0.05 * 5.5) / 9.5;
    expect(hit).toMatchObject({ on: 'own numbers', order: 2, kept: undefined });
    expect(hit?.chance).toBeCloseTo((2 * (0.001 + 2 * open)) / (2 * 23.98), 12);
  });

  describe('a mistake in the step that is right until then is tried before those', () => {
    const before = (one: Made, hit: Made) =>
      hitsFrom({ h1, dE_dh1: '5.000' }, [one, hit]).hits.find(({ order }) => order === 1)?.chance;
    const alone = 0.001 / (2 * 4);

    test.each([
      ['against which the right numbers speak: hardly anything on own ones', 46, 1, alone],
      ['just half as much on own ones', 4, 4, alone],
      ['more than half as much', 4, 5, (2 * 0.001) / (2 * 13)],
      ['most of it', 1, 46, (2 * 0.001) / (2 * 51)],
      ['half as much the other way', 4, -4.5, (2 * 0.001) / (2 * 4)],
    ])('%s', (_, bias, target, chance) => {
      expect(before(moved(bias, target), moved(0, -4))).toBeCloseTo(chance, 12);
    });

    test('and after all, if they speak against itself', () => {
      expect(before(moved(46, 1), moved(-6, 2))).toBeCloseTo((2 * 0.001) / (2 * 51), 12);
    });
  });
});

describe('a number that was carried on with more digits than are printed', () => {
  test('is told, and leaves nothing open', () => {
    const said = { zh1: '12.3456', h1: '12.35', dE_dh1: '8.346' };
    const [hit] = hitsFrom(said, [moved(0, -3)]).hits;
    expect(hit).toMatchObject({ on: 'own numbers', kept: 'h1' });
    // By what is printed 11.35 would follow, and the mistake makes 8.35: two that are none of these digits.
    expect(hit?.chance).toBeCloseTo((2 * 0.001) / (2 * (11.35 - 8.346)), 12);
  });

  test('is none where what is printed will do', () => {
    expect(hitsFrom({ zh1: '12.3501', h1: '12.35', dE_dh1: '8.350' }, [moved(0, -3)]).hits).toMatchObject([
      { on: 'own numbers', kept: undefined },
    ]);
  });

  const twice: Made = {
    slip: 'no-slope',
    at: ['dE_dh1'],
    edits: [{ id: 'dE_dh1', op: 'error slope', inputs: ['t1', 'h1'], factor: [2, 1] }],
  };

  test('is none that has as many decimals as what is asked', () => {
    // Twice 12.35 − 1 is 22.70, with 0.01 open; twice 12.3526 − 1 is 22.7052.
    const said = { zh1: '12.3526', h1: '12.35', dE_dh1: '22.71' };
    expect(hitsFrom(said, [twice]).hits).toMatchObject([{ on: 'own numbers', kept: undefined }]);
  });

  test('is none that the step begins with', () => {
    // Twice 12.50 − 1.1 is 22.80; with the target as it is given, 1.08, it is 22.84.
    const said = { t1: '1.1', h1: '12.50', dE_dh1: '22.84' };
    expect(hitsFrom(said, [twice], ['rounded'], { t1: 1.08 }).hits).toMatchObject([
      { on: 'own numbers', kept: undefined },
    ]);
  });
});
