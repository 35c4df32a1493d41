import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded, stepped, stepsOfDrag, stepsOfKey } from '../../../src/components/setting/number-field.ts';
import { readTyped } from '../../../src/components/setting/read-typed.ts';
import { check } from '../../lib/helpers.ts';

describe('arrow keys', () => {
  const press = (value: number, key: string, shiftKey = false) =>
    stepped(value, stepsOfKey({ key, shiftKey }) as number);

  test('move by a hundredth, pages and shift by a tenth, both by one', () => {
    expect(press(0.1, 'ArrowUp')).toBe(0.11);
    expect(press(0.1, 'ArrowDown')).toBe(0.09);
    expect(press(0.1, 'PageUp')).toBe(0.2);
    expect(press(0.1, 'ArrowDown', true)).toBe(0);
    expect(press(0.1, 'PageDown', true)).toBe(-0.9);
  });

  test('leave every other key alone', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Enter', 'a', 'Home'])
      expect(stepsOfKey({ key, shiftKey: false })).toBeUndefined();
  });

  test('up and down again comes back, without dust behind the number', () => {
    check(fc.integer({ min: -1000, max: 1000 }), (hundredths) => {
      const value = hundredths / 100;
      const up = press(value, 'ArrowUp');
      expect(up).toBe((hundredths + 1) / 100);
      expect(press(up, 'ArrowDown') - value).toBe(0);
    });
  });
});

test('a number with more than ten decimals keeps them', () => {
  expect(stepped(1e-11, 1)).toBe(0.01000000001);
  expect(stepped(stepped(1e-11, 1), -1)).toBe(1e-11);
  expect(bounded(1e-11)).toBe(1e-11);
});

test('three pixels are a step, to either side, and less is none', () => {
  expect([2, 3, 8, 9].map(stepsOfDrag)).toEqual([0, 1, 2, 3]);
  expect(Math.abs(stepsOfDrag(-2))).toBe(0);
  expect(stepsOfDrag(-45)).toBe(-15);
});

test('wherever keys and pointers lead, a page’s address can bring it back', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  check(fc.tuple(value, fc.integer({ min: -1e6, max: 1e6 })), ([from, steps]) => {
    const to = stepped(from, steps);
    expect(readTyped(String(to))).toMatchObject({ value: Number(String(to)) });
  });
  expect(stepped(1e9, 1)).toBe(1e9);
  expect(bounded(-5e9)).toBe(-1e9);
});
