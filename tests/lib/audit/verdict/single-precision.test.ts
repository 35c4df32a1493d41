// Right, if all was computed in single precision: how many figures have to show it, and to how many digits.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

describe('single precision', () => {
  const example = articleExample();
  const { values } = stepOf(example);
  // None of these is computed from another of them.
  const gradients = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22', 'c1', 'c2'];

  /** Three units of single precision off, or right: how many claims with how many digits. */
  function kindsOf(off: Readonly<Record<number, number>>, right: Readonly<Record<number, number>>) {
    const names = gradients.map((name) => `dE_d${name}`);
    const claims = [
      [off, 1 + 3 * 2 ** -23],
      [right, 1],
    ].flatMap(([counts, factor]) =>
      Object.entries(counts as Readonly<Record<number, number>>).flatMap(([digits, count]) =>
        names.splice(0, count).map((quantity) => ({
          quantity,
          digits: ((values[quantity] as number) * (factor as number)).toPrecision(Number(digits)),
        })),
      ),
    );
    const { verdicts } = audit(example, claims);
    const told = verdicts.map((verdict) => ('by' in verdict ? JSON.stringify(verdict.by) : verdict.kind));
    return [...new Set(told)].sort();
  }
  const isSingle = ['right', '{"to":"single precision"}'].sort();
  const isNot = ['right', 'unexplained'];

  test('is told by eight digits, of one figure among any number that are right', () => {
    expect(kindsOf({ 8: 1 }, { 8: 9 })).toEqual(isSingle);
  });

  test('is told by two figures of which the second follows from the first', () => {
    const delta = ((values.dE_dzh1 as number) * (1 + 3 * 2 ** -23)).toPrecision(9);
    const gradient = (Number(delta) * (values.y1 as number)).toPrecision(9);
    expect(gradient).not.toBe((values.dE_db11 as number).toPrecision(9));
    const { verdicts } = audit(example, [
      { quantity: 'dE_dzh1', digits: delta },
      { quantity: 'dE_db11', digits: gradient },
    ]);
    const isSaid = { kind: 'rounded on the way', by: { to: 'single precision' } };
    expect(verdicts).toMatchObject([isSaid, isSaid]);
  });

  test('is told by more digits in two figures, and not in one', () => {
    expect(kindsOf({ 9: 2 }, { 8: 1 })).toEqual(isSingle);
    expect(kindsOf({ 9: 1 }, { 8: 1 })).toEqual(isNot);
  });

  test('is told where a third of the figures that could show it do, and not below', () => {
    expect(kindsOf({ 9: 2 }, { 8: 4 })).toEqual(isSingle);
    expect(kindsOf({ 9: 2 }, { 8: 5 })).toEqual(isNot);
    // One of more than eight digits is enough for that.
    expect(kindsOf({ 8: 1, 9: 1 }, { 8: 5 })).toEqual(isNot);
    // Five digits could not show it.
    expect(kindsOf({ 9: 2 }, { 5: 8 })).toEqual(isSingle);
  });

  test('is not told where more figures are right to more digits than it keeps', () => {
    expect(kindsOf({ 9: 2 }, { 9: 2 })).toEqual(isSingle);
    expect(kindsOf({ 9: 2 }, { 9: 3 })).toEqual(isNot);
    expect(kindsOf({ 9: 3 }, { 9: 3, 8: 3 })).toEqual(isSingle);
  });

  test('is not told where a figure is wrong that it does not explain', () => {
    const claims = ['dE_da11', 'dE_da12'].map((quantity) => ({
      quantity,
      digits: ((values[quantity] as number) * (1 + 3 * 2 ** -23)).toPrecision(8),
    }));
    const kinds = (more: string) =>
      audit(example, [...claims, { quantity: 'dE_db11', digits: more }]).verdicts.map(({ kind }) => kind);
    const right = values.dE_db11 as number;
    expect(kinds(right.toPrecision(8))).toEqual(['rounded on the way', 'rounded on the way', 'right']);
    expect(kinds((1.37 * right).toPrecision(8))).toEqual(['unexplained', 'unexplained', 'unexplained']);
  });
});
