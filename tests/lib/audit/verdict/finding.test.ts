// What is told of the likeliest of a few mistakes, in the plain step of hand-made.ts, where dE_dh1 = h1 − t1 is 9.
import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../../src/lib/audit/verdict/found.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { heard, taken } from './hand-made.ts';

function finding(said: Readonly<Record<string, string>>, ...mistakes: readonly Made[]) {
  const { bench, read, found } = heard(said, mistakes);
  return findingOf(bench, read, found);
}

/** Made in dE_dh1 alone: a target of 5 for the 1. */
const target = () => taken({ t1: 5 }, ['dE_dh1']);

describe('right and wrong part', () => {
  test('in the right step where it was made in that, whatever own numbers there are', () => {
    expect(finding({ h1: '10.5', dE_dh1: '5.000' }, target())).toMatchObject({
      on: 'right numbers',
      parts: { id: 'dE_dh1', got: 5, right: 9 },
    });
  });

  test('on own numbers where it was made on those', () => {
    const found = finding({ h1: '10.5', dE_dh1: '5.500' }, target());
    expect(found).toMatchObject({ on: 'own numbers', parts: { id: 'dE_dh1', got: 5.5, right: 9.5 } });
    expect(found).not.toHaveProperty('kept');
  });

  test('with more digits of one of them than are printed where it was carried on with those, whose claim is told', () => {
    const found = finding({ zh1: '12.3470', h1: '12.35', dE_dh1: '7.347' }, target());
    expect(found).toMatchObject({ on: 'own numbers', kept: 1, claims: [2] });
    expect(found?.parts.got).toBeCloseTo(7.347, 12);
    expect(found?.parts.right).toBeCloseTo(11.347, 12);
  });

  test('in what is asked about where a mistake names no place', () => {
    expect(finding({ dE_dh1: '5.000' }, taken({ t1: 5 }, []))?.parts).toEqual({
      id: 'dE_dh1',
      got: 5,
      right: 9,
    });
  });
});

describe('how sure it is: it is named', () => {
  test.each([
    ['by four digits', { dE_dh1: '5.000' }, 'named'],
    ['by three it could be', { dE_dh1: '5.00' }, 'could be'],
    ['by one that is exact', { zh1: '10.001', dE_dh1: '5' }, 'named'],
    ['by three with a further claim that it makes', { E: '12.5', dE_dh1: '5.00' }, 'named'],
  ])('%s', (_, said, sure) => {
    expect(finding({ ...said }, target())?.sure).toBe(sure);
  });

  test.each([
    // With so many thousandths between right and wrong, chance is half of one in so many.
    [51, 'named'],
    [49, 'could be'],
    [3, 'could be'],
    [2, undefined],
  ])('where chance is below a hundredth; and nothing where it is above a fifth: %d', (apart, sure) => {
    const digits = (9 - apart / 1000).toFixed(3);
    expect(finding({ dE_dh1: digits }, taken({ t1: 1 + apart / 1000 }, ['dE_dh1']))?.sure).toBe(sure);
  });
});

test('no mistake is none', () => {
  expect(finding({ dE_dh1: '5.000' }, taken({ t1: 2 }))).toBeUndefined();
});

test('what no claim tells from it is told with it; what one does is not', () => {
  // Both make 5. That the output is right speaks against a bias that is left out.
  const other = (): Made => taken({ c1_1: 0 }, ['zh1', 'E']);
  expect(finding({ dE_dh1: '5.000' }, target(), other())?.others).toEqual([other()]);
  expect(finding({ h1: '10.00', dE_dh1: '5.000' }, target(), other())).toMatchObject({
    made: target(),
    others: [],
  });
});
