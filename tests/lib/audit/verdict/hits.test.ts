// Which of a few mistakes give a number in a step that is right but for them, and by what chance. All in the plain step of
// hand-made.ts, where dE_dh1 = h1 − t1 is 9, and a bias or a target taken for another moves it by as much.
import { describe, expect, test } from 'vitest';
import { hitsFrom, moved, taken } from './hand-made.ts';

describe('in a step that is right until then', () => {
  test('what shows the digits is found, and the others count as tried', () => {
    const { hits, tried } = hitsFrom({ dE_dh1: '5.000' }, [moved(3, 0), moved(0, -4), moved(-4, 0)]);
    expect(tried).toBe(3);
    expect(hits).toMatchObject([
      { order: 1, on: 'right numbers', kept: undefined },
      { order: 2, on: 'right numbers', kept: undefined },
    ]);
  });

  test('digits cut off are the mistake’s where those of some claim are', () => {
    const mistakes = [moved(0, -3.9994)];
    expect(hitsFrom({ dE_dh1: '5.000' }, mistakes).hits).toEqual([]);
    expect(hitsFrom({ dE_dh1: '5.000' }, mistakes, ['rounded', 'cut']).hits).toMatchObject([{ order: 0 }]);
    expect(hitsFrom({ dE_dh1: '5.000' }, mistakes, ['cut']).hits).toMatchObject([{ order: 0 }]);
  });

  test('a mistake that does not touch the number is not tried on it, nor one that leaves it as it is', () => {
    const untouched = taken({ rho: 3 });
    const noise = moved(0, 9e-13);
    expect(hitsFrom({ dE_dh1: '5.000' }, [untouched, taken({ t1: 1 }), noise])).toEqual({
      tried: 0,
      hits: [],
    });
    expect(hitsFrom({ dE_dh1: '5.000' }, [moved(0, 9e-11)]).tried).toBe(1);
    // Where the right value is 0 as well.
    expect(hitsFrom({ dE_dh1: '5.000' }, [taken({ t1: 10 })], ['rounded'], { t1: 10 }).tried).toBe(0);
  });

  test('the chance: as many as lie around the figure, times its unit, over the width of that', () => {
    // Of the right value alone and what is hit: one, 4 away to either side.
    const [alone] = hitsFrom({ dE_dh1: '5.000' }, [moved(0, -4)]).hits;
    expect(alone?.chance).toBeCloseTo(0.001 / (2 * 4), 12);
    // A commoner mistake, 6 away, is one more; one that comes after it, 50 away, is not.
    const [both] = hitsFrom({ dE_dh1: '5.000' }, [moved(0, 2), moved(0, -4), moved(0, 46)]).hits;
    expect(both?.chance).toBeCloseTo((2 * 0.001) / (2 * 6), 12);
  });

  describe('the width of an exact figure is the unit', () => {
    // The right 9 is 4 away from the 5: the chance is an eighth of the width.
    const widthOf = (said: Readonly<Record<string, string>>) =>
      8 * (hitsFrom({ ...said, dE_dh1: '5' }, [moved(0, -4)]).hits[0]?.chance ?? 0);
    test.each<[string, number, Readonly<Record<string, string>>]>([
      ['of the middle one of the others', 0.01, { zh1: '10.1', h1: '10.001', e1: '81.01' }],
      ['of the middle one by size', 0.01, { zh1: '10.1', h1: '10.01', e1: '81.0000001' }],
      ['of those that have one', 0.01, { x1: '2', zh1: '10.1', h1: '10.001', e1: '81.01' }],
      ['and 1 where none has one', 1, { x1: '2' }],
    ])('%s', (_, unit, said) => {
      expect(widthOf(said)).toBeCloseTo(unit, 12);
    });
  });
});

describe('where a right number stands between', () => {
  test.each([
    ['what was made in one place before it has no way to this claim', ['zh1'], 0],
    ['what was made in two may have', ['zh1', 'E'], 1],
  ])('%s', (_, at, tried) => {
    const mistakes = [taken({ c1_1: 7 }, at)];
    const { hits, ...all } = hitsFrom({ h1: '10.00', dE_dh1: '12.000' }, mistakes);
    expect(hits).toHaveLength(tried);
    expect(all.tried).toBe(tried);
    // By itself the claim is met either way.
    expect(hitsFrom({ dE_dh1: '12.000' }, mistakes)).toMatchObject({ tried: 1, hits: [{ order: 0 }] });
  });

  test('what was made behind it in one place has', () => {
    const mistakes = [taken({ t1: 2 }, ['dE_dh1'])];
    expect(hitsFrom({ h1: '10.00', dE_dh1: '8.000' }, mistakes).hits).toMatchObject([{ order: 0 }]);
  });

  test('what its claim excludes is no hit, on whichever numbers', () => {
    const mistakes = [taken({ c1_1: 7, t1: 4 }, ['h1'])];
    expect(hitsFrom({ h1: '10.00', dE_dh1: '9.000' }, mistakes).hits).toEqual([]);
    expect(hitsFrom({ h1: '10.00', dE_dh1: '6.000' }, mistakes).hits).toEqual([]);
  });
});
