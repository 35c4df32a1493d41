import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelPlaces } from '../../../src/components/network/curve-labels.ts';

const bounds = [12, 116] as const;

test('where the error falls a long way, each label stands beside its point', () => {
  expect(labelPlaces([16, 90], bounds)).toEqual([12, 93]);
});

test('on a flat curve, wherever it lies, the label of the step stands a line below', () => {
  expect(labelPlaces([60, 60], bounds)).toEqual([56, 77]);
  expect(labelPlaces([16, 16], bounds)).toEqual([12, 33]);
  expect(labelPlaces([124, 124], bounds)).toEqual([95, 116]);
});

test('where the error rises a little, the label of the step stands above', () => {
  const [now, after] = labelPlaces([60, 55], bounds);
  expect(after).toBeLessThan(now);
});

test('labels keep a line apart and stay within the drawing, at any two points', () => {
  const height = fc.double({ min: 16, max: 124, noNaN: true });
  fc.assert(
    fc.property(height, height, (a, b) => {
      const [now, after] = labelPlaces([a, b], bounds);
      expect(Math.abs(now - after)).toBeGreaterThanOrEqual(21 - 1e-9);
      for (const place of [now, after]) {
        expect(place).toBeGreaterThanOrEqual(bounds[0]);
        expect(place).toBeLessThanOrEqual(bounds[1]);
      }
      // Points told apart by a line have their labels in the same order.
      if (Math.abs(a - b) > 1) expect(now < after).toBe(a < b);
    }),
  );
});
