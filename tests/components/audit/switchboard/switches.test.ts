// What the switchboard shows, against steps written out by hand.
import { describe, expect, test } from 'vitest';
import { lastStep, looked } from '../../../../src/components/audit/switchboard/looked.ts';
import {
  nameOf,
  placesOf,
  studiedPlace,
  studyOf,
  viewOf,
} from '../../../../src/components/audit/switchboard/switches.ts';
import type { On, View } from '../../../../src/components/audit/switchboard/view.ts';
import slips from '../../../../src/lib/results/slips.json';
import type { SlipKindId } from '../../../../src/lib/slips/catalogue/kinds.ts';
import { plainStep, start } from '../../../exercises/plain-step.ts';

const at = (slip: SlipKindId, label: string): On => {
  const place = placesOf(slip).indexOf(label);
  expect(place, `${slip} at ${label}`).toBeGreaterThanOrEqual(0);
  return { slip, place };
};
const seen = (on: readonly On[]): View => {
  const view = viewOf(on);
  if ('clash' in view) throw new Error(view.clash);
  return view;
};
/** The error after so many steps by hand. */
function byHand(steps: number, rate: number): number {
  let network = start;
  for (let n = 0; n < steps; n++) network = plainStep(network, { rate }).next;
  return plainStep(network).error;
}

describe('the curve', () => {
  test('is looked at from no step to the last, closer together at the start', () => {
    expect(looked.slice(0, 3)).toEqual([0, 1, 2]);
    expect([looked.at(-1), lastStep]).toEqual([1000, 1000]);
    expect(new Set(looked).size).toBe(looked.length);
  });

  test('with nothing on is that of right steps', () => {
    const { seen: curve, rightly, lit } = seen([]);
    expect(curve.map(([steps]) => steps)).toEqual(looked);
    expect(rightly).toEqual(curve);
    for (const [steps, error] of curve.filter((_, i) => i % 8 === 0))
      expect(error / byHand(steps, 0.5)).toBeCloseTo(1, 8);
    expect(lit).toEqual([]);
  });

  test('with the rate forgotten is that of a rate of one', () => {
    const { rightly } = seen([{ slip: 'rate-forgotten', place: studiedPlace('rate-forgotten') }]);
    for (const [steps, error] of rightly.filter((_, i) => i % 8 === 0))
      expect(error / byHand(steps, 1)).toBeCloseTo(1, 8);
  });

  test('as the step works it out and rightly part where the error is another', () => {
    const { seen: curve, rightly } = seen([at('target-of-another-sample', 't1 (way 2)')]);
    expect(curve[0]?.[1]).toBeCloseTo(plainStep(start, { targets: [1, 0.05] }).error, 12);
    expect(rightly[0]?.[1]).toBeCloseTo(plainStep(start).error, 12);
    expect(curve.at(-1)?.[1]).toBeLessThan(rightly.at(-1)?.[1] ?? 0);
  });

  test('ends where the numbers end', () => {
    const { seen: curve } = seen([{ slip: 'no-activation', place: studiedPlace('no-activation') }]);
    expect(curve.length).toBeLessThanOrEqual(looked.length);
    expect(curve.every(([, error]) => !Number.isNaN(error))).toBe(true);
  });
});

describe('two mistakes', () => {
  const lost = at('sign-lost', 'c2 new');

  test('are made together', () => {
    const { values, lit } = seen([lost, at('sign-lost', 'h1')]);
    expect(values.h1).toBeCloseTo(-plainStep(start).h1, 12);
    expect(values.c2_new).not.toBeCloseTo(plainStep(start).next.c2, 6);
    expect(lit).toEqual(expect.arrayContaining(['c2', 'h1']));
  });

  test('that make one quantity are told by its name', () => {
    const clash = viewOf([lost, at('gradient-added', 'c2 new')]);
    expect(clash).toEqual({ clash: 'same quantity', id: 'c2_new' });
    expect(nameOf('c2_new')).toBe('c2 new');
  });
});

describe('a kind', () => {
  test('has as many places as were studied, each called otherwise, and is found where it was studied', () => {
    for (const { slip, places, widest } of slips.kinds) {
      const labels = placesOf(slip as SlipKindId);
      expect(labels).toHaveLength(places);
      expect(new Set(labels).size, slip).toBe(places);
      const place = studiedPlace(slip as SlipKindId);
      expect(studyOf({ slip: slip as SlipKindId, place })).toContain(`from ${widest.learnt}`);
      if (places > 1)
        expect(studyOf({ slip: slip as SlipKindId, place: place === 0 ? 1 : 0 })).toBeUndefined();
    }
  });

  test('can be made anywhere it says, alone', () => {
    for (const { slip } of slips.kinds)
      for (const place of [0, studiedPlace(slip as SlipKindId)]) {
        const view = viewOf([{ slip: slip as SlipKindId, place }]);
        expect('clash' in view, slip).toBe(false);
      }
  });
});
