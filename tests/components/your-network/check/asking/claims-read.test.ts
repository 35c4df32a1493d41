import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../../../src/components/your-network/check/asking/claims-read.ts';
import { presets } from '../../../../../src/components/your-network/state/presets.ts';
import { type Convention, usualOf } from '../../../../../src/lib/audit/naming/convention.ts';
import { allOf, claimsFrom } from '../told-text.ts';

const { example } = presets.mazur;
const read = (pairs: Readonly<Record<string, string>>, names: Convention) =>
  allOf(readClaims(claimsFrom(pairs), example, names));
const idsOf = ({ names }: ReturnType<typeof read>) => names.meanings.map((meaning) => meaning?.id);

describe('what a reader’s names mean', () => {
  test('the scheme that was chosen settles what h1 is', () => {
    expect(idsOf(read({ h1: '0.5' }, usualOf('flat')))).toEqual(['y1']);
    expect(idsOf(read({ h1: '0.5' }, usualOf('book')))).toEqual(['h1']);
  });

  test('the number does not: it may be wrong', () => {
    // 0.75136507 is what output 1 comes to
    expect(idsOf(read({ h1: '0.75136507' }, usualOf('flat')))).toEqual(['y1']);
  });

  // Mazur prints w6+ = 0.408666186 and w7+ = 0.511301270: counted by where they lead to, as he does.
  test('which way weights are counted is taken as the numbers show', () => {
    const from = { ...usualOf('flat'), order: 'from-to' } as const;
    const some = { 'w6+': '0.408666186', 'w7+': '0.511301270' };
    const { names } = read(some, from);
    expect(names.convention.order).toBe('to-from');
    expect(names.meanings.map((meaning) => meaning?.id)).toEqual(['b21_new', 'b12_new']);
  });

  test('and where they show nothing, as it was chosen', () => {
    const from = { ...usualOf('flat'), order: 'from-to' } as const;
    const { names } = read({ 'w6+': '9' }, from);
    expect(names.convention.order).toBe('from-to');
    expect(names.meanings.map((meaning) => meaning?.id)).toEqual(['b12_new']);
  });

  test('a name of another scheme is read there', () => {
    const { inScheme, names } = read({ 'w5+': '0.35891648', 'z^(2)_1': '1.105905967' }, usualOf('flat'));
    expect(inScheme).toEqual([true, false]);
    expect(names.meanings.map((meaning) => meaning?.id)).toEqual(['b11_new', 'zh1']);
  });

  test('steps are quantities of their own only where a name asks for one', () => {
    expect(read({ 'w5+': '0.4' }, usualOf('flat')).example).toBe(example);
    expect(read({ foo: '0.4' }, usualOf('flat')).example).toBe(example);
    expect(read({ Δw5: '-0.04' }, usualOf('flat')).example.policy.steps).toBe(true);
  });
});
