// What figures are made by: only that is looked at, and only that need be stated.
import { expect, test } from 'vitest';
import { partOf } from '../../../../src/lib/audit/recover/problem.ts';
import { expectRangeError } from '../../helpers.ts';
import { problemWith } from './hand-made.ts';

test('only what the figures are made by is looked at, and only that need be stated', () => {
  const by = (printed: string) =>
    problemWith({
      may: { a: [1, 2] },
      stated: { x: 2 },
      made: { w: 'parameter', s: 'sum a x', t: 'product s w', u: 'same s' },
      printed: { [printed]: '3' },
    }).problem;
  expect(by('s').rules.map(({ op }) => op)).toEqual(['parameter', 'parameter', 'sum']);
  expect(by('u').rules.map(({ op }) => op)).toEqual(['parameter', 'parameter', 'sum', 'same']);
  expectRangeError(() => by('t'), 'here needs a parameter w, got undefined');
});

test('a program’s part makes some places, in their order, each from its own', () => {
  const { problem, ids } = problemWith({
    may: { a: [1] },
    stated: { x: 2 },
    made: { s: 'sum a x', t: 'same s', u: 'product s t x' },
    printed: { u: '9' },
  });
  const place = (id: string) => ids.indexOf(id);
  const { code } = problem.program;
  const of = (...wanted: readonly string[]) => [
    ...partOf(problem.program, (at) => wanted.includes(ids[at] as string)).code,
  ];
  expect(of('s', 't', 'u')).toEqual([...code]);
  expect(of()).toEqual([]);
  // operation, place, how many inputs, and they
  expect(of('t').slice(1)).toEqual([place('t'), 1, place('s')]);
  expect(of('u').slice(1)).toEqual([place('u'), 3, place('s'), place('t'), place('x')]);
  expect(of('s', 'u')).toEqual([...of('s'), ...of('u')]);
});
