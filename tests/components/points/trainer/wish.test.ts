import { describe, expect, test } from 'vitest';
import { wishOfClick, wishOfKey } from '../../../../src/components/points/trainer/wish.ts';

/** An element that stands inside what such selectors find. */
const within = (found: Record<string, unknown>) => ({
  closest: (selector: string) => found[selector] ?? null,
});
const button = (wish?: string, unit = false) =>
  within({ button: { dataset: { wish }, matches: () => unit } });
const key = (name: string, target: unknown, more = {}) =>
  wishOfKey({ key: name, target, altKey: false, ctrlKey: false, metaKey: false, ...more } as KeyboardEvent);
const click = (target: unknown) => wishOfClick({ target, clientX: 3, clientY: 4 } as unknown as MouseEvent);

describe('a key', () => {
  test('asks on a button only, and not with a modifier: the browser keeps its own keys', () => {
    expect(key('ArrowRight', button())).toBe('right');
    expect(key('w', button())).toBe('wrong');
    expect(key('Escape', button())).toBe('none');
    expect(key('ArrowRight', within({}))).toBeUndefined();
    expect(key('ArrowLeft', button(), { altKey: true })).toBeUndefined();
    expect(key('w', button(), { ctrlKey: true })).toBeUndefined();
    for (const other of ['Tab', 'Enter', ' ', 'a']) expect(key(other, button())).toBeUndefined();
  });

  test('up and down are the units’ own on a unit, the others are not', () => {
    expect(key('ArrowUp', button())).toBe('up');
    expect(key('ArrowUp', button(undefined, true))).toBeUndefined();
    expect(key('ArrowDown', button(undefined, true))).toBeUndefined();
    expect(key('ArrowLeft', button(undefined, true))).toBe('left');
  });
});

describe('a click', () => {
  test('asks for the point at its place in the plane, or what its button says', () => {
    expect(click(within({ '.plane': {} }))).toEqual({ x: 3, y: 4 });
    expect(click(button('left'))).toBe('left');
    expect(click(button())).toBeUndefined();
    expect(click(within({}))).toBeUndefined();
  });
});
