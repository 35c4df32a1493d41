import { describe, expect, test } from 'vitest';
import { finished } from '../../../../src/lib/audit/finished.ts';
import type { Bench } from '../../../../src/lib/audit/verdict/bench.ts';
import { candidatesOf, valueUnder } from '../../../../src/lib/audit/verdict/candidates.ts';
import { madeIn } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { benchFrom } from './hand-made.ts';

describe('every mistake of the catalogue that can be made in a step', () => {
  test('is one, in the catalogue’s order, and begins where it is made or where its numbers stand', () => {
    const bench = benchFrom({});
    const list = finished(candidatesOf(bench).all());
    expect(list.map(({ made }) => made)).toEqual(madeIn(bench.step));
    for (const { made, from } of list) {
      const ids = from.map((place) => bench.step.entries[place]?.id);
      // An aside is no quantity of the step.
      const own = made.edits.map(({ id }) => id).filter((id) => bench.step.byId.has(id));
      expect(ids).toEqual([...own, ...Object.keys(made.set ?? {})]);
    }
  });

  test('gives a number where it has a way to it, and none elsewhere', () => {
    const bench = benchFrom({});
    const candidates = candidatesOf(bench);
    const values = finished(candidates.valuesAt(bench.at.placeOf('dE_dh1'), bench.right));
    const told = finished(candidates.all()).map(({ made }, i) => [made.slip, made.at, values[i]]);
    // 6 without the bias of 4, less the target of 1; turned round; the update comes after it.
    expect(told).toContainEqual(['no-bias', ['zh1'], 5]);
    expect(told).toContainEqual(['target-minus-output', ['dE_dh1'], -9]);
    expect(told).toContainEqual(['gradient-added', ['a11_new'], Number.NaN]);
  });
});

describe('under a mistake by which quantities would depend on themselves', () => {
  const circle = ({ at }: Bench) =>
    at.prepare({
      edits: [
        { id: 'zh1', op: 'same', inputs: ['h1'] },
        { id: 'h1', op: 'same', inputs: ['zh1'] },
      ],
    });

  test('there is no number', () => {
    const bench = benchFrom({});
    const place = bench.at.placeOf('dE_dh1');
    expect(valueUnder(bench.at, place, circle(bench), bench.right)).toBeNaN();
    expect(valueUnder(bench.at, place, bench.at.prepare({}), bench.right)).toBe(9);
  });

  test('any other fault is one of the program', () => {
    const bench = benchFrom({});
    const at: Bench['at'] = {
      ...bench.at,
      valueAt: () => {
        throw new TypeError('no such place');
      },
    };
    expect(() => valueUnder(at, 0, at.prepare({}), bench.right)).toThrow(TypeError);
  });
});
