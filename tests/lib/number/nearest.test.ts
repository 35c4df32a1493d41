import { describe, expect, test } from 'vitest';
import { changesBetween, nearest } from '../../../src/lib/number/nearest.ts';

describe('changes between two names', () => {
  test.each([
    ['a11', 'a11', 0],
    ['a11', 'a12', 1],
    ['a1', 'a11', 1],
    ['dE_dzh1', 'dE_dhz1', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['dE', 'Ed', 1],
    ['xab', 'yba', 2],
    ['ab', 'ca', 2],
  ])('%j and %j: %d', (a, b, changes) => {
    expect(changesBetween(a, b)).toBe(changes);
    expect(changesBetween(b, a)).toBe(changes);
  });
});

describe('the nearest name', () => {
  test.each([
    ['a111', 'a11'],
    ['dE_da1', 'dE_da11'],
    ['no-slop', 'no-slope'],
    ['q', undefined],
    ['something-else', undefined],
  ])('to %s is %s', (name, near) => {
    expect(nearest(name, ['a11', 'dE_da11', 'no-slope', 'b22'])).toBe(near);
  });
});

describe('of several', () => {
  test.each<[string, string[], string | undefined]>([
    // as near: the one that begins alike for longest
    ['dE_da1', ['dE_db1', 'dE_da2'], 'dE_da2'],
    ['dE_da1', ['dE_da2', 'dE_db1'], 'dE_da2'],
    // no beginning makes up for a letter more
    ['a12', ['a9', 'b12'], 'b12'],
    ['a11', ['a12', 'a11'], 'a11'],
    // half of the letters may be others, and no more; of a single letter, that one
    ['loss', ['lots', 'last'], 'lots'],
    ['loss', ['loud'], 'loud'],
    ['loss', ['lend'], undefined],
    ['q', ['w'], 'w'],
    ['q', ['w1'], undefined],
    ['loss', [], undefined],
  ])('%s is nearest to what of %j: %s', (name, known, near) => {
    expect(nearest(name, known)).toBe(near);
  });
});
