// In which order unknowns are given values, and what can be computed with each: by hand, of a few sums and products.
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../src/lib/audit/recover/plan.ts';
import type { Program } from '../../../../src/lib/trace/program.ts';
import { type HandMade, problemWith } from './hand-made.ts';

/** A plan with names for places. */
function planned(by: HandMade) {
  const { problem, ids } = problemWith(by);
  const before = [...problem.values];
  const named = (list: readonly { readonly place: number }[]) =>
    list.map(({ place }) => ids[place]).join(' ');
  const computed = ({ code }: Program) => {
    const places: { readonly place: number }[] = [];
    for (let at = 0; at < code.length; at += 3 + (code[at + 2] as number))
      places.push({ place: code[at + 1] as number });
    return named(places);
  };
  const plan = planOf(problem);
  const levels = plan.levels.map((level) => ({
    ...level,
    unknown: level.unknown.id,
    program: computed(level.program),
    figures: named(level.figures),
    open: named(level.open),
    openFigures: named(level.openFigures),
  }));
  const first = { program: computed(plan.before.program), figures: named(plan.before.figures) };
  return { first, levels, before, values: [...problem.values] };
}

const orderOf = (by: HandMade) => planned(by).levels.map(({ unknown }) => unknown);

/** So many values from 0 to 1. */
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i / (count - 1));

/** Three unknowns one after the other, and one that has a single value. */
const chain = {
  may: { one: [5], a: [1, 2], b: [3, 4, 6], c: [7, 8, 9, 10] },
  stated: { x: 1 },
  made: { q: 'sum x one', s: 'sum a one', p: 'product s b', y: 'sigmoid p', z: 'sum y c' },
  printed: { q: '6', s: '7', p: '21', z: '8.5' },
};

describe('what is computed when', () => {
  test('before all unknowns: what is stated, and what has one value alone', () => {
    const { first, levels } = planned(chain);
    expect(first).toEqual({ program: 'q', figures: 'q' });
    expect(levels.map(({ unknown }) => unknown)).toEqual(['a', 'b', 'c']);
  });

  test('with each: what could not be computed before, and what is open still', () => {
    const { levels } = planned(chain);
    expect(levels.map(({ program, figures }) => [program, figures])).toEqual([
      ['s', 's'],
      ['p y', 'p'],
      ['z', 'z'],
    ]);
    expect(levels.map(({ open, openFigures }) => [open, openFigures])).toEqual([
      ['p y z', 'p z'],
      ['z', 'z'],
      ['', ''],
    ]);
    const b = { place: 3, from: 3, to: 6 };
    const c = { place: 4, from: 7, to: 10 };
    expect(levels.map(({ openUnknowns }) => openUnknowns)).toEqual([[b, c], [c], []]);
  });

  test('how much hangs on each value: the starts below it, and the operations of all that follows', () => {
    const { levels } = planned(chain);
    expect(levels.map(({ below }) => below)).toEqual([3 * 4, 4, 1]);
    // to give a value is one operation
    expect(levels.map(({ operations }) => operations)).toEqual([2, 3, 2]);
    expect(levels.map(({ behind }) => behind)).toEqual([3 * (3 + 4 * 2), 4 * 2, 0]);
  });

  test('the problem’s own numbers stay as they were', () => {
    const { before, values } = planned(chain);
    expect(values).toEqual(before);
  });
});

describe('in which order', () => {
  test.each<readonly [string, HandMade, readonly string[]]>([
    [
      'those of the figure with the fewest combinations first, though it stands last',
      {
        may: { a: upTo(3), b: upTo(3), c: upTo(5) },
        made: { s: 'sum a b', t: 'same c' },
        printed: { s: '1', t: '1' },
      },
      ['c', 'a', 'b'],
    ],
    [
      'those of the figure with the fewest combinations first, where it stands first',
      {
        may: { a: upTo(3), b: upTo(3), c: upTo(5) },
        made: { s: 'sum a b', t: 'same c' },
        printed: { t: '1', s: '1' },
      },
      ['c', 'a', 'b'],
    ],
    [
      'those of the first figure, where two have as many',
      {
        may: { a: upTo(3), b: upTo(3) },
        made: { s: 'same b', t: 'same a' },
        printed: { s: '1', t: '1' },
      },
      ['b', 'a'],
    ],
    [
      'what a figure takes more, once some of it is known',
      {
        may: { a: upTo(2), b: upTo(3), c: upTo(4) },
        made: { s: 'same a', t: 'same c', u: 'sum a b' },
        printed: { s: '1', t: '1', u: '1' },
      },
      ['a', 'b', 'c'],
    ],
    [
      'what no figure depends on last',
      { may: { d: upTo(2), a: upTo(3) }, made: { s: 'same a' }, printed: { s: '1' } },
      ['a', 'd'],
    ],
    [
      'of a sum the wider one first',
      { may: { a: [0, 1], b: [-5, 5] }, made: { s: 'sum a b' }, printed: { s: '1' } },
      ['b', 'a'],
    ],
    [
      'by how far each moves the figure with the others in the middle: b by 3, a by 2.5, c by 1',
      {
        may: { a: [0, 2.5], b: [0, 1], c: [2, 4] },
        made: { p: 'product b c', s: 'sum a p' },
        printed: { s: '1' },
      },
      ['b', 'a', 'c'],
    ],
  ])('%s', (_, by, order) => expect(orderOf(by)).toEqual(order));
});
