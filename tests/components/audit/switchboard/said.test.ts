// What the board says, of steps whose numbers are known.
import { describe, expect, test } from 'vitest';
import { boardSaid, curveSaid, slopesShown } from '../../../../src/components/audit/switchboard/said.ts';
import {
  placesOf,
  studiedPlace,
  studyOf,
  viewOf,
} from '../../../../src/components/audit/switchboard/switches.ts';
import type { On, View } from '../../../../src/components/audit/switchboard/view.ts';
import slips from '../../../../src/lib/results/slips.json';
import type { SlipKindId } from '../../../../src/lib/slips/catalogue/kinds.ts';

const widely = (slip: SlipKindId): On => ({ slip, place: studiedPlace(slip) });
const seen = (...on: readonly On[]): View => {
  const view = viewOf(on);
  if ('clash' in view) throw new Error(view.clash);
  return view;
};
const built = seen();
const kinds = slips.kinds.map(({ slip }) => slip as SlipKindId);

test('the step as it should be', () => {
  expect(boardSaid(built, built)).toEqual([
    'In this step the error falls from 0.4434 to 0.3878, as the step itself works it out.',
    'All ten gradients agree with nudging the error.',
    'All ten weights and intercepts move as the nudged slope says.',
    'After 1,000 steps like this one the error is 0.00004033. Right steps end at 0.00004033.',
  ]);
});

test('a run that leaves the numbers before its end says so, and names no error', () => {
  const frozen = { slip: 'weight-frozen', place: placesOf('weight-frozen').indexOf('b22 new') } as const;
  const view = seen(widely('no-activation'), frozen);
  expect(view.seen.at(-1)?.[0]).toBeLessThan(1000);
  expect(boardSaid(view, built).at(-1)).toBe(
    'Before 1,000 steps like this one are done, a number becomes too large to compute with. Right steps end at 0.00004033.',
  );
  expect(curveSaid(view, built)).toContain('with the mistakes it breaks off');
  const nothing = { ...view, seen: view.seen.slice(0, 1), rightly: view.rightly.slice(0, 1) };
  expect(boardSaid(nothing, built)[0]).toBe('In this step a number becomes too large to compute with.');
});

describe('the slopes of a row', () => {
  test('that differ never look alike, and those that agree always do', () => {
    for (const slip of kinds)
      for (const check of seen(widely(slip)).checks) {
        const { gradient, slope, moved } = slopesShown(check);
        expect(gradient === slope, `${slip} ${check.id}`).toBe(check.gradientAgrees);
        expect(moved === slope, `${slip} ${check.id}`).toBe(check.moveAgrees);
      }
  });

  test('have four digits, more where the difference is farther back, fewer where it is none', () => {
    const of = (gradient: number, gradientAgrees: boolean) =>
      slopesShown({
        ...{ id: 'c2', gradient, slope: 0.27625001, moved: 0.27625001 },
        ...{ gradientAgrees, moveAgrees: true },
      });
    expect(of(0.5, false)).toEqual({ gradient: '0.5000', slope: '0.2763', moved: '0.2763' });
    expect(of(0.276262, false)).toEqual({ gradient: '0.27626', slope: '0.27625', moved: '0.27625' });
    expect(of(0.27624999, true)).toEqual({ gradient: '0.27625', slope: '0.27625', moved: '0.27625' });
  });
});

test('what a study says names how many of how many starts', () => {
  const said = studyOf(widely('no-slope')) ?? '';
  const { widest } = slips.kinds.find(({ slip }) => slip === 'no-slope') ?? {};
  expect(said).toContain(
    `from ${widest?.learnt} of ${slips.right.lefts.length} other starts, and two samples`,
  );
});
