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
