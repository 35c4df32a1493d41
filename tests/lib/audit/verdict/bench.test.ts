// What claims are held against, in the plain step of hand-made.ts: zh1 = 2 · 3 + 4 = 10, h1 the same, dE_dh1 = h1 − 1 = 9.
import { describe, expect, test } from 'vitest';
import { benchOf } from '../../../../src/lib/audit/verdict/bench.ts';
import { benchFrom, readsIn, stepFrom } from './hand-made.ts';

describe('own numbers from before a quantity', () => {
  test('are given, and what follows is computed from them', () => {
    const bench = benchFrom({ h1: '10.5', E: '12.3', dE_da11: '7.0' });
    const { given, ground } = bench.own(bench.at.placeOf('dE_dh1'));
    expect(given.map(({ id }) => id)).toEqual(['h1', 'E']);
    expect(ground.values[bench.at.placeOf('dE_dh1')]).toBe(9.5);
    expect(bench.own(bench.at.placeOf('h1')).given).toEqual([]);
  });

  test.each([
    ['half a unit of their last place', '10.1', {}, 0.05],
    ['whatever it is', '10', {}, 0],
    ['nothing where they come out even', '10.0', {}, 0],
    ['as 0 does', '0.0', { a11: -2 }, 0],
    ['but for the machine’s last digits', '10.0', { c1_1: 4 + 4e-12 }, 0],
    ['and for no more', '10.0', { c1_1: 4 + 4e-11 }, 0.05],
  ])('leave %s open: %s', (_, h1, start, open) => {
    const bench = benchFrom({ h1 }, start);
    const { off } = bench.own(bench.at.placeOf('dE_dh1'));
    expect(off[bench.at.placeOf('h1')]).toBe(open);
    expect(off[bench.at.placeOf('dE_dh1')]).toBeCloseTo(open, 12);
  });

  test.each([
    [['10.1', '10.2'], 9.1, 'the first'],
    [['10.2', '10.15'], 9.15, 'the one with more digits'],
    [['10.15', '10.2'], 9.15, 'the one with more digits'],
  ])('of two claims about one, %j, are %d: by %s', (claims, follows) => {
    const step = stepFrom();
    const bench = benchOf(
      step,
      claims.flatMap((h1) => readsIn(step, { h1 })),
    );
    const place = bench.at.placeOf('dE_dh1');
    expect(bench.own(place).given).toHaveLength(1);
    expect(bench.own(place).ground.values[place]).toBeCloseTo(follows, 12);
  });

  test('but for one of them, are what they were, and that one is worked out', () => {
    const bench = benchFrom({ zh1: '11.5', h1: '12', E: '3' });
    const [sum, output] = bench.reads as [(typeof bench.reads)[number], (typeof bench.reads)[number]];
    const place = bench.at.placeOf('dE_dh1');
    expect(bench.without(output, place).values[place]).toBe(10.5);
    expect(bench.without(sum, place).values[place]).toBe(11);
  });
});

test('in single precision every number is off by a unit of its last place, those that are given too', () => {
  const bench = benchFrom({});
  const unit = 2 ** -23;
  const off = (id: string) => (bench.single()[bench.at.placeOf(id)] as number) / unit;
  expect(off('x1')).toBeCloseTo(2, 6);
  expect(off('a11')).toBeCloseTo(3, 6);
  // 2 · 3 and 3 · 2 of the product, 4 of the bias, 10 of the sum itself; and 10 of the output.
  expect(off('zh1')).toBeCloseTo(6 + 6 + 4 + 10, 5);
  expect(off('h1')).toBeCloseTo(36, 5);
});

test('what is rounded on the way is rounded before anything reads it', () => {
  const bench = benchFrom({}, { c1_1: 4.26 });
  const { values } = bench.rounded({ to: 'decimals', places: 1 });
  expect(values[bench.at.placeOf('zh1')]).toBe(10.3);
  expect(values[bench.at.placeOf('dE_dh1')]).toBeCloseTo(9.3, 12);
});

test('a quantity follows from those that it is computed from, over others too, and from none behind it', () => {
  const { at, follows } = benchFrom({});
  const isBehind = (id: string, from: string) => follows(at.placeOf(id), at.placeOf(from));
  expect(isBehind('dE_dh1', 'zh1')).toBe(true);
  expect(isBehind('dE_dh1', 't1')).toBe(true);
  expect(isBehind('dE_dh1', 'E')).toBe(false);
  expect(isBehind('zh1', 'dE_dh1')).toBe(false);
});
