import { describe, expect, test } from 'vitest';
import { needKnown } from '../../../src/components/book/nearest.ts';

describe('a name that a page gives', () => {
  const check = (name: string) => needKnown('/forward/', 'S of', 'quantity', name, ['a11', 'a12', 'rho']);

  test('is known', () => {
    expect(() => check('a12')).not.toThrow();
  });

  test('or ends the build with page, component, name and the nearest', () => {
    expect(() => check('a1l')).toThrow('/forward/: <S of="a1l"> names no quantity. The nearest is "a11".');
  });

  test('or, where none is near, with those there are', () => {
    expect(() => check('weights')).toThrow('names no quantity. There are: a11, a12, rho.');
  });
});
