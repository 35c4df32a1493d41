// What a finding says besides its name: how sure it is, which claims it explains, what gives the same; one mistake, then two.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';
import type { Claim } from '../../../../src/lib/audit/verdict/verdict.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { evaluatorOf } from '../../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import type { Rule } from '../../../../src/lib/trace/entry.ts';

const example = articleExample();
const step = stepOf(example);
const right = (id: string) => step.values[id] as number;
const claim = (quantity: string, digits: string): Claim => ({ quantity, digits });

/** What one gets who forgets σ′ at the first output, by hand: (2/2) · (h1 − t1), and the step with it. */
const delta = right('h1') - article.t1;
const slope = delta * right('y1');
const b11 = article.b11 - article.rho * slope;

describe('one mistake', () => {
  test('explains the claims that follow from it, and is none of those that give the same', () => {
    const { findings } = audit(example, [
      claim('b11_new', b11.toFixed(6)),
      claim('dE_dzh1', delta.toFixed(6)),
      claim('dE_db11', slope.toFixed(6)),
    ]);
    expect(findings).toHaveLength(1);
    const [found] = findings;
    // The first wrong number in the order of computation, then the others in it.
    expect(found?.claims).toEqual([1, 2, 0]);
    expect(found?.others).not.toContain(found?.made);
    expect(found?.kept).toBeUndefined();
  });

  test.each([
    [delta.toFixed(3), 'could be'],
    [delta.toFixed(4), 'named'],
  ])('by itself it is named from four digits on: %s %s', (digits, sure) => {
    const { findings } = audit(example, [claim('dE_dzh1', digits)]);
    expect(findings).toMatchObject([{ slip: 'no-slope', sure, claims: [0] }]);
    // Chance alone would let it be named either way.
    expect(findings[0]?.chance).toBeLessThan(0.01);
  });

  test('two digits are met by chance too often for more than “could be”', () => {
    const { findings } = audit(example, [claim('b11_new', b11.toPrecision(2))]);
    expect(findings).toMatchObject([{ slip: 'no-slope', sure: 'could be' }]);
    expect(findings[0]?.chance).toBeGreaterThan(0.01);
  });

  test('a further claim that only it explains makes chance smaller, by its unit over twice its distance', () => {
    const [one, other] = [slope, delta * right('y2')].map((value) => value.toFixed(3)) as [string, string];
    const [alone] = audit(example, [claim('dE_db11', one)]).findings;
    const [both] = audit(example, [claim('dE_db11', one), claim('dE_db21', other)]).findings;
    expect(alone).toMatchObject({ slip: 'no-slope', sure: 'could be' });
    expect(both).toMatchObject({ slip: 'no-slope', sure: 'named', claims: [0, 1] });
    const met = 0.001 / (2 * Math.abs(Number(other) - right('dE_db21')));
    expect((both?.chance ?? 0) / (alone?.chance ?? 0)).toBeCloseTo(met, 9);
  });
});

describe('a mistake made on own numbers', () => {
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

  test('is shown with what follows from those, wrong and right', () => {
    const h1 = 0.7212;
    const { findings, verdicts } = audit(example, [
      claim('h1', `${h1}`),
      claim('dE_dzh1', (h1 - article.t1).toFixed(6)),
    ]);
    expect(verdicts).toMatchObject([{ kind: 'unexplained' }, { kind: 'slip', finding: 0 }]);
    expect(findings).toMatchObject([{ slip: 'no-slope', on: 'own numbers', claims: [1] }]);
    const { got, right: without } = findings[0]?.parts ?? { got: 0, right: 0 };
    expect(got).toBeCloseTo(h1 - article.t1, 12);
    expect(without).toBeCloseTo((h1 - article.t1) * h1 * (1 - h1), 12);
  });

  test('may have been made with more digits of one of them than are printed, and is shown with those', () => {
    const sum = 0.912345678;
    const withoutBias = sigmoid(sum) * article.b11 + right('y2') * article.b21;
    const { findings, verdicts } = audit(example, [
      claim('zy1', `${sum}`),
      claim('y1', sigmoid(sum).toFixed(2)),
      claim('zh1', withoutBias.toFixed(7)),
    ]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['unexplained', 'carried', 'slip']);
    expect(findings).toMatchObject([{ slip: 'no-bias', on: 'own numbers', kept: 1, claims: [2] }]);
    expect(findings[0]?.parts.got).toBeCloseTo(withoutBias, 12);
    expect(findings[0]?.parts.right).toBeCloseTo(withoutBias + article.c2, 12);
  });
});

describe('two mistakes', () => {
  const first: readonly Rule[] = [{ id: 'dE_dzh1', op: 'same', inputs: ['dE_dh1'] }];
  const second: readonly Rule[] = [
    { id: 'kept', op: 'update', inputs: ['c2', 'rho', 'dE_dc2'] },
    { id: 'c2_new', op: 'opposite', inputs: ['kept'] },
  ];
  const at = evaluatorOf(step);
  const madeWith = (id: string, edits: readonly Rule[]) =>
    at.valuesOf([id], at.prepare({ edits }), at.groundOf())[0] as number;
  const audited = (digits: number) =>
    audit(example, [
      claim('dE_db11', madeWith('dE_db11', first).toFixed(7)),
      claim('E_after', madeWith('E_after', [...first, ...second]).toPrecision(digits)),
    ]);

  test('are told by six digits, and by no fewer', () => {
    expect(audited(6).verdicts.map(({ kind }) => kind)).toEqual(['slip', 'pair']);
    expect(audited(5).verdicts.map(({ kind }) => kind)).toEqual(['slip', 'unexplained']);
  });

  test('the first explains a claim by itself; the second is named with what it changed, and for its own claim', () => {
    const { findings, verdicts } = audited(9);
    expect(findings.map(({ slip }) => slip)).toEqual(['no-slope', 'sign-lost']);
    expect(verdicts).toMatchObject([
      { kind: 'slip', finding: 0 },
      { kind: 'pair', findings: [0, 1] },
    ]);
    const [, pair] = findings;
    expect(pair).toMatchObject({ slip: 'sign-lost', sure: 'named', claims: [1], against: [] });
    expect(pair?.parts).toMatchObject({ id: 'c2_new', right: right('c2_new') });
    expect(pair?.parts.got).toBe(madeWith('c2_new', [...first, ...second]));
    expect(pair?.others).not.toContain(pair?.made);
    for (const other of pair?.others ?? []) expect(other.slip).toBeTypeOf('string');
  });
});

test('what a program gets in single precision is told so, to nine digits', () => {
  // The whole step with every operation rounded to 24 bits.
  const single = evaluatorOf(step).groundOf({}, { to: 'single precision' });
  const printed = (id: string) =>
    (single.values[step.entries.findIndex((one) => one.id === id)] as number).toPrecision(9);
  for (const id of ['E_after', 'dE_da11']) expect(printed(id)).not.toBe(right(id).toPrecision(9));
  const { verdicts } = audit(
    example,
    ['E_after', 'dE_da11'].map((id) => claim(id, printed(id))),
  );
  expect(verdicts).toMatchObject([
    { kind: 'rounded on the way', by: { to: 'single precision' } },
    { kind: 'rounded on the way', by: { to: 'single precision' } },
  ]);
});
