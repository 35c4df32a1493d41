// What other claims say to a mistake that gives the last one, in the plain step of hand-made.ts: zh1 = 10, h1 the same,
// dE_dh1 = h1 − 1 = 9, dE_dzh1 the same, dE_da11 twice that.
import { describe, expect, test } from 'vitest';
import { finished } from '../../../../src/lib/audit/finished.ts';
import type { Hit } from '../../../../src/lib/audit/verdict/likelihood.ts';
import { standingOf } from '../../../../src/lib/audit/verdict/rightly.ts';
import { witnesses } from '../../../../src/lib/audit/verdict/witnesses.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { askedIn, benchFrom, moved, onlyThese, taken } from './hand-made.ts';

function heard(said: Readonly<Record<string, string>>, made: Made, on: Hit['on'] = 'right numbers') {
  const bench = benchFrom(said);
  const [candidate] = finished(onlyThese(bench, [made]).all());
  if (candidate === undefined) throw new Error('there is one');
  const found = witnesses(bench, candidate, askedIn(bench), finished(standingOf(bench)), on);
  const ids = (list: Hit['explains'] | undefined) => list?.map(({ id }) => id);
  return (
    found && { explains: ids(found.explains), evidence: ids(found.evidence), against: ids(found.against) }
  );
}

describe('a right claim that would be another number', () => {
  // With a bias of 7 the sum is 13.
  const made = (...at: readonly string[]) => taken({ c1_1: 7 }, at);
  const said = { h1: '10.00', E: '12.34' };

  test.each([
    ['excludes what is made in it alone', ['h1'], undefined],
    ['speaks against what is made elsewhere', ['zh1'], ['h1']],
    ['and against what is made in it and elsewhere', ['h1', 'zh1'], ['h1']],
    ['and elsewhere first', ['zh1', 'h1'], ['h1']],
  ])('%s', (_, at, against) => {
    expect(heard(said, made(...at))?.against).toEqual(against);
  });

  test('says nothing where that is the same digits', () => {
    expect(heard({ h1: '10', E: '12.34' }, taken({ c1_1: 4.3 }, ['h1']))).toMatchObject({ against: [] });
  });
});

describe('a wrong claim that it makes', () => {
  test('is explained; and is evidence where nothing else gives it', () => {
    // With a bias of 7 it is 13 − 1; twice that follows from 12 anyway.
    expect(heard({ dE_dh1: '12.000', dE_da11: '24.000', c1_1_new: '1' }, moved(3, 0))).toEqual({
      explains: ['dE_dh1', 'dE_da11'],
      evidence: ['dE_dh1'],
      against: [],
    });
  });

  test('is not where the mistake makes another number, or is behind it', () => {
    expect(heard({ dE_dh1: '12.000', E: '1.0' }, moved(4, 0))).toEqual({
      explains: [],
      evidence: [],
      against: [],
    });
    expect(heard({ h1: '12.345', dE_dh1: '7.000' }, moved(0, -2))).toMatchObject({ explains: [] });
  });
});

describe('on own numbers, what follows from them anyway says nothing', () => {
  test.each([
    // A bias has no part in what follows from h1.
    ['0', { h1: '1.00', dE_dh1: '0.00', E: '0.1' }, moved(3, 0)],
    ['but for the machine’s last digits', { h1: '1000.00', dE_dh1: '999.00', E: '0.1' }, moved(0, 5e-10)],
  ])('%s', (_, said, made) => {
    expect(heard(said, made, 'own numbers')).toEqual({ explains: [], evidence: [], against: [] });
  });

  test('but what is another number does', () => {
    const said = { h1: '20.00', dE_dh1: '22.00', E: '0.1' };
    expect(heard(said, moved(0, 3), 'own numbers')).toEqual({
      explains: ['dE_dh1'],
      evidence: ['dE_dh1'],
      against: [],
    });
  });
});
