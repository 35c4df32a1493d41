import { describe, expect, test } from 'vitest';
import { wishOf } from '../../../../src/components/points/picked/wish.ts';

const button = (wish?: string, unit = false) => ({
  closest: () => ({ dataset: { wish }, matches: () => unit }),
});
const plane = { closest: () => null };
const key = (name: string, target: unknown) => wishOf({ key: name, target } as KeyboardEvent);
const click = (target: unknown) => wishOf({ target, clientX: 3, clientY: 4 } as unknown as MouseEvent);

describe('a key', () => {
  test('asks for the next point its way, a wrong one, or none', () => {
    expect(key('ArrowRight', button())).toBe('right');
    expect(key('ArrowUp', button())).toBe('up');
    expect(key('w', button())).toBe('wrong');
    expect(key('W', button())).toBe('wrong');
    expect(key('Escape', button())).toBe('none');
    for (const other of ['Tab', 'Enter', ' ', 'a']) expect(key(other, button('left'))).toBeUndefined();
  });

  test('up and down are the units’ own on a unit, the others are not', () => {
    expect(key('ArrowUp', button(undefined, true))).toBeUndefined();
    expect(key('ArrowDown', button(undefined, true))).toBeUndefined();
    expect(key('ArrowLeft', button(undefined, true))).toBe('left');
  });
});

test('a click asks for the point at its place in the plane, or what its button says', () => {
  expect(click(plane)).toEqual({ x: 3, y: 4 });
  expect(click(button('left'))).toBe('left');
  expect(click(button())).toBeUndefined();
});
